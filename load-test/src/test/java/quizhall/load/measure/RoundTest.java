package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTest {

  @Test
  void it_is_complete_when_each_has_something() {
    Round round = new Round(2);
    round.begin(0, 2, 1_000);

    round.arrive(0, 3_000);
    assertThat(round.missing()).isEqualTo(1);
    round.arrive(1, 6_000);

    assertThat(round.await(Duration.ZERO)).isZero();
    assertThat(round.span()).isEqualTo(5_000);
    // Three digits is what a histogram keeps.
    assertThat(round.latencies().getMaxValue()).isCloseTo(5_000, withinPercentage(0.1));
    assertThat(round.latencies().getMinValue()).isCloseTo(2_000, withinPercentage(0.1));
  }

  @Test
  void what_comes_again_counts_once() {
    Round round = new Round(2);

    round.arrive(0, 10);
    round.arrive(0, 20);

    assertThat(round.missing()).isEqualTo(1);
    assertThat(round.span(0, 1)).isEqualTo(10);
  }

  @Test
  void nothing_is_measured_of_who_is_excused() {
    Round round = new Round(2);
    round.begin(0, 2, 10);
    round.excuse(1);

    round.arrive(0, 15);
    round.arrive(1, 5_000);

    assertThat(round.missing()).isZero();
    assertThat(round.latencies().getTotalCount()).isEqualTo(1);
    assertThat(round.span()).isEqualTo(5);
  }

  @Test
  void each_may_begin_at_a_time_of_its_own() {
    Round round = new Round(2);
    round.begin(0, 100);
    round.begin(1, 200);

    round.arrive(0, 150);
    round.arrive(1, 290);

    assertThat(round.latencies().getMaxValue()).isEqualTo(90);
    assertThat(round.span()).isEqualTo(190);
  }
}
