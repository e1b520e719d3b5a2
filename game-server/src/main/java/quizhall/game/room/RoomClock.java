package quizhall.game.room;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Counts room time on a monotonic clock ({@link System#nanoTime}), which comes in as a value. It
 * can be stopped, also after the fact: while a room cannot write, no player loses time. Immutable.
 *
 * @param base room time at {@code since}
 * @param stopped where it stands still, if it does
 */
public record RoomClock(Duration base, long since, OptionalLong stopped) {

  public static RoomClock startingAt(Duration roomTime, long nanos) {
    return new RoomClock(roomTime, nanos, OptionalLong.empty());
  }

  /** Room time; a {@code nanos} that went back counts as no time passed. */
  public Duration at(long nanos) {
    return base.plusNanos(Math.max(0, stopped.orElse(nanos) - since));
  }

  public boolean isStopped() {
    return stopped.isPresent();
  }

  /** Stands still as of a moment that may lie in the past, and no earlier than its own start. */
  public RoomClock stoppedSince(long nanos) {
    return isStopped() ? this : new RoomClock(base, since, OptionalLong.of(Math.max(nanos, since)));
  }

  /** Goes on now from where it stood still. */
  public RoomClock goingOn(long nanos) {
    return isStopped() ? startingAt(at(nanos), nanos) : this;
  }

  /** Moves ahead to a room time that somebody else saw; never back. */
  public RoomClock noEarlierThan(Duration roomTime, long nanos) {
    return at(nanos).compareTo(roomTime) >= 0
        ? this
        : new RoomClock(roomTime, stopped.orElse(nanos), stopped);
  }
}
