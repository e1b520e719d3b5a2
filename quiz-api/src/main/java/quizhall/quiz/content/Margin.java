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

  /** How far from this value an answer gives something. */
  default BigDecimal around(BigDecimal value) {
    return switch (this) {
      case Within(var distance) -> distance;
      case WithinPercent(var percent) -> value.abs().multiply(percent).movePointLeft(2);
      case Nearest(var zeroAt) -> zeroAt;
    };
  }
}
