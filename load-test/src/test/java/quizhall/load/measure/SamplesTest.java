package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void the_median_is_the_one_in_the_middle() {
    assertThat(Samples.of(List.of(9.0, 1.0, 5.0))).isEqualTo(new Samples(5, 1, 9, 3));
  }

  @Test
  void or_between_the_two_in_the_middle() {
    assertThat(Samples.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
  }
}
