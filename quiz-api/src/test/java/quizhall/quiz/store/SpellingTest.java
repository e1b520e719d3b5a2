package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "rvier, river",
    "riveer, river",
    "rver, river",
    "riber, river",
    "photosythnesis, photosynthesis",
    "fotosynthesis, photosynthesis",
    "Дунйа, Дунай"
  })
  void a_few_slips_are_forgiven(String typed, String meant) {
    assertThat(Spelling.meant(typed, false, List.of(meant))).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"rvi, xyz", "lake, bike", "rver, rivers", "ox, axe"})
  void more_of_them_are_another_word(String typed, String other) {
    assertThat(Spelling.meant(typed, false, List.of(other))).isEmpty();
  }

  @Test
  void the_nearest_ones_are_meant() {
    assertThat(Spelling.meant("mountian", false, List.of("mountain", "mountains", "fountain")))
        .containsExactly("mountain");
    assertThat(Spelling.meant("cath", false, List.of("bath", "path", "catch", "math", "oath")))
        .containsExactly("bath", "catch", "math", "oath", "path");
  }

  @Test
  void a_word_that_is_known_may_be_another_one_by_one_slip() {
    List<String> known = List.of("form", "from", "forums");

    assertThat(Spelling.meant("form", false, known)).containsExactly("from");
  }

  @Test
  void what_is_typed_last_may_go_on() {
    assertThat(Spelling.meant("fotosyn", true, List.of("photosynthesis")))
        .containsExactly("photosynthesis");
    assertThat(Spelling.meant("fotosyn", false, List.of("photosynthesis"))).isEmpty();
    assertThat(Spelling.meant("leav", true, List.of("leaves")))
        .as("it is found by its beginning")
        .isEmpty();
  }
}
