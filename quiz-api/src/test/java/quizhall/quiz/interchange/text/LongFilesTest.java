package quizhall.quiz.interchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** Files that nobody means: what comes of them is a quiz or a reason, and soon. */
class LongFilesTest {

  /** Much more than one takes, since the machine may do something else. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** With what a file begins before the sign comes. */
  private static final Map<FormatReader, List<String>> BEGINNINGS =
      Map.of(
          new GiftReader(),
          List.of("", "x {=a", "// "),
          new AikenReader(),
          List.of("", "x\nA) a\nB) b\nANSWER: "),
          new BlackboardReader(),
          List.of("", "FIB_PLUS\t"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " \n",
        "::",
        "::a",
        "$CATEGORY:",
        "{",
        "{\n\n",
        "{=a\n\n",
        "x {\n\n",
        "}",
        "=",
        "~",
        "~a",
        "=a#b",
        "####",
        "->",
        "%1%",
        "\\",
        "\\(",
        "$",
        "// [id:",
        "[id:",
        "[tag:",
        "\"",
        "\"a\n",
        "\"\"a\n",
        "\t",
        "\t\"",
        "A) a\n",
        "ANSWER: A\n",
        "ANSWER:",
        "A,",
        "x",
        "x\n",
        "x\n\n",
        "MC\tx\n"
      })
  void one_sign_again_and_again_takes_no_time(String sign) {
    BEGINNINGS.forEach(
        (reader, beginnings) ->
            beginnings.forEach(
                before -> read(reader, before + sign.repeat(100_000 / sign.length()))));
  }

  private static void read(FormatReader reader, String text) {
    SourceFile file = new SourceFile("long.txt", text.getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          reader.recognizes(file);
          try {
            assertThat(reader.read(file)).isNotNull();
          } catch (UnreadableFile told) {
            assertThat(told.notice().message()).isNotBlank();
          }
        });
  }

  @Test
  void empty_lines_among_answers_are_told_of_once() {
    Reads reads =
        Reads.text(new GiftReader(), "Who? {\n" + "\n".repeat(50_000) + "=Grant\n\n~Lee\n}");

    assertThat(reads.only().read().notices())
        .filteredOn(notice -> notice.message().contains("empty line"))
        .hasSize(1);
  }

  @Test
  void a_question_that_is_too_long_keeps_no_other_out() {
    Reads reads =
        Reads.text(new GiftReader(), "Who? {=a ~" + "b".repeat(100_001) + "}\n\nHow? {=a ~b}");

    assertThat(reads.only().text()).isEqualTo("How?");
    assertThat(reads.refused())
        .containsExactly("This question has a text of more than 100,000 characters.");
  }

  @Test
  void whoever_waits_no_longer_gets_a_reason() {
    for (FormatReader reader : BEGINNINGS.keySet()) {
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(() -> Reads.text(reader, "MC\tx\ty\tcorrect\nA. x\nANSWER: A\n"))
            .isInstanceOf(UnreadableFile.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }
}
