package quizhall.game.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.RoomCommand.Play;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;

/** Decides over questions that the host opens out of turn, for the first time or again. */
final class OutOfTurn {
  private OutOfTurn() {}

  static Decision decide(Opened state, Play play, Duration now) {
    if (!state.room().has(play.question())) {
      return Decision.refused(Refusal.NO_SUCH_QUESTION);
    }
    if (state instanceof Lobby || state instanceof Finished) {
      return Decision.refused(Refusal.NOT_NOW);
    }
    int played = state.course().playings().get(play.question());
    if (play.playing().filter(playing -> playing <= played).isPresent()) {
      boolean isDone = state.lastRound().filter(last -> isOf(last, play)).isPresent();
      return isDone ? Decision.done() : Decision.refused(Refusal.ALREADY_PLAYED);
    }
    if (play.again() && played == 0) {
      return Decision.refused(Refusal.NOT_PLAYED);
    }
    if (played > 0 && !play.again()) {
      return Decision.refused(Refusal.ALREADY_PLAYED);
    }
    if (played > 0 && isPartOfASum(state, play.question())) {
      return Decision.refused(Refusal.NOT_NOW);
    }
    if (played > 0 && state.room().question(play.question()).hasAnonymousAnswers()) {
      return Decision.refused(Refusal.ASKED_ANONYMOUSLY);
    }
    List<RoomEvent> events = new ArrayList<>();
    if (state instanceof Reveal reveal) {
      events.addAll(EarlyReveal.over(reveal, now));
    }
    if (state instanceof QuestionOpen open && open.takesAnswers()) {
      events.add(new RoomEvent.QuestionSkipped(open.round().question(), now));
    }
    events.add(
        new RoomEvent.QuestionOpened(
            play.question(), Optional.of(played + 1).filter(playing -> playing > 1), now));
    return new Decision(events, new Decision.Done());
  }

  private static boolean isOf(Round last, Play play) {
    return last.question() == play.question() && play.playing().equals(Optional.of(last.playing()));
  }

  /** What it gave cannot be told from what others gave, and so not be taken back. */
  private static boolean isPartOfASum(Opened state, int question) {
    Ledger ledger = state.ledger();
    return ledger.start().isPresent() && ledger.last(question).isEmpty();
  }
}
