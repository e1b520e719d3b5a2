package quizhall.quiz.content;

import java.math.BigDecimal;

/** Decimal numbers as authors write them. */
final class NumberRules {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int MOST_DECIMALS = 9;

  private final Findings findings;

  NumberRules(Findings findings) {
    this.findings = findings;
  }

  /** One form for equal numbers, and none whose plain digits would fill the memory. */
  BigDecimal plain(String field, BigDecimal number) {
    if (number.abs().compareTo(LARGEST) > 0) {
      findings.add(field, "must be between -10^15 and 10^15");
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > MOST_DECIMALS) {
      findings.add(field, "must have at most %d decimals".formatted(MOST_DECIMALS));
      return BigDecimal.ZERO;
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
