package quizhall.quiz.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A number is set in steps, from the least to the most, both of which can be set. */
public record Slider(BigDecimal min, BigDecimal max, BigDecimal step) {

  public record Draft(
      Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step) {}

  /** The place that is nearest to a value between both ends. */
  BigDecimal nearestTo(BigDecimal value) {
    BigDecimal steps = value.subtract(min).divide(step, 0, RoundingMode.HALF_UP);
    return min.add(steps.multiply(step)).min(max);
  }
}
