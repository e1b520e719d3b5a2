package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import quizhall.game.room.FairSpeed;

class RoundTripTest {
  private final RoundTrip trip = new RoundTrip();
  private long now;

  @Test
  void nothing_is_known_until_a_number_is_back() {
    trip.sent(now);

    assertThat(trip.median()).isEmpty();
  }

  @Test
  void what_the_client_had_the_number_for_is_no_part_of_the_way() {
    beat(Duration.ofMillis(80), Duration.ofSeconds(5), Duration.ofSeconds(5));

    assertThat(trip.median()).contains(Duration.ofMillis(80));
  }

  @Test
  void one_that_got_stuck_says_nothing() {
    for (int way : new int[] {80, 70, 9_000, 90, 100}) {
      beat(Duration.ofMillis(way), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    assertThat(trip.median()).contains(Duration.ofMillis(90));
  }

  @Test
  void a_device_that_slept_was_not_away_for_as_long() {
    beat(Duration.ofMillis(80), Duration.ofSeconds(5), Duration.ofSeconds(5));
    beat(Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofSeconds(5));

    assertThat(trip.median()).contains(Duration.ofMillis(80));
  }

  @Test
  void each_number_is_heard_once_and_only_if_it_was_sent() {
    int number = trip.sent(now);
    trip.heard(number, Duration.ZERO, Duration.ofMillis(50).toNanos());
    trip.heard(number, Duration.ZERO, Duration.ofSeconds(8).toNanos());
    trip.heard(number, Duration.ZERO, Duration.ofSeconds(8).toNanos());
    trip.heard(number + 1, Duration.ZERO, Duration.ofSeconds(8).toNanos());
    trip.heard(Integer.MIN_VALUE, Duration.ZERO, Duration.ofSeconds(8).toNanos());

    assertThat(trip.median()).contains(Duration.ofMillis(50));
  }

  @Test
  void a_number_may_come_back_after_the_next_ones_have_left() {
    int first = trip.sent(0);
    trip.sent(Duration.ofSeconds(5).toNanos());
    trip.heard(first, Duration.ZERO, Duration.ofSeconds(7).toNanos());

    assertThat(trip.median()).contains(Duration.ofSeconds(7));
  }

  /** A number that is held back, and claims that are nonsense, give the most that is allowed. */
  @Test
  void a_cheat_who_delays_or_lies_is_allowed_no_more_than_the_bound() {
    FairSpeed fair = FairSpeed.USUAL;
    for (int i = 0; i < 9; i++) {
      beat(Duration.ofMillis(30), Duration.ofSeconds(8), Duration.ZERO);
    }
    assertThat(fair.allowance(trip.median())).isEqualTo(fair.most());

    for (int i = 0; i < 9; i++) {
      beat(Duration.ofMillis(30), Duration.ofSeconds(5), Duration.ofMinutes(10));
    }
    assertThat(fair.allowance(trip.median())).isZero();
  }

  private void beat(Duration way, Duration held, Duration claimed) {
    int number = trip.sent(now);
    now += way.plus(held).toNanos();
    trip.heard(number, claimed, now);
  }
}
