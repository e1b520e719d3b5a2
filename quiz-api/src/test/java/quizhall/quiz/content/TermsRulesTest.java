package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.problem.FieldError;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Limits;

class TermsRulesTest {

  private static DraftJson quiz(String licence, String source, String url) {
    return aQuiz()
        .with("/licence", '"' + licence + '"')
        .with("/source", '"' + source + '"')
        .with("/sourceUrl", '"' + url + '"');
  }

  private static Checked<QuizContent> checked(DraftJson quiz) {
    return new QuizRules(Limits.DEFAULT)
        .check(quiz.draft(), () -> new QuestionId(UUID.randomUUID()));
  }

  private static List<String> wrong(DraftJson quiz) {
    return switch (checked(quiz)) {
      case Checked.Fit<QuizContent> _ -> List.of();
      case Checked.Unfit<QuizContent>(var errors) ->
          errors.stream().map(FieldError::field).toList();
    };
  }

  @Test
  void nothing_needs_to_be_said() {
    assertThat(checked(aQuiz()))
        .isInstanceOfSatisfying(
            Checked.Fit.class,
            fit -> assertThat(((QuizContent) fit.value()).terms()).isEqualTo(Terms.NONE));
    assertThat(wrong(quiz("", " ", "\\n"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Licence.class)
  void each_licence_of_the_list_is_one(Licence licence) {
    assertThat(wrong(quiz(licence.code(), "A book", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIT", "cc-by-4.0", "CC BY 4.0", "CC-BY-SA-3.0"})
  void another_one_is_not(String code) {
    assertThat(wrong(quiz(code, "", ""))).containsExactly("licence");
  }

  @Test
  void another_licence_has_to_be_named_by_the_source() {
    assertThat(wrong(quiz("other", "", ""))).containsExactly("licence");
    assertThat(wrong(quiz("other", "GNU GPL 3", ""))).isEmpty();
    assertThat(wrong(quiz("other", "", "https://www.gnu.org/licenses/"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTPS://example.org/a?b=c#d",
        "https://de.wikipedia.org/wiki/Österreich",
        "https://[2001:db8::1]:8443/"
      })
  void the_address_of_a_source_is_one_of_the_web(String url) {
    assertThat(wrong(quiz("unstated", "", url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "javascript:alert(1)",
        "https:example.org",
        "https:///path",
        "https://bank.example@evil.example/",
        "https://exa mple.org",
        "example.org",
        "//example.org"
      })
  void whatever_else_is_not(String url) {
    assertThat(wrong(quiz("unstated", "", url))).containsExactly("sourceUrl");
  }

  @Test
  void both_are_bounded() {
    assertThat(wrong(quiz("unstated", "x".repeat(301), "https://example.org/" + "x".repeat(500))))
        .containsExactly("source", "sourceUrl");
  }
}
