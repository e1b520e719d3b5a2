package quizhall.quiz.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Files.preview;
import static quizhall.quiz.interchange.Files.questions;
import static quizhall.quiz.interchange.Files.text;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.Preview;

/** What our own columns must not mistake. */
class OwnSheetTest {

  @Test
  void a_comma_before_three_digits_is_not_guessed() {
    Preview preview =
        preview(
            text(
                """
                question;type;correct
                Height?;number;2,850
                Share?;number;2,5
                """));

    assertThat(messages(preview.refused()))
        .containsExactly(
            "row 2: “2,850” may mean thousands or thousandths: write it without a comma.");
    assertThat(questions(preview).getFirst().at("/number/value").decimalValue())
        .isEqualByComparingTo("2.5");
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly("row 3: “2,5” was read as 2.5.");
  }

  @Test
  void a_key_that_is_the_text_of_one_answer_is_not_run_together() {
    Preview preview =
        preview(
            text(
                """
                question,option 1,option 2,option 3,correct
                Which?,12,13,14,12
                Both?,2,1,4,2
                """));

    assertThat(questions(preview).getFirst().at("/options/0/correct").asBoolean()).isTrue();
    assertThat(questions(preview).getFirst().at("/options/1/correct").asBoolean()).isFalse();
    assertThat(questions(preview).get(1).at("/options/1/correct").asBoolean()).isTrue();
    assertThat(messages(preview.quizzes().getFirst()))
        .contains(
            "row 3: The right answer “2” was read as the number of an answer, not as the text of"
                + " answer 1.");
  }

  @Test
  void answers_keep_the_numbers_of_their_columns() {
    Preview preview =
        preview(text("question,option 2,option 3,correct\nWhich?,a,b,3\nNone?,a,b,1\n"));

    assertThat(questions(preview).getFirst().at("/options/1/correct").asBoolean()).isTrue();
    assertThat(messages(preview.refused()))
        .containsExactly("row 3: The right answer “1” is none of the answers 2 and 3.");

    assertThat(
            messages(preview(text("question,option 0,option 1,correct\nWhich?,a,b,1\n")).refused()))
        .containsExactly(
            "row 2: The answers are numbered from 0: number them from 1, and the key.");
  }

  @Test
  void what_is_left_out_is_told() {
    Preview preview =
        preview(
            text(
                """
                question,type,option 1,option 2,correct,colour
                Why?,open,a,,1,red
                """));

    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            "row 1: These columns are not known and were left out: colour.",
            "row 2: Questions of type “open” have no options: they were left out.",
            "row 2: Questions of type “open” have no right answer: “1” was left out.");
  }

  @Test
  void blanks_without_end_are_read_at_once() {
    Instant begin = Instant.now();

    preview(text("question,correct\nWhich?,a%sb|c\n".formatted(" ".repeat(300_000))));

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }
}
