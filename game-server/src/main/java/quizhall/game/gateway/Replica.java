package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.SessionId;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.Response;
import quizhall.game.token.Hearing;
import quizhall.game.token.SessionToken;

/** The room's state as its relay knows it: a copy that follows the room's events. */
final class Replica {
  private Optional<Opened> state = Optional.empty();
  private Optional<RoomSignal.Closing> closing = Optional.empty();

  /** Empty until the room was heard for the first time. */
  Optional<Opened> state() {
    return state;
  }

  Opened room() {
    return state.orElseThrow();
  }

  /**
   * Takes over where the room stands by its own word.
   *
   * @return whether it is in the phase that was known before
   */
  boolean startOver(Opened now) {
    boolean samePhase =
        state.filter(before -> before.room().phase() == now.room().phase()).isPresent();
    state = Optional.of(now);
    closing = Optional.empty();
    return samePhase;
  }

  /** Whether what happens next to a room of this version can be followed. */
  boolean isAt(long version) {
    return state.filter(room -> room.room().version() == version).isPresent();
  }

  /**
   * Follows an event.
   *
   * @return whether it led into another phase
   */
  boolean follow(RoomEvent event) {
    Opened before = room();
    Opened after = (Opened) before.after(event);
    state = Optional.of(after);
    boolean changed = before.room().phase() != after.room().phase();
    closing = changed ? Optional.empty() : closing;
    return changed;
  }

  /**
   * Learns what was said, by whomever.
   *
   * @return whether it was to the question that is open
   */
  boolean overhear(RoomSignal.Overheard overheard) {
    if (!(state.orElse(null) instanceof QuestionOpen(var room, var round))
        || round.question() != overheard.question()) {
      return false;
    }
    List<Response> all = new ArrayList<>(round.responses());
    all.addAll(overheard.said());
    state = Optional.of(new QuestionOpen(room, round.overhearing(all)));
    return true;
  }

  /** Whether room time stands still by what happened. */
  boolean standsStill() {
    return state.flatMap(room -> room.room().standstill()).isPresent();
  }

  /** The room takes no more answers to a question than those that were on their way to it. */
  void closing(RoomSignal.Closing told) {
    closing = Optional.of(told).filter(each -> each.question() != RoomSignal.Closing.NOTHING);
  }

  Optional<Integer> closing() {
    return closing.map(RoomSignal.Closing::question);
  }

  /** Whether the question is closing for this player: who has more time may go on. */
  boolean isClosingTo(PlayerId player, int question) {
    return closing
        .filter(each -> each.question() == question)
        .filter(each -> each.early().isEmpty() || !hasOwnTime(player))
        .isPresent();
  }

  private boolean hasOwnTime(PlayerId player) {
    return state
        .flatMap(room -> room.room().players().find(player))
        .flatMap(Player::own)
        .isPresent();
  }

  boolean isSession(SessionId session) {
    return state.filter(room -> room.room().session().id().equals(session)).isPresent();
  }

  boolean isSeated(PlayerId player) {
    return state.filter(room -> room.room().players().find(player).isPresent()).isPresent();
  }

  /** Whether the seat is one of the player's own, or was taken along to the player's device. */
  boolean isSeatOf(PlayerId player) {
    return isSeated(player)
        || state.flatMap(room -> room.room().players().heldBy(player)).isPresent();
  }

  /** Why the room does not hear who comes with this token; empty where it does, as far as known. */
  Optional<Refusal> unheard(SessionToken token) {
    return state.flatMap(room -> Hearing.refusal(room.room(), token));
  }

  /** Why the player may not be here; empty for one who may, or who has no seat. */
  Optional<Refusal> out(PlayerId player) {
    return state.flatMap(room -> room.room().players().find(player)).flatMap(Player::out);
  }

  /** Whether the player waits to be let in. */
  boolean waits(PlayerId player) {
    return isSeated(player) && out(player).isEmpty() && !room().room().players().plays(player);
  }

  boolean isRecorded(PlayerId player, int question) {
    return state.flatMap(room -> room.answerOf(player, question)).isPresent();
  }

  /** Whether a response of this kind cannot be one to its question. */
  boolean isOfAnotherKind(RoomCommand.Answer answer) {
    return state.filter(room -> room.room().isOfAnotherKind(answer)).isPresent();
  }

  /** Whether there is a question to which things are said that may be hidden. */
  boolean mayBeModerated() {
    return room().room().session().quiz().questions().stream()
        .anyMatch(question -> question.task() instanceof Gathering);
  }

  /** Whether the session is over and everyone was sent away. */
  boolean isClosed() {
    return state.orElse(null) instanceof Finished finished && finished.closed();
  }
}
