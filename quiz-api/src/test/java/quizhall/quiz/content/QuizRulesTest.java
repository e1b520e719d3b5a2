package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.problem.FieldError;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Limits;

class QuizRulesTest {

  private final QuizRules rules = new QuizRules(Limits.DEFAULT);
  private long lastId;

  @Test
  void a_complete_quiz_is_fit() {
    QuizContent content = fit(aQuiz());

    assertThat(content.title()).isEqualTo("Rivers");
    assertThat(content.visibility()).isEqualTo(Visibility.PRIVATE);
    Question first = content.questions().getFirst();
    assertThat(first.task())
        .isEqualTo(
            new SingleTask(
                List.of(
                    new Choice("Rhine", false),
                    new Choice("Danube", true),
                    new Choice("Elbe", false))));
    assertThat(first.prompt().timeLimit()).contains(Duration.ofSeconds(20));
    assertThat(first.prompt().points()).isEqualTo(Points.Weight.NORMAL);
    assertThat(first.prompt().source()).contains("Encyclopedia of Rivers");
  }

  @Test
  void a_question_may_have_much_beside_its_text() {
    QuizContent content =
        fit(
            aQuiz()
                .with("/questions/0/format", "\"markdown\"")
                .with("/questions/0/timeLimitSeconds", "600")
                .with("/questions/0/points", "250")
                .with("/questions/0/readingSeconds", "5")
                .with("/questions/0/hint", "\"It is blue.\"")
                .with("/questions/0/notes", "\"Ask who has been there.\"")
                .with(
                    "/questions/0/media",
                    "{\"sound\": \"/waltz.mp3\", \"transcript\": \"A waltz\"}"));

    Prompt prompt = content.questions().getFirst().prompt();
    assertThat(prompt.format()).isEqualTo(Format.MARKDOWN);
    assertThat(prompt.timeLimit()).contains(Duration.ofMinutes(10));
    assertThat(prompt.points()).isEqualTo(new Points.Exactly(250));
    assertThat(prompt.reading()).contains(Duration.ofSeconds(5));
    assertThat(prompt.hint()).contains("It is blue.");
    assertThat(prompt.notes()).contains("Ask who has been there.");
    assertThat(prompt.media())
        .contains(new Media(Optional.empty(), Optional.of(new Sound("/waltz.mp3", "A waltz"))));
  }

  @Test
  void media_are_a_picture_if_they_are_nothing_else() {
    assertThat(errors(aQuiz().with("/questions/0/media", "{}")))
        .extracting(FieldError::field)
        .containsExactly("questions[0].media.image", "questions[0].media.alt");
  }

