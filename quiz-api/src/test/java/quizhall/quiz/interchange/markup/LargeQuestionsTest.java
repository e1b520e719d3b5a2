package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.UnreadableFile;

/** Questions in Moodle XML that would become more than anybody means. */
class LargeQuestionsTest {

  private static final MoodleXmlReader READER = new MoodleXmlReader();

  @Test
  void more_gaps_than_anybody_fills_are_refused_by_name() {
    Reads reads = read("cloze", "{1:SA:=a} ".repeat(9_000), "");

    assertThat(reads.questions()).isEmpty();
    assertThat(reads.refused())
        .singleElement()
        .asString()
        .contains("has 9,000 gaps, and each would be a question: at most 50 are taken apart");
  }

  @Test
  void as_many_gaps_as_are_allowed_are_read() {
    assertThat(read("cloze", "{1:SA:=a} ".repeat(50), "").questions()).hasSize(50);
  }

  @Test
  void long_texts_with_many_gaps_are_refused_by_name() {
    Reads reads = read("cloze", "x".repeat(50_000) + "{1:SA:=a} ".repeat(50), "");

    assertThat(reads.questions()).isEmpty();
    assertThat(reads.refused().getFirst())
        .contains("would become questions of more than 500,000 characters together");
  }

  @Test
  void many_words_for_many_gaps_are_refused_by_name() {
    String words = "<selectoption><text>a</text><group>1</group></selectoption>".repeat(1_000);

    assertThat(read("gapselect", "[[1]] ".repeat(40), words).refused().getFirst())
        .contains("more than 5,000 options together");
  }

  @Test
  void a_question_of_many_elements_is_refused_by_name() {
    assertThat(read("multichoice", "x", "<answer/>".repeat(6_000)).refused().getFirst())
        .contains("has more than 5,000 elements");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "-12,345", "999,999"})
  void a_comma_that_may_stand_between_thousands_is_refused_by_name(String number) {
    assertThat(numerical(number).refused().getFirst()).contains("“%s”".formatted(number));
    assertThat(read("cloze", "{1:NM:=" + number + "}", "").refused().getFirst())
        .contains("write it without a comma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,14", "0,125", "1000,5"})
  void any_other_decimal_comma_is_told(String number) {
    assertThat(numerical(number).only().notices())
        .contains("“%s” is read as %s".formatted(number, number.replace(',', '.')));
  }

  @Test
  void pictures_of_one_name_are_numbered() {
    Attachments attachments = new Attachments();
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = {(byte) i, (byte) (i >> 8), 1};
      attachments.name("a.png", _ -> Optional.of(bytes));
    }

    assertThat(attachments.all()).hasSize(20_000).containsKeys("a.png", "2-a.png", "20000-a.png");
    assertThat(attachments.name("a.png", _ -> Optional.of(new byte[] {1, 0, 1})))
        .contains("2-a.png");
  }

  @Test
  void whoever_waits_no_longer_gets_a_reason() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> numerical("1")).isInstanceOf(UnreadableFile.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Reads numerical(String number) {
    return read(
        "numerical", "How many?", "<answer fraction='100'><text>" + number + "</text></answer>");
  }

  private static Reads read(String type, String text, String inside) {
    return Reads.text(
        READER,
        "<quiz><question type='%s'><name><text>Q</text></name><questiontext format='html'><text>%s</text></questiontext>%s</question></quiz>"
            .formatted(type, text, inside));
  }
}
