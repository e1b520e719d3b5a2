package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import quizhall.game.room.RoomClock;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;

/**
 * Room time, with the reasons for which it stands still, and the timer of the question that is
 * open.
 */
final class RoomTime {
  private final TimerScheduler<RoomMessage> timers;
  private final JournalHealth journal;
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, System.nanoTime());
  private boolean saving;

  RoomTime(TimerScheduler<RoomMessage> timers, JournalHealth journal) {
    this.timers = timers;
    this.journal = journal;
  }

  Duration now() {
    return clock.at(System.nanoTime());
  }

  boolean isStopped() {
    return clock.isStopped();
  }

  /** Whether nothing can be written just now. */
  boolean isSaving() {
    return saving;
  }

  /** Goes on where the room stands. */
  void startAt(Opened room) {
    long nanos = System.nanoTime();
    clock = RoomClock.startingAt(room.room().lastEventAt(), nanos);
    if (room.room().standstill().isPresent()) {
      clock = clock.stoppedSince(nanos);
    }
  }

  /** Follows what was written. */
  void follow(RoomEvent event, Opened after) {
    if (event instanceof RoomEvent.Paused) {
      startAt(after);
    } else {
      goOn(after);
    }
    if (event instanceof RoomEvent.QuestionOpened || event instanceof RoomEvent.LimitChanged) {
      awaitEnd(after);
    }
  }

  private void goOn(Opened room) {
    if (!saving && room.room().standstill().isEmpty() && clock.isStopped()) {
      clock = clock.goingOn(System.nanoTime());
      awaitEnd(room);
    }
  }

  /** A relay heard the room at that time, from this or an earlier incarnation. */
  void noEarlierThan(Duration heard) {
    clock = clock.noEarlierThan(heard, System.nanoTime());
  }

  /** While nothing can be written, nobody's time runs, as of when it last could. */
  void followJournal(Opened room) {
    var failing = journal.failingSince();
    saving = failing.isPresent();
    if (saving) {
      clock = clock.stoppedSince(failing.getAsLong());
    } else {
      goOn(room);
    }
  }

  /** Says {@link OwnMessage.TimeUp} at the end of the question that is open, if it has one. */
  void awaitEnd(Opened room) {
    timers.cancel(OwnMessage.TimeUp.class);
    if (room instanceof QuestionOpen open) {
      open.deadline()
          .ifPresent(
              end ->
                  timers.startSingleTimer(
                      OwnMessage.TimeUp.class,
                      new OwnMessage.TimeUp(open.round().question()),
                      positive(end.minus(now()))));
    }
  }

  /** Whether the question's time is up: the clock may have stood still since the timer began. */
  boolean isUp(QuestionOpen open) {
    return open.deadline().filter(end -> end.compareTo(now()) <= 0).isPresent();
  }

  private static Duration positive(Duration duration) {
    return duration.isPositive() ? duration : Duration.ofMillis(1);
  }
}
