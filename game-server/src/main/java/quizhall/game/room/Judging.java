package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.room.question.Grade;
import quizhall.game.room.question.Response;

/** What a player's answer gives. */
final class Judging {
  private Judging() {}

  /**
   * What an answer is worth.
   *
   * @param points all of them, {@code bonus} included
   * @param merit empty where it gave no points, and where equal points share the place
   */
  record Judgement(Verdict verdict, int points, int bonus, Optional<Merit> merit) {}

  /**
   * @param own the player's, as it was when the answer came
   * @param streak right answers in a row before this one
   */
  static Judgement judge(
      Room room,
      Question question,
      Response settled,
      Duration took,
      Optional<OwnTime> own,
      int streak) {
    Grade grade = question.task().grade(settled);
    Optional<Duration> pace =
        question
            .limit()
            .filter(_ -> room.session().game().speed())
            .map(whole -> own.map(time -> time.pace(whole)).orElse(whole));
    Scoring.Score score = Scoring.score(grade, question.weight(), pace, took, streak);
    return new Judgement(
        score.verdict(),
        score.points(),
        score.bonus(),
        room.session()
            .ties()
            .filter(_ -> score.points() > score.bonus())
            .flatMap(_ -> merit(grade, pace, took)));
  }

  private static Optional<Merit> merit(Grade grade, Optional<Duration> pace, Duration took) {
    return switch (grade) {
      case Grade.Share share -> Optional.of(Merit.of(share, pace, took));
      case Grade.Ungraded _ -> Optional.empty();
    };
  }
}
