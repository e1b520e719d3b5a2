package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.room.question.Response;

/** What a player's answer gives. */
final class Judging {
  private Judging() {}

  /**
   * @param own the player's, as it was when the answer came
   * @param streak right answers in a row before this one
   */
  static Scoring.Score score(
      Room room,
      Question question,
      Response settled,
      Duration took,
      Optional<OwnTime> own,
      int streak) {
    return Scoring.score(
        question.task().grade(settled),
        question.weight(),
        question
            .limit()
            .filter(_ -> room.session().game().speed())
            .map(whole -> own.map(time -> time.pace(whole)).orElse(whole)),
        took,
        streak);
  }
}
