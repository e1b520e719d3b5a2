package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import quizhall.game.room.Reactions;
import quizhall.game.room.RoomState.Opened;

/**
 * What players on all nodes have shown since screens were told last: however many react, those are
 * told no more often. Written nowhere; what is on its way when a room moves is lost, and nobody
 * misses it.
 */
final class HallReactions {
  static final Duration PACE = Duration.ofMillis(500);

  private final TimerScheduler<RoomMessage> timers;
  private final BiConsumer<Opened, Reactions> screens;
  private final LongSupplier nanos;
  private Reactions gathered = Reactions.NONE;
  private long toldAt;

  /**
   * @param screens told what was shown since the time before
   * @param nanos a clock that does not go back
   */
  HallReactions(
      TimerScheduler<RoomMessage> timers,
      BiConsumer<Opened, Reactions> screens,
      LongSupplier nanos) {
    this.timers = timers;
    this.screens = screens;
    this.nanos = nanos;
    this.toldAt = nanos.getAsLong() - PACE.toNanos();
  }

  void add(Opened room, Reactions more) {
    gathered = gathered.with(more);
    if (timers.isTimerActive(OwnMessage.ReactionsDue.class)) {
      return;
    }
    Duration left = PACE.minusNanos(nanos.getAsLong() - toldAt);
    if (left.isPositive()) {
      timers.startSingleTimer(OwnMessage.ReactionsDue.class, new OwnMessage.ReactionsDue(), left);
    } else {
      tell(room);
    }
  }

  /** Not in a question that has opened meanwhile. */
  void tell(Opened room) {
    if (room.takesReactions()) {
      screens.accept(room, gathered);
    }
    gathered = Reactions.NONE;
    toldAt = nanos.getAsLong();
  }
}
