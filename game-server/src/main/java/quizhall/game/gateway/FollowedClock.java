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
  static final Duration TOLERANCE = Duration.ofMillis(250);

  private Optional<Duration> lastHeard = Optional.empty();
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, 0);
  private long heardAt;
  private boolean saving;

  /** It stands still while the room is away. */
  Duration at(long nanos) {
    return clock.at(nanos);
  }

  /** Room time as it was last heard, from whichever incarnation. */
  Optional<Duration> lastHeard() {
    return lastHeard;
  }

  /** Whether the room is away or cannot write. */
  boolean isSaving() {
    return saving;
  }

  boolean isSilent(long nanos, Duration silence) {
    return nanos - heardAt > silence.toNanos();
  }

  /**
   * Room time as the room itself says it, at an event.
   *
   * @param stands whether it stands still by what happened
   */
  void set(Duration roomTime, boolean stands, long nanos) {
    saving = false;
    start(roomTime, stands, nanos);
    heard(roomTime, nanos);
  }

  /**
   * Returns whether clients have to be told of another time than they count with.
   *
   * @param stands whether it stands still by what happened
   */
  boolean pulse(RoomSignal.Pulse pulse, boolean stands, long nanos) {
    boolean wasSaving = saving;
    saving = pulse.stopped();
    heard(pulse.roomTime(), nanos);
    Duration difference = clock.at(nanos).minus(pulse.roomTime()).abs();
    boolean stopped = stands || saving;
    boolean differs =
        difference.compareTo(TOLERANCE) > 0 || stopped != clock.isStopped() || saving != wasSaving;
    if (differs) {
      start(pulse.roomTime(), stopped, nanos);
    }
    return differs;
  }

  private void start(Duration roomTime, boolean stopped, long nanos) {
    clock = RoomClock.startingAt(roomTime, nanos);
    clock = stopped ? clock.stoppedSince(nanos) : clock;
  }

  private void heard(Duration roomTime, long nanos) {
    lastHeard = Optional.of(roomTime);
    heardAt = nanos;
  }

  /** Until the room is back nobody's time runs, as of when it was last heard. */
  void stop() {
    saving = true;
    clock = clock.stoppedSince(heardAt);
  }
}
