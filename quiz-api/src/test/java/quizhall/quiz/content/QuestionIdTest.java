package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class QuestionIdTest {

  @Test
  void one_that_is_drawn_is_a_random_uuid_by_its_form() {
    RandomGenerator ones = () -> -1L;
    RandomGenerator zeros = () -> 0L;

    assertThat(QuestionId.draw(ones).value())
        .isEqualTo(UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    assertThat(QuestionId.draw(zeros).value())
        .isEqualTo(UUID.fromString("00000000-0000-4000-8000-000000000000"));
  }
}
