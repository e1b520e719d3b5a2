package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.question.Grade;

/**
 * What an answer gives. A right answer at once gives {@value #FULL}; with a time limit this falls
 * evenly to half of it at the limit. One that is partly right gives its share of that. Right
 * answers in a row add {@value #STREAK_STEP} for each one before this, at most {@value
 * #STREAK_MAX}. Double questions count twice, the bonus too, and those with points of their own as
 * much as these are of {@value #FULL}; questions without weight and those that are not graded give
 * nothing.
 */
final class Scoring {
  static final int FULL = 1_000;
  static final int STREAK_STEP = 100;
  static final int STREAK_MAX = 500;

  private Scoring() {}

  record Score(Verdict verdict, int points, int bonus) {}

  /**
   * @param pace the time that the author gave; empty too where speed does not count
   * @param streak right answers in a row before this one
   */
  static Score score(
      Grade grade, Weight weight, Optional<Duration> pace, Duration took, int streak) {
    return switch (grade) {
      case Grade.Ungraded _ -> new Score(Verdict.COUNTED, 0, 0);
      case Grade.Share share -> score(share, weight, swiftness(pace, took), streak);
    };
  }

  private static Score score(Grade.Share share, Weight weight, double swiftness, int streak) {
    int base = weight.of((int) Math.round(FULL * share.toDouble() * swiftness));
    if (!share.isAll()) {
      return new Score(share.isNone() ? Verdict.WRONG : Verdict.PARTLY, base, 0);
    }
    int bonus = bonus(streak, weight);
    return new Score(Verdict.CORRECT, base + bonus, bonus);
  }

  /**
   * For a right answer after others. What was counted is counted anew by it when the host mends a
   * key, so it stays as it is for rooms that were opened with it.
   */
  static int bonus(int streak, Weight weight) {
    return weight.of(Math.min(streak * STREAK_STEP, STREAK_MAX));
  }

  /** From 1 for an answer at once to 0.5 at the limit that the author gave, and after it. */
  private static double swiftness(Optional<Duration> pace, Duration took) {
    return pace.map(whole -> 1 - Math.clamp(took.toNanos() / (double) whole.toNanos(), 0, 1) / 2)
        .orElse(1.0);
  }
}
