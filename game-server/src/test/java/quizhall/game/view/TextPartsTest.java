package quizhall.game.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Format;
import quizhall.game.room.Quiz;
import quizhall.game.room.question.Poll;

class TextPartsTest {
  private static final Optional<Format> MARKDOWN = Optional.of(Format.MARKDOWN);

  @Test
  void plain_texts_need_nothing_whatever_they_hold() {
    assertThat(parts(question("$x$ ``` ~~~", "$y$", "$z$", Optional.empty()))).isEmpty();
  }

  @Test
  void a_single_dollar_is_no_formula() {
    assertThat(parts(question("What is *$5*?", "A", "B", MARKDOWN))).containsExactly("formatted");
  }

  @Test
  void formulas_and_code_are_found_wherever_they_are_shown() {
    assertThat(
            parts(
                question("What is $x$?", "A", "B", Optional.empty()),
                question("What?", "A", "$$y$$", MARKDOWN),
                question("What?", "```java\nvar a = 1;\n```", "A", MARKDOWN)))
        .containsExactly("formatted", "formulas", "code");
  }

  private static List<String> parts(Question... questions) {
    return TextParts.of(new Quiz(new UUID(0, 1), "Texts", Optional.empty(), List.of(questions)));
  }

  /**
   * @param explanation of the answer
   */
  private static Question question(
      String text, String explanation, String option, Optional<Format> format) {
    return new Question(
        text,
        new Poll(List.of(option, "another")),
        Optional.empty(),
        Question.Weight.NONE,
        Optional.of(explanation),
        Optional.empty(),
        format);
  }
}