  @Test
  void little_is_needed() {
    QuizContent content =
        fit(
            aQuiz()
                .without("/description")
                .without("/language")
                .without("/visibility")
                .without("/tags")
                .without("/questions/0/timeLimitSeconds")
                .without("/questions/0/points"));

    assertThat(content.description()).isEmpty();
    assertThat(content.language()).isEqualTo("en");
    assertThat(content.visibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(content.tags()).isEmpty();
    assertThat(content.questions().getFirst().prompt().timeLimit()).isEmpty();
    assertThat(content.questions().getFirst().prompt().points()).isEqualTo(Points.Weight.NORMAL);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          /title                       | " "                       | title
          /title                       | null                      | title
          /description                 | "\\u0000"                 | description
          /language                    | "english please"          | language
          /visibility                  | "everyone"                | visibility
          /tags/0                      | "-"                       | tags[0]
          /tags/0                      | ""                        | tags[0]
          /questions                   | []                        | questions
          /questions                   | null                      | questions
          /questions/1                 | null                      | questions[1]
          /questions/0/type            | "riddle"                  | questions[0].type
          /questions/0/type            | null                      | questions[0].type
          /questions/0/text            | "\\u200b"                 | questions[0].text
          /questions/0/timeLimitSeconds| 4                         | questions[0].timeLimitSeconds
          /questions/0/timeLimitSeconds| 601                       | questions[0].timeLimitSeconds
          /questions/0/points          | "triple"                  | questions[0].points
          /questions/0/points          | 0                         | questions[0].points
          /questions/0/points          | 10001                     | questions[0].points
          /questions/0/points          | 7.5                       | questions[0].points
          /questions/0/points          | "100"                     | questions[0].points
          /questions/0/points          | [100]                     | questions[0].points
          /questions/0/format          | "html"                    | questions[0].format
          /questions/0/readingSeconds  | 0                         | questions[0].readingSeconds
          /questions/0/readingSeconds  | 61                        | questions[0].readingSeconds
          /questions/0/hint            | "\\u0000"                 | questions[0].hint
          /questions/0/notes           | "\\u0000"                 | questions[0].notes
                    /questions/0/media           | {"image": "/a.png"}       | questions[0].media.alt
          /questions/0/media           | {"alt": "A river"}        | questions[0].media.image
          /questions/0/media           | {"sound": "/a.mp3"}       | questions[0].media.transcript
          /questions/0/media           | {"transcript": "A waltz"} | questions[0].media.sound
          /questions/0/media           | {"sound": "a.mp3", "transcript": "A waltz"} | questions[0].media.sound
          /questions/0/options         | []                        | questions[0].options
          /questions/0/options         | null                      | questions[0].options
          /questions/0/options/0       | null                      | questions[0].options[0].text
          /questions/0/options/0/text  | "Danube "                 | questions[0].options[1].text
          /questions/0/options/0/correct | true                    | questions[0].options
          /questions/0/options/1/correct | false                   | questions[0].options
          /questions/0/type            | "true-false"              | questions[0].options
          /questions/0/accepted        | ["x"]                     | questions[0].accepted
          /questions/0/number          | {"value": 1}              | questions[0].number
          /questions/0/items           | ["x", "y"]                | questions[0].items
          /questions/1/options/0/correct | false                   | questions[1].options[0].correct
          /cover                       | {"image": "/a.png"}       | cover.alt
          """)
  void an_unfit_field_is_named(String pointer, String json, String field) {
    DraftJson draft = aQuiz().with(pointer, json);

    assertThat(errors(draft)).extracting(FieldError::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"type": "text", "text": "?"}                                              | accepted
          {"type": "text", "text": "?", "accepted": []}                              | accepted
          {"type": "text", "text": "?", "accepted": ["a", "a"]}                      | accepted[1]
          {"type": "number", "text": "?"}                                            | number.value
          {"type": "number", "text": "?", "number": {"value": 1e16}}                 | number.value
          {"type": "number", "text": "?", "number": {"value": 1e-10}}                | number.value
          {"type": "number", "text": "?", "number": {"value": 1, "tolerance": -1}}   | number.tolerance
          {"type": "order", "text": "?", "items": ["a"]}                             | items
          {"type": "order", "text": "?", "items": ["a", null]}                       | items[1]
          {"type": "order", "text": "?", "items": ["a", "b"], "options": []}         | options
          """)
  void each_type_needs_its_own_parts(String question, String field) {
    DraftJson draft = aQuiz().asking(question);

    assertThat(errors(draft))
        .extracting(FieldError::field)
        .containsExactly("questions[0]." + field);
  }

  @Test
  void multiple_takes_any_number_of_correct_options_but_not_none() {
    DraftJson multiple = aQuiz().with("/questions/0/type", "\"multiple\"");

    assertThat(fit(multiple.with("/questions/0/options/0/correct", "true")).questions()).hasSize(2);
    assertThat(errors(multiple.with("/questions/0/options/1/correct", "false")))
        .containsExactly(
            new FieldError("questions[0].options", "must have at least one correct option"));
  }

  @Test
  void equal_numbers_have_one_form() {
    DraftJson draft =
        aQuiz()
            .asking(
                """
                {"type": "number", "text": "?", "number": {"value": 1.50e2, "tolerance": 0.10}}
                """);

    assertThat(fit(draft).questions().getFirst().task())
        .isEqualTo(
            new NumberTask(
                new BigDecimal("150"),
                new Margin.Within(new BigDecimal("0.1")),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void everything_wrong_is_said_at_once() {
    DraftJson draft =
        aQuiz().without("/title").with("/language", "\"?\"").with("/questions/0/text", "\"\"");

    assertThat(errors(draft))
        .containsExactly(
            new FieldError("title", "must not be empty"),
            new FieldError("language", "must be a language tag such as en or pt-BR"),
            new FieldError("questions[0].text", "must not be empty"));
  }

  @Test
  void a_hundred_errors_are_enough() {
    String faulty =
        Collections.nCopies(100, "{}").stream().collect(Collectors.joining(",", "[", "]"));

    assertThat(errors(aQuiz().with("/questions", faulty))).hasSize(100);
  }

  @Test
  void too_many_questions_are_one_error() {
    String many =
        Collections.nCopies(5000, "{}").stream().collect(Collectors.joining(",", "[", "]"));

    assertThat(errors(aQuiz().with("/questions", many)))
        .containsExactly(new FieldError("questions", "must be at most 100"));
  }

  @Test
  void lengths_count_what_a_reader_sees() {
    String longest = "🦉".repeat(120);

    assertThat(fit(aQuiz().titled(longest)).title()).isEqualTo(longest);
    assertThat(errors(aQuiz().titled(longest + "!")))
        .containsExactly(new FieldError("title", "must have at most 120 characters"));
  }

  @Test
  void texts_are_tidied() {
    QuizContent content =
        fit(
            aQuiz()
                .titled("  Caf\\u0065\\u0301\\u00a0 \\t and\\n more ")
                .with("/description", "\" one\\r\\ntwo \""));

    assertThat(content.title()).isEqualTo("Caf\u00e9 and more");
    assertThat(content.description()).isEqualTo(" one\ntwo");
  }

  @Test
  void line_breaks_and_indentation_are_kept_where_they_may_mean_something() {
    String code = "What does it print?\\n\\nif x:\\n\\tprint(1)\\n    print(2)";
    QuizContent content =
        fit(
            aQuiz()
                .with("/questions/0/text", "\"\\n" + code.replace("\\n", " \\r\\n") + "\\n \"")
                .with("/questions/0/options/0/text", "\"a\\n  b\"")
                .with("/questions/0/options/1/text", "\"a\\n    b\"")
                .with("/questions/0/explanation", "\"  x = 1\\u2028  y = 2\""));

    Question question = content.questions().getFirst();
    assertThat(question.prompt().text())
        .isEqualTo("What does it print?\n\nif x:\n\tprint(1)\n    print(2)");
    assertThat(question.task())
        .isEqualTo(
            new SingleTask(
                List.of(
                    new Choice("a\n  b", false),
                    new Choice("a\n    b", true),
                    new Choice("Elbe", false))));
    assertThat(question.prompt().explanation()).contains("  x = 1\n  y = 2");
  }

  @Test
  void a_text_has_no_more_lines_than_can_be_shown() {
    DraftJson draft =
        aQuiz()
            .with("/questions/0/text", "\"" + "a\\n".repeat(21) + "\"")
            .with("/questions/0/options/0/text", "\"" + "a\\n".repeat(7) + "\"");

    assertThat(errors(draft))
        .containsExactly(
            new FieldError("questions[0].text", "must have at most 20 lines"),
            new FieldError("questions[0].options[0].text", "must have at most 6 lines"));
  }

  @Test
  void tags_are_lower_case_and_each_there_once() {
    QuizContent content = fit(aQuiz().with("/tags", "[\"C++\", \"Old  Maps\", \"c++\"]"));

    assertThat(content.tags()).containsExactly("c++", "old maps");
  }

  @Test
  void a_question_keeps_its_id_and_a_new_one_gets_one() {
    UUID known = new UUID(1, 2);
    QuizContent content = fit(aQuiz().with("/questions/0/id", '"' + known.toString() + '"'));

    assertThat(content.questions())
        .extracting(question -> question.prompt().id())
        .containsExactly(new QuestionId(known), new QuestionId(new UUID(0, 1)));
  }

  @Test
  void two_questions_cannot_have_the_same_id() {
    DraftJson draft = aQuiz().with("/questions/0/id", '"' + new UUID(0, 1).toString() + '"');

    assertThat(errors(draft))
        .containsExactly(new FieldError("questions[1].id", "repeats the id of another question"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/river.jpg",
        "HTTPS://example.org/a?b=c#d",
        "/images/river.png",
        "/images/a%20b.png"
      })
  void an_image_comes_over_https_or_from_this_host(String image) {
    assertThat(fit(aQuiz().with("/cover", media(image))).cover())
        .isEqualTo(Optional.of(new Picture(image, "A river")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/river.jpg",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "//example.org/river.jpg",
        "///example.org/river.jpg",
        "/\\\\example.org/river.jpg",
        "https:/river.jpg",
        "https://user:secret@example.org/river.jpg",
        "river.jpg"
      })
  void no_other_image_is_taken(String image) {
    assertThat(errors(aQuiz().with("/cover", media(image))))
        .containsExactly(
            new FieldError("cover.image", "must be an https address or a path on this host"));
  }

  private static String media(String image) {
    return "{\"image\": \"%s\", \"alt\": \"A river\"}".formatted(image);
  }

  private QuizContent fit(DraftJson draft) {
    return switch (rules.check(draft.draft(), this::newId)) {
      case Checked.Fit(var content) -> content;
      case Checked.Unfit(var errors) -> throw new AssertionError(errors);
    };
  }

  private List<FieldError> errors(DraftJson draft) {
    return switch (rules.check(draft.draft(), this::newId)) {
      case Checked.Fit(var content) -> throw new AssertionError("fit: " + content);
      case Checked.Unfit(var errors) -> errors;
    };
  }

  private QuestionId newId() {
    lastId++;
    return new QuestionId(new UUID(0, lastId));
  }
}
