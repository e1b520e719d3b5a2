package quizhall.game.room;

import java.time.Duration;
import quizhall.game.room.question.Response;

/** What a player's answer gives. */
final class Judging {
  private Judging() {}

  /**
   * @param streak right answers in a row before this one
   */
  static Scoring.Score score(
      Room room, Question question, Response settled, Duration took, int streak) {
    return Scoring.score(
        question.task().grade(settled),
        question.weight(),
        question.limit().filter(_ -> room.session().game().speed()),
        took,
        streak);
  }
}
