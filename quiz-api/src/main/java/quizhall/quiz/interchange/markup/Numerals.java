package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and tools write them. */
public final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,30}(?:[.,]\\d{0,30})?|[.,]\\d{1,30})(?:[eE][+-]?\\d{1,3})?");

  private Numerals() {}

  /** Empty where it is no number; a decimal comma is one. */
  public static Optional<BigDecimal> of(String text) {
    String digits = text.strip().replace('−', '-').replace("\u00a0", "").replace(" ", "");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.').replaceAll("\\.(?=[eE]|$)", "")))
        : Optional.empty();
  }

  public static boolean hasComma(String text) {
    return text.indexOf(',') >= 0;
  }
}
