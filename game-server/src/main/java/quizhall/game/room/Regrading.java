package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomEvent.AnswersRegraded;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Correction.Result;

/** Judges the answers to the question shown anew, by a corrected key. */
final class Regrading {
  private Regrading() {}

  static Decision decide(Opened state, Regrade regrade, Duration now) {
    Optional<Round> shown =
        state.lastRound().filter(round -> round.question() == regrade.question());
    if (shown.isEmpty()) {
      return Decision.refused(Refusal.STALE);
    }
    // Of a round that was closed before streaks were kept, nobody knows what was before it.
    if (!(state instanceof Reveal(var room, var round)) || round.streaks().isEmpty()) {
      return Decision.refused(Refusal.NOT_NOW);
    }
    Question question = room.question(round.question());
    return switch (question.task().corrected(regrade.correction(), round.responses())) {
      case Result.Corrected(var task) when task.equals(question.task()) -> Decision.done();
      case Result.Corrected(var task) -> {
        List<Regraded> answers = regraded(state, round, question, question.with(task));
        yield Decision.done(new AnswersRegraded(round.question(), task, answers, now));
      }
      case Result.Unfit(var reason) -> Decision.refused(Refusal.of(reason));
    };
  }

  /** Only what is worth something else: all others keep what the rules of their day gave. */
  private static List<Regraded> regraded(
      Opened state, Round round, Question before, Question after) {
    List<Integer> streaks = round.streaks().orElseThrow();
    Players players = state.room().players();
    return round.answers().stream()
        .filter(answer -> players.plays(answer.player()))
        .filter(
            answer ->
                !before
                    .task()
                    .grade(answer.response())
                    .equals(after.task().grade(answer.response())))
        .map(
            answer -> {
              int streak = streaks.get(players.number(answer.player()));
              Scoring.Score score =
                  Judging.score(
                      state, after, answer.player(), answer.response(), answer.took(), streak);
              return new Regraded(answer.player(), score.verdict(), score.points(), score.bonus());
            })
        .toList();
  }

  static Reveal apply(Room room, Round round, AnswersRegraded event) {
    Room corrected = room.with(event.question(), event.task());
    Round after = round.with(event);
    return new Reveal(
        corrected.with(
            Counting.recounted(
                room.players(),
                corrected.question(event.question()),
                round,
                round.streaks().orElseThrow(),
                after)),
        after);
  }
}
