package quizhall.game.gateway;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.FairSpeed;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seat;
import quizhall.game.room.Turn;
import quizhall.game.view.Answers;
import quizhall.game.view.Commands;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage.Accepted;

/** Players' joins and answers on their way to the room, in batches, until the room settled them. */
final class Submissions {
  private final TimerScheduler<ToRelay> timers;
  private final FairSpeed fairSpeed;
  private final RoomContact contact;
  private final Replica replica;
  private final Reports reports;
  private final Batcher batcher = new Batcher();
  private boolean gathering;

  Submissions(
      TimerScheduler<ToRelay> timers,
      FairSpeed fairSpeed,
      RoomContact contact,
      Replica replica,
      Reports reports) {
    this.timers = timers;
    this.fairSpeed = fairSpeed;
    this.contact = contact;
    this.replica = replica;
    this.reports = reports;
  }

  boolean isEmpty() {
    return batcher.isEmpty();
  }

  /** Whether the batch or its outcome seems to have got lost on the way. */
  boolean isOverdue(long nanos, Duration patience) {
    // While the journal is away batches take as long as that; the room says so with each pulse.
    return !contact.clock().isSaving() && batcher.isOverdue(nanos, patience);
  }

  void join(Seat seat, Consumer<Reply<SeatOutcome>> reply) {
    batcher.join(seat, reply);
    send();
  }

  /**
   * Stamps an answer with the time since this relay showed its question, and takes it along.
   *
   * @param roundTrip the way to the player and back; empty where it was not measured
   */
  void answer(
      PlayerId player,
      ClientMessage.Answer said,
      Optional<Duration> roundTrip,
      Consumer<Reply<Accepted>> reply) {
    if (isTooLate(player, said.question())) {
      reply.accept(new Reply.Refused<>(Refusal.QUESTION_CLOSED));
      return;
    }
    RoomCommand.Answer answer =
        Commands.answer(player, said, took(player), fairSpeed.allowance(roundTrip));
    if (replica.isOfAnotherKind(answer)) {
      // A room that lives on a node of before could not even read it.
      reply.accept(new Reply.Refused<>(Refusal.WRONG_KIND));
      return;
    }
    batcher.answer(answer, outcome -> reply.accept(accepted(outcome)));
    send();
  }

  /** Whether whoever waits for the reply to an answer waits here. */
  boolean isAwaited(PlayerId player, int question) {
    return batcher.hasAnswerOf(player, question);
  }

  private boolean isTooLate(PlayerId player, int question) {
    return (replica.isClosingTo(player, question) || isTimeUp(player, question))
        && !replica.isRecorded(player, question)
        && !batcher.hasAnswerOf(player, question);
  }

  /** The question may stay open for some who may take longer. */
  private boolean isTimeUp(PlayerId player, int question) {
    return replica
        .state()
        .filter(room -> room.openTo(player).isPresent())
        .filter(open -> !open.room().players().unhurried().isEmpty())
        .flatMap(open -> open.turnOf(player))
        .filter(turn -> turn.question() == question)
        .flatMap(Turn::deadline)
        .filter(end -> contact.roomTime().compareTo(end.plus(FollowedClock.TOLERANCE)) > 0)
        .isPresent();
  }

  private Duration took(PlayerId player) {
    return replica
        .state()
        .filter(room -> room.openTo(player).isPresent())
        .flatMap(open -> open.turnOf(player))
        .map(turn -> turn.took(contact.roomTime()))
        .orElse(Duration.ZERO);
  }

  private Reply<Accepted> accepted(Reply<AnswerOutcome> outcome) {
    return switch (outcome) {
      case Reply.Got(AnswerOutcome.Recorded(var question, var answer)) ->
          new Reply.Got<>(Answers.accepted(replica.room().room(), question, answer));
      case Reply.Got(AnswerOutcome.AlreadyAnswered _) ->
          new Reply.Refused<>(Refusal.ALREADY_ANSWERED);
      case Reply.Got(AnswerOutcome.NotRecorded(var reason)) -> new Reply.Refused<>(reason);
      case Reply.Refused(var reason) -> new Reply.Refused<>(reason);
      case Reply.NoRoom<AnswerOutcome> _ -> new Reply.NoRoom<>();
      case Reply.Unavailable<AnswerOutcome> _ -> new Reply.Unavailable<>();
    };
  }

  /** What is submitted meanwhile goes to the room in one batch, where it fits in one. */
  void together(Runnable work) {
    gathering = true;
    work.run();
    gathering = false;
    send();
  }

  /** Sends the next batch, unless one is on its way, or it waits for more. */
  void send() {
    if (gathering || !contact.isLive()) {
      return;
    }
    long nanos = System.nanoTime();
    batcher.next(nanos).ifPresent(this::tell);
    Duration gathers = batcher.gathers(nanos);
    if (gathers.isPositive() && !timers.isTimerActive(RelayMessage.SendBatch.class)) {
      timers.startSingleTimer(RelayMessage.SendBatch.class, new RelayMessage.SendBatch(), gathers);
    }
  }

  private void tell(Batcher.Batch batch) {
    if (!batch.submit().answers().isEmpty()) {
      reports.tellPresence();
    }
    contact.tell(new RoomMessage.SubmitBatch(batch.number(), batch.submit(), contact.self()));
  }

  void settled(RoomSignal.BatchSettled batch) {
    batcher.settled(batch.batch(), batch.settled());
    send();
    flushIfClosing();
  }

  /** Says so when all that came in time for a closing question is settled. */
  void flushIfClosing() {
    replica
        .closing()
        .filter(question -> !batcher.hasAnswersTo(question))
        .ifPresent(question -> contact.tell(new RoomMessage.Flushed(contact.self(), question)));
  }

  /** What was on its way may or may not have been written, and goes again. */
  void lost() {
    batcher.lost();
  }

  /** There is no room to send anything to. */
  void giveUp() {
    batcher.giveUp();
  }
}
