package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SteadyTest {
  private final Steady steady = new Steady(2, 0);

  @Test
  void a_reply_belongs_to_the_first_message_that_has_none() {
    steady.expect(2);
    steady.begin(1, 100);
    steady.begin(1, 200);

    steady.arrive(1, 250);
    steady.arrive(1, 260);

    assertThat(steady.missing()).isZero();
    assertThat(steady.latencies().getMaxValue()).isEqualTo(150);
    assertThat(steady.latencies().getMinValue()).isEqualTo(60);
  }

  @Test
  void what_nobody_waits_for_counts_for_nothing() {
    steady.expect(1);

    steady.arrive(0, 250);

    assertThat(steady.missing()).isOne();
    assertThat(steady.latencies().getTotalCount()).isZero();
  }

  @Test
  void what_was_sent_while_all_begins_is_waited_for_and_not_counted() {
    Steady later = new Steady(1, 100);
    later.expect(2);
    later.begin(0, 99);
    later.begin(0, 100);

    later.arrive(0, 900);
    later.arrive(0, 140);

    assertThat(later.missing()).isZero();
    assertThat(later.latencies().getTotalCount()).isOne();
    assertThat(later.latencies().getMaxValue()).isEqualTo(40);
  }

  @Test
  void what_does_not_come_is_told() {
    steady.expect(2);
    steady.begin(0, 100);
    steady.arrive(0, 250);

    assertThat(steady.await(Duration.ofMillis(1))).isOne();
  }
}
