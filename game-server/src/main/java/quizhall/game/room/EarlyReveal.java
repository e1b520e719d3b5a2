package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.RoomCommand.RevealEarly;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;

/**
 * Decides over a key that is shown while those go on who have more time than others: for them it is
 * over when they have answered, when their time is up, or when the host goes on.
 */
final class EarlyReveal {
  private EarlyReveal() {}

  static Decision decide(Opened state, RevealEarly order, Duration now) {
    if (!(state instanceof QuestionOpen open) || !open.takesAnswers() || !order.isAbout(open)) {
      boolean isDone =
          state instanceof Reveal(_, var round)
              && order.question().equals(Optional.of(round.question()));
      return isDone ? Decision.done() : Decision.refused(Refusal.STALE);
    }
    if (open.question().hasAnonymousAnswers()) {
      // What comes after the others would be told to be theirs.
      return Decision.refused(Refusal.ASKED_ANONYMOUSLY);
    }
    List<PlayerId> answering =
        open.unhurried().map(Player::id).filter(player -> hasTime(open, player, now)).toList();
    return answering.isEmpty()
        ? new Decision(Rules.closed(open, now), new Decision.Done())
        : Decision.done(
            new RoomEvent.QuestionClosed(
                open.round().question(), Optional.empty(), Optional.of(answering), now));
  }

  private static boolean hasTime(Opened state, PlayerId player, Duration now) {
    return state
        .turnOf(player)
        .flatMap(Turn::deadline)
        .filter(end -> end.compareTo(now) <= 0)
        .isEmpty();
  }

  /** For these it is over, as far as it was not before. */
  static Decision ended(Opened state, int question, List<PlayerId> players, Duration now) {
    if (!(state instanceof Reveal(_, var round)) || round.question() != question) {
      return Decision.refused(Refusal.STALE);
    }
    Set<PlayerId> over = Set.copyOf(players);
    List<PlayerId> ended = round.answering().stream().filter(over::contains).toList();
    return ended.isEmpty()
        ? Decision.done()
        : Decision.done(new RoomEvent.AnsweringEnded(question, ended, now));
  }

  /** For everybody, before another phase comes. */
  static List<RoomEvent> over(Reveal reveal, Duration now) {
    Round round = reveal.round();
    return round.answering().isEmpty()
        ? List.of()
        : List.of(
            new RoomEvent.AnsweringEnded(round.question(), List.copyOf(round.answering()), now));
  }

  /** After answers that came when the key was shown. */
  static Reveal answered(Opened before, Room room, List<RecordedAnswer> answers) {
    List<PlayerId> players = answers.stream().map(RecordedAnswer::player).toList();
    return settled(before, room, players, round(before).with(answers), true);
  }

  /** After it is over for these, who did not answer. */
  static Reveal ended(Opened before, Room room, List<PlayerId> players) {
    return settled(before, room, players, round(before), false);
  }

  /** Everything counted as if it had been so when the question was closed. */
  private static Reveal settled(
      Opened before, Room room, List<PlayerId> players, Round round, boolean withAnswers) {
    Round after = round.over(players);
    Ledger ledger =
        before
            .ledger()
            .settled(
                after,
                room.players(),
                players,
                withAnswers ? Optional.of(room.version()) : Optional.empty());
    Room counted = Counting.recounted(room, ledger);
    return goingOn(counted, Counting.recounted(counted, after));
  }

  /** Where somebody was sent away who could still answer. */
  static Opened without(Opened state, Room room, PlayerId player) {
    return state instanceof Reveal(_, var round) && round.isAnswering(player)
        ? goingOn(room, round.over(List.of(player)))
        : state;
  }

  /** The key is shown for as long as it is from when nobody answers any more. */
  private static Reveal goingOn(Room room, Round round) {
    return new Reveal(
        round.answering().isEmpty() ? room.goingOnFrom(room.lastEventAt()) : room, round);
  }

  private static Round round(Opened state) {
    return state.lastRound().orElseThrow();
  }
}
