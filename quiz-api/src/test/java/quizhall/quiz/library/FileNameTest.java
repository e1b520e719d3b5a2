package quizhall.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void a_title_is_the_name() {
    assertThat(FileName.of("Rivers of Europe", "zip").name()).isEqualTo("Rivers of Europe.zip");
    assertThat(FileName.of("Flüsse & Höhen", "csv").name()).isEqualTo("Flüsse & Höhen.csv");
  }

  @Test
  void what_no_system_takes_in_a_name_is_left_out() {
    assertThat(FileName.of("a/b\\c:d*e?f\"g<h>i|j\n\u202Egpj", "zip").name())
        .isEqualTo("a b c d e f g h i j gpj.zip");
    assertThat(FileName.of("../../etc", "zip").name()).isEqualTo("etc.zip");
    assertThat(FileName.of("?", "zip").name()).isEqualTo("quiz.zip");
    assertThat(FileName.of("The end. ", "zip").name()).isEqualTo("The end.zip");
  }

  @Test
  void a_long_title_is_cut_between_characters() {
    assertThat(FileName.of("😀".repeat(200), "zip").name()).isEqualTo("😀".repeat(80) + ".zip");
  }

  @Test
  void programs_that_know_ascii_alone_get_a_name_as_well() {
    assertThat(FileName.of("Élan 漢", "csv").ascii()).isEqualTo("Elan _.csv");
  }
}
