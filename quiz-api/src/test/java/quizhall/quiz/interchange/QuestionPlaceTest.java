package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "Question",
        " QUESTION\t",
        "untitled",
        "Untitled 3",
        "Unbenannt\n1"
      })
  void a_name_that_nobody_gave_is_left_out(String name) {
    assertThat(QuestionPlace.named(name, "line 3")).isEqualTo("line 3");
  }

  @ParameterizedTest
  @CsvSource({
    "The Rhine, The Rhine",
    "Questions, Questions",
    "The untitled, The untitled",
    "'  The \n  Rhine\t', The Rhine",
    "The  Rhine, The Rhine",
    "'The\nRhine', The Rhine"
  })
  void any_other_is_told_in_one_line(String name, String told) {
    assertThat(QuestionPlace.named(name, "line 3")).isEqualTo("“" + told + "”, line 3");
  }
}
