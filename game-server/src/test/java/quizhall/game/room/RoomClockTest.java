package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RoomClockTest {
  private static final long ORIGIN = -5_000;
  private static final RoomClock CLOCK = RoomClock.startingAt(nanos(100), ORIGIN);

  @Test
  void room_time_goes_with_the_monotonic_clock() {
    assertThat(CLOCK.at(ORIGIN)).isEqualTo(nanos(100));
    assertThat(CLOCK.at(ORIGIN + 30)).isEqualTo(nanos(130));
  }

  @Test
  void nanos_that_went_back_are_no_time() {
    assertThat(CLOCK.at(ORIGIN - 30)).isEqualTo(nanos(100));
  }

  @Test
  void nanos_may_run_over() {
    RoomClock clock = RoomClock.startingAt(nanos(100), Long.MAX_VALUE);

    assertThat(clock.at(Long.MIN_VALUE + 9)).isEqualTo(nanos(110));
  }

  @Test
  void a_clock_stops_after_the_fact_and_goes_on_without_losing_time() {
    RoomClock stopped = CLOCK.stoppedSince(ORIGIN + 10);

    assertThat(stopped.isStopped()).isTrue();
    assertThat(stopped.at(ORIGIN + 50)).isEqualTo(nanos(110));

    RoomClock again = stopped.goingOn(ORIGIN + 60);

    assertThat(again.isStopped()).isFalse();
    assertThat(again.at(ORIGIN + 60)).isEqualTo(nanos(110));
    assertThat(again.at(ORIGIN + 65)).isEqualTo(nanos(115));
  }

  @Test
  void a_clock_cannot_stop_before_it_started() {
    assertThat(CLOCK.stoppedSince(ORIGIN - 10).at(ORIGIN + 50)).isEqualTo(nanos(100));
  }

  @Test
  void the_first_stop_counts() {
    RoomClock stopped = CLOCK.stoppedSince(ORIGIN + 10);

    assertThat(stopped.stoppedSince(ORIGIN + 5)).isEqualTo(stopped);
    assertThat(stopped.stoppedSince(ORIGIN + 20)).isEqualTo(stopped);
  }

  @Test
  void a_running_clock_goes_on_as_it_is() {
    assertThat(CLOCK.goingOn(ORIGIN + 10)).isEqualTo(CLOCK);
  }

  @Test
  void a_clock_moves_ahead_to_what_somebody_saw_and_never_back() {
    assertThat(CLOCK.noEarlierThan(nanos(105), ORIGIN + 10)).isEqualTo(CLOCK);
    assertThat(CLOCK.noEarlierThan(nanos(200), ORIGIN + 10).at(ORIGIN + 15)).isEqualTo(nanos(205));
  }

  @Test
  void a_stopped_clock_that_moves_ahead_stays_stopped() {
    RoomClock clock = CLOCK.stoppedSince(ORIGIN + 10).noEarlierThan(nanos(200), ORIGIN + 20);

    assertThat(clock.isStopped()).isTrue();
    assertThat(clock.at(ORIGIN + 99)).isEqualTo(nanos(200));
    assertThat(clock.goingOn(ORIGIN + 99).at(ORIGIN + 100)).isEqualTo(nanos(201));
  }

  @Property
  void no_change_at_a_moment_sets_room_time_back_at_that_moment(
      @ForAll @LongRange(min = -1_000, max = 1_000) long moment,
      @ForAll @LongRange(min = -1_000, max = 1_000) long stop,
      @ForAll @LongRange(min = 0, max = 2_000) long seen) {
    RoomClock running = RoomClock.startingAt(nanos(100), 0);
    RoomClock stopped = running.stoppedSince(stop);

    assertThat(running.at(moment)).isGreaterThanOrEqualTo(nanos(100));
    assertThat(stopped.at(moment)).isBetween(nanos(100), nanos(100 + Math.max(0, stop)));
    assertThat(stopped.goingOn(moment).at(moment)).isEqualTo(stopped.at(moment));
    for (RoomClock clock : new RoomClock[] {running, stopped}) {
      Duration ahead = clock.noEarlierThan(nanos(seen), moment).at(moment);
      assertThat(ahead).isGreaterThanOrEqualTo(clock.at(moment));
      assertThat(ahead).isGreaterThanOrEqualTo(nanos(seen));
    }
  }

  private static Duration nanos(long nanos) {
    return Duration.ofNanos(nanos);
  }
}
