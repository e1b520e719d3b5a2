package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import quizhall.game.room.RoomClock;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.Turn;

/**
 * Room time, with the reasons for which it stands still, and the timer of the question that is
 * open.
 */
final class RoomTime {
  private final TimerScheduler<RoomMessage> timers;
  private final JournalHealth journal;
  private final Function<QuestionOpen, Optional<Duration>> lastDeadline;
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, System.nanoTime());
  private boolean saving;

  /**
   * @param lastDeadline when the time of all is up for whom a question is left open, if ever
   */
  RoomTime(
      TimerScheduler<RoomMessage> timers,
      JournalHealth journal,
      Function<QuestionOpen, Optional<Duration>> lastDeadline) {
    this.timers = timers;
    this.journal = journal;
    this.lastDeadline = lastDeadline;
  }

  Duration now() {
    return clock.at(System.nanoTime());
  }

  boolean isStopped() {
    return clock.isStopped();
  }

  /** Empty while it stands still. */
  Optional<Duration> running() {
    return isStopped() ? Optional.empty() : Optional.of(now());
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
    if (mayMoveTheEnd(event)) {
      awaitEnd(after);
    }
  }

  private static boolean mayMoveTheEnd(RoomEvent event) {
    return switch (event) {
      case RoomEvent.QuestionOpened _,
          RoomEvent.LimitChanged _,
          RoomEvent.QuestionClosed _,
          RoomEvent.AnsweringEnded _,
          RoomEvent.StandingsShown _,
          RoomEvent.AutoChosen _,
          RoomEvent.GoingOnHeld _,
          RoomEvent.TimeGiven _ ->
          true;
      case RoomEvent.RoomOpened _,
          RoomEvent.RoomResumed _,
          RoomEvent.PlayersJoined _,
          RoomEvent.GameStarted _,
          RoomEvent.AnswersRecorded _,
          RoomEvent.Moderated _,
          RoomEvent.AnswersRegraded _,
          RoomEvent.QuestionVoided _,
          RoomEvent.StandingsChosen _,
          RoomEvent.ReactionsChosen _,
          RoomEvent.Paused _,
          RoomEvent.Continued _,
          RoomEvent.QuestionSkipped _,
          RoomEvent.DeviceSeated _,
          RoomEvent.DeviceUnseated _,
          RoomEvent.DeviceInvited _,
          RoomEvent.PairingMissed _,
          RoomEvent.RejoinOffered _,
          RoomEvent.RejoinMissed _,
          RoomEvent.PlayerMoved _,
          RoomEvent.InvitationEnded _,
          RoomEvent.DeviceKnocked _,
          RoomEvent.DeviceDismissed _,
          RoomEvent.DoorChanged _,
          RoomEvent.PlayerKicked _,
          RoomEvent.PlayerRenamed _,
          RoomEvent.PlayersAdmitted _,
          RoomEvent.NamesApproved _,
          RoomEvent.SessionEnded _,
          RoomEvent.MovedOn _,
          RoomEvent.RoomClosed _ ->
          false;
    };
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

  /**
   * Says so when what is shown ends by itself, if it does. Who may take longer for a question than
   * others matters only once the time of those is up. While time stands still nothing comes nearer:
   * it is awaited anew when time goes on.
   */
  void awaitEnd(Opened room) {
    timers.cancel(OwnMessage.TimeUp.class);
    timers.cancel(OwnMessage.GoesOn.class);
    if (isStopped()) {
      return;
    }
    room.room()
        .goesOnAt()
        .ifPresent(
            end ->
                timers.startSingleTimer(
                    OwnMessage.GoesOn.class,
                    new OwnMessage.GoesOn(room.room().phase()),
                    positive(end.minus(now()))));
    if (room instanceof Reveal(_, var round)) {
      round.answering().stream()
          .flatMap(player -> room.turnOf(player).flatMap(Turn::settledBy).stream())
          .min(Comparator.naturalOrder())
          .ifPresent(end -> awaitTimeUp(round.question(), end));
    }
    if (room instanceof QuestionOpen open) {
      open.deadline()
          .filter(end -> end.compareTo(now()) > 0)
          .or(() -> lastDeadline.apply(open))
          .ifPresent(end -> awaitTimeUp(open.round().question(), end));
    }
  }

  private void awaitTimeUp(int question, Duration end) {
    timers.startSingleTimer(
        OwnMessage.TimeUp.class, new OwnMessage.TimeUp(question), positive(end.minus(now())));
  }

  /**
   * The timer of a question went off.
   *
   * @return whether everybody's time is up; otherwise the end is awaited anew
   */
  boolean ranOut(Opened room, int question) {
    if (!(room instanceof QuestionOpen open)
        || open.round().question() != question
        || isStopped()) {
      return false;
    }
    // The clock may have stood still since the timer began.
    boolean isUp = lastDeadline.apply(open).filter(end -> end.compareTo(now()) <= 0).isPresent();
    if (!isUp) {
      awaitEnd(room);
    }
    return isUp;
  }

  /**
   * The timer of a phase went off.
   *
   * @return whether what is shown gives way by itself now; otherwise that is awaited anew
   */
  boolean isToGoOn(Opened room, long phase) {
    if (room.room().phase() != phase || isStopped()) {
      return false;
    }
    boolean isOver = room.room().goesOnAt().filter(end -> end.compareTo(now()) <= 0).isPresent();
    if (!isOver) {
      awaitEnd(room);
    }
    return isOver;
  }

  private static Duration positive(Duration duration) {
    return duration.isPositive() ? duration : Duration.ofMillis(1);
  }
}
