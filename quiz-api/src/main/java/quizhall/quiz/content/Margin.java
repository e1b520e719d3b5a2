package quizhall.quiz.content;

import java.math.BigDecimal;

/** How far from the right number an answer may be. */
public sealed interface Margin {

  record Within(BigDecimal distance) implements Margin {}

  /** A share of the right number itself. */
  record WithinPercent(BigDecimal percent) implements Margin {}

  /**
   * The nearer, the better.
   *
   * @param zeroAt the distance at which nothing is left
   */
  record Nearest(BigDecimal zeroAt) implements Margin {}

  /** Whether an answer that is so far from the right value gives something. */
  default boolean reaches(BigDecimal value, BigDecimal away) {
    return switch (this) {
      case Within(var distance) -> away.compareTo(distance) <= 0;
      case WithinPercent(var percent) ->
          away.movePointRight(2).compareTo(value.abs().multiply(percent)) <= 0;
      case Nearest(var zeroAt) -> away.compareTo(zeroAt) < 0;
    };
  }
}
