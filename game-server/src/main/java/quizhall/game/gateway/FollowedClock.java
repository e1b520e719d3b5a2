package quizhall.game.gateway;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.RoomClock;

/**
 * Room time as far as a node can tell that does not own the room. All methods take the machine's
 * time, in nanoseconds.
 */
final class FollowedClock {
  /** Differences between the two clocks below this come from the way between nodes. */
  private static final Duration TOLERANCE = Duration.ofMillis(250);

  private Optional<Duration> lastHeard = Optional.empty();
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, 0);
  private long heardAt;

  /** It stands still while the room is away. */
  Duration at(long nanos) {
    return clock.at(nanos);
  }

  /** Room time as it was last heard, from whichever incarnation. */
  Optional<Duration> lastHeard() {
    return lastHeard;
  }

  boolean isStopped() {
    return clock.isStopped();
  }

  boolean isSilent(long nanos, Duration silence) {
    return nanos - heardAt > silence.toNanos();
  }

  /** Room time as the room itself says it, at an event. */
  void set(Duration roomTime, long nanos) {
    clock = RoomClock.startingAt(roomTime, nanos);
    heard(roomTime, nanos);
  }

  /** Returns whether clients have to be told of another time than they count with. */
  boolean pulse(RoomSignal.Pulse pulse, long nanos) {
    heard(pulse.roomTime(), nanos);
    Duration difference = clock.at(nanos).minus(pulse.roomTime()).abs();
    boolean differs = difference.compareTo(TOLERANCE) > 0 || pulse.stopped() != clock.isStopped();
    if (differs) {
      clock = RoomClock.startingAt(pulse.roomTime(), nanos);
      clock = pulse.stopped() ? clock.stoppedSince(nanos) : clock;
    }
    return differs;
  }

  private void heard(Duration roomTime, long nanos) {
    lastHeard = Optional.of(roomTime);
    heardAt = nanos;
  }

  /** Until the room is back nobody's time runs, as of when it was last heard. */
  void stop() {
    clock = clock.stoppedSince(heardAt);
  }
}
