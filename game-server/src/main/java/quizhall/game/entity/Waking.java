package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a room comes back to life. It says nothing before it has written {@link
 * quizhall.game.room.RoomEvent.RoomResumed}: first relays tell how late it was when they last heard
 * of the room, and for a while afterwards players find their way back.
 */
final class Waking {
  private final TimerScheduler<RoomMessage> timers;
  private final RoomSettings settings;
  private Optional<Duration> lastHeard = Optional.empty();
  private boolean awake;

  Waking(TimerScheduler<RoomMessage> timers, RoomSettings settings) {
    this.timers = timers;
    this.settings = settings;
  }

  boolean isAwake() {
    return awake;
  }

  /** A relay found the room; others are given time to. */
  void found(Optional<Duration> heard) {
    lastHeard =
        Stream.of(lastHeard, heard).flatMap(Optional::stream).max(Comparator.naturalOrder());
    if (!timers.isTimerActive(OwnMessage.Gathered.class)) {
      timers.startSingleTimer(
          OwnMessage.Gathered.class, new OwnMessage.Gathered(), settings.gathering());
    }
  }

  /** The latest room time that any relay heard. */
  Duration lastHeard() {
    return lastHeard.orElse(Duration.ZERO);
  }

  /** The one that opened the room owns it already. */
  void opened() {
    awake = true;
  }

  void resumed() {
    awake = true;
    timers.startSingleTimer(
        OwnMessage.ReturningOver.class, new OwnMessage.ReturningOver(), settings.returning());
  }

  /** Soon after a crash not all relays have found the room again, and anyone may come back. */
  boolean isAnyoneReturning() {
    return timers.isTimerActive(OwnMessage.ReturningOver.class);
  }
}
