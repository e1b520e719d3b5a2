package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an answer gives. A right answer at once gives {@value #FULL}; with a time limit this falls
 * evenly to half of it at the limit. Where several options are right, the points are shared by
 * them, and each wrong one chosen takes a share away. Right answers in a row add {@value
 * #STREAK_STEP} for each one before this, at most {@value #STREAK_MAX}. Double questions count
 * twice, the bonus too; questions without weight and polls give nothing.
 */
final class Scoring {
  static final int FULL = 1_000;
  static final int STREAK_STEP = 100;
  static final int STREAK_MAX = 500;

  private Scoring() {}

  record Score(Verdict verdict, int points, int bonus) {}

  /**
   * @param streak right answers in a row before this one
   */
  static Score score(Question question, List<Integer> options, Duration took, int streak) {
    Set<Integer> correct = question.task().correct();
    if (correct.isEmpty()) {
      return new Score(Verdict.COUNTED, 0, 0);
    }
    long right = options.stream().filter(correct::contains).count();
    long wrong = options.size() - right;
    double share = Math.max(0, right - wrong) / (double) correct.size();
    int factor = question.weight().factor();
    int base = (int) Math.round(FULL * share * swiftness(question, took)) * factor;
    if (share < 1) {
      return new Score(share > 0 ? Verdict.PARTLY : Verdict.WRONG, base, 0);
    }
    int bonus = Math.min(streak * STREAK_STEP, STREAK_MAX) * factor;
    return new Score(Verdict.CORRECT, base + bonus, bonus);
  }

  /** From 1 for an answer at once to 0.5 at the limit. */
  private static double swiftness(Question question, Duration took) {
    return question
        .limit()
        .map(limit -> 1 - clamp(took.toNanos() / (double) limit.toNanos()) / 2)
        .orElse(1.0);
  }

  private static double clamp(double part) {
    return Math.clamp(part, 0, 1);
  }
}
