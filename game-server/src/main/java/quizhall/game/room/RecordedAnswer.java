package quizhall.game.room;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Withheld;

/**
 * An answer as it is kept, with what it gave under the rules of its day.
 *
 * @param id the client's own name for its message: the same id again is the same answer
 * @param response as it was settled
 * @param took from when the player's relay showed the question to when the answer arrived there,
 *     less what its way was allowed
 * @param points all of what it gave, {@code bonus} included
 * @param own by which speed was measured; empty for a player who had as long as everybody
 * @param merit what it tells of the player beside points; empty for nothing
 */
public record RecordedAnswer(
    PlayerId player,
    String id,
    Response response,
    Duration took,
    Verdict verdict,
    int points,
    int bonus,
    Optional<OwnTime> own,
    Optional<Merit> merit) {
  public RecordedAnswer {
    Objects.requireNonNull(merit);
    Objects.requireNonNull(player);
    Objects.requireNonNull(id);
    Objects.requireNonNull(response);
    Objects.requireNonNull(own);
  }

  /** Of a player who had as long as everybody. */
  public RecordedAnswer(
      PlayerId player,
      String id,
      Response response,
      Duration took,
      Verdict verdict,
      int points,
      int bonus) {
    this(player, id, response, took, verdict, points, bonus, Optional.empty());
  }

  /** Where equal points are not told apart. */
  public RecordedAnswer(
      PlayerId player,
      String id,
      Response response,
      Duration took,
      Verdict verdict,
      int points,
      int bonus,
      Optional<OwnTime> own) {
    this(player, id, response, took, verdict, points, bonus, own, Optional.empty());
  }

  /**
   * The same, worth something else.
   *
   * @param allPoints {@code newBonus} included
   */
  RecordedAnswer worth(Verdict newVerdict, int allPoints, int newBonus, Optional<Merit> newMerit) {
    return new RecordedAnswer(
        player, id, response, took, newVerdict, allPoints, newBonus, own, newMerit);
  }

  /** The same, saying something else. */
  public RecordedAnswer saying(Response other) {
    return new RecordedAnswer(player, id, other, took, verdict, points, bonus, own, merit);
  }

  /** Without what was said. */
  public RecordedAnswer withheld() {
    return saying(new Withheld());
  }
}
