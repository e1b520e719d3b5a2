package quizhall.game.room;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomEvent.AnswersRegraded;
import quizhall.game.room.RoomEvent.QuestionVoided;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Correction.Result;

/** Decides over what a question gives once it was closed: by another key, or nothing at all. */
final class Regrading {
  private Regrading() {}

  static Decision decide(Opened state, Regrade regrade, Duration now) {
    Optional<Refusal> refusal = refusal(state, regrade.question());
    if (refusal.isPresent()) {
      return Decision.refused(refusal.get());
    }
    Optional<Collection<RecordedAnswer>> known = answers(state, regrade);
    if (known.isEmpty()) {
      return Decision.refused(Refusal.NOT_NOW);
    }
    Collection<RecordedAnswer> answers = known.get();
    Question question = state.room().question(regrade.question());
    return switch (question
        .task()
        .corrected(regrade.correction(), answers.stream().map(RecordedAnswer::response).toList())) {
      case Result.Corrected(var task) when task.equals(question.task()) && counts(state, regrade) ->
          Decision.done();
      case Result.Corrected(var task) ->
          Decision.done(
              new AnswersRegraded(
                  regrade.question(),
                  task,
                  regraded(state, regrade.question(), answers, question.with(task)),
                  regrade.reason(),
                  now));
      case Result.Unfit(var reason) -> Decision.refused(Refusal.of(reason));
    };
  }

  static Decision voided(Opened state, int question, Optional<String> reason, Duration now) {
    Optional<Refusal> refusal = refusal(state, question);
    if (refusal.isPresent()) {
      return Decision.refused(refusal.get());
    }
    return entry(state, question).counts()
        ? Decision.done(new QuestionVoided(question, reason, now))
        : Decision.done();
  }

  private static Optional<Refusal> refusal(Opened state, int question) {
    if (!state.room().has(question)) {
      return Optional.of(Refusal.NO_SUCH_QUESTION);
    }
    if (state instanceof Finished finished && finished.reason() == EndReason.DISCARDED) {
      return Optional.of(Refusal.NOT_NOW);
    }
    if (state.room().question(question).hasAnonymousAnswers()) {
      return Optional.of(Refusal.ASKED_ANONYMOUSLY);
    }
    if (state instanceof QuestionOpen open && open.round().question() == question) {
      return Optional.of(Refusal.NOT_NOW);
    }
    return state
            .ledger()
            .last(question)
            .filter(entry -> entry.standing() != Ledger.Standing.PLAYED_AGAIN)
            .isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.NOT_PLAYED);
  }

  /** What is typed is accepted while it is shown; a key may be corrected at any time. */
  private static Optional<Collection<RecordedAnswer>> answers(Opened state, Regrade regrade) {
    Optional<Round> last =
        state.lastRound().filter(round -> round.question() == regrade.question());
    return regrade.correction() instanceof Correction.Spelling && !(state instanceof Reveal)
        ? Optional.empty()
        : last.<Collection<RecordedAnswer>>map(Round::answers)
            .or(
                () ->
                    regrade
                        .earlier()
                        .filter(
                            found ->
                                found.closedAt() == entry(state, regrade.question()).closedAt())
                        .map(RoomCommand.Earlier::answers));
  }

  private static boolean counts(Opened state, Regrade regrade) {
    return entry(state, regrade.question()).counts();
  }

  private static Ledger.Entry entry(Opened state, int question) {
    return state.ledger().last(question).orElseThrow();
  }

  /** Only what is worth something else: all others keep what the rules of their day gave. */
  private static List<Regraded> regraded(
      Opened state, int index, Collection<RecordedAnswer> answers, Question after) {
    Question before = state.room().question(index);
    Ledger ledger = state.ledger();
    Players standing =
        Counting.players(
            state.room(), ledger, ledger.entries().indexOf(ledger.last(index).orElseThrow()));
    return answers.stream()
        .filter(
            answer ->
                !before
                    .task()
                    .grade(answer.response())
                    .equals(after.task().grade(answer.response())))
        .map(
            answer -> {
              int streak = standing.find(answer.player()).map(Player::streak).orElse(0);
              Judging.Judgement judged =
                  Judging.judge(
                      state.room(), after, answer.response(), answer.took(), answer.own(), streak);
              return new Regraded(
                  answer.player(),
                  judged.verdict(),
                  judged.points(),
                  judged.bonus(),
                  judged.merit());
            })
        .toList();
  }
}
