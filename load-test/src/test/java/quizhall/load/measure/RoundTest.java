package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
  void what_came_in_other_processes_is_put_together() throws IOException {
    Round here = new Round(3);
    here.begin(0, 3, 100);
    Round there = new Round(2);
    there.arrive(0, 150);
    there.begin(1, 180);
    there.arrive(1, 190);
    var bytes = new ByteArrayOutputStream();
    there.write(new DataOutputStream(bytes));

    here.read(1, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(here.hasArrived(0)).isFalse();
    assertThat(here.missing()).isEqualTo(1);
    assertThat(here.span(1, 2)).isEqualTo(50);
    assertThat(here.span(2, 3)).isEqualTo(10);
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
