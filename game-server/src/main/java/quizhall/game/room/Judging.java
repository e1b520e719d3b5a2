package quizhall.game.room;

import java.time.Duration;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Response;

/** What a player's answer gives. */
final class Judging {
  private Judging() {}

  /**
   * @param question that the player has or had before him
   * @param streak right answers in a row before this one
   */
  static Scoring.Score score(
      Opened state,
      Question question,
      PlayerId player,
      Response settled,
      Duration took,
      int streak) {
    return Scoring.score(
        question.task().grade(settled),
        question.weight(),
        state.turnOf(player).flatMap(Turn::pace).filter(_ -> state.room().session().game().speed()),
        took,
        streak);
  }
}
