package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void a_path_names_parts_and_counts_the_items_of_lists() {
    Field field = Field.of("questions").item(2).part("options").item(0).part("text");

    assertThat(field.path()).isEqualTo("questions[2].options[0].text");
  }
}
