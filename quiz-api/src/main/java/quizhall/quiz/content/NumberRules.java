package quizhall.quiz.content;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as authors write them. */
final class NumberRules {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int MOST_DECIMALS = 9;

  private final Findings findings;

  NumberRules(Findings findings) {
    this.findings = findings;
  }

  /** Empty where it is not fit. */
  Optional<BigDecimal> required(Field field, Optional<BigDecimal> given) {
    if (given.isEmpty()) {
      findings.add(field, "must be given");
    }
    return optional(field, given);
  }

  /** One form for equal numbers, and none whose plain digits would fill the memory. */
  Optional<BigDecimal> optional(Field field, Optional<BigDecimal> given) {
    if (given.filter(number -> number.abs().compareTo(LARGEST) > 0).isPresent()) {
      findings.add(field, "must be between -10^15 and 10^15");
      return Optional.empty();
    }
    Optional<BigDecimal> stripped = given.map(BigDecimal::stripTrailingZeros);
    if (stripped.filter(number -> number.scale() > MOST_DECIMALS).isPresent()) {
      findings.add(field, "must have at most %d decimals".formatted(MOST_DECIMALS));
      return Optional.empty();
    }
    return stripped.map(number -> number.scale() < 0 ? number.setScale(0) : number);
  }

  Optional<BigDecimal> positive(Field field, Optional<BigDecimal> given) {
    Optional<BigDecimal> number = optional(field, given);
    if (number.filter(found -> found.signum() <= 0).isPresent()) {
      findings.add(field, "must be more than 0");
      return Optional.empty();
    }
    return number;
  }
}
