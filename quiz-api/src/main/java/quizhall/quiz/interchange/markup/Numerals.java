package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers as people and tools write them. */
public final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,30}(?:[.,]\\d{0,30})?|[.,]\\d{1,30})(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern BARE_POINT = Pattern.compile("\\.(?=[eE]|$)");

  /** With a comma that may stand between thousands, or before three decimals. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  private Numerals() {}

  /** Empty where it is no number; a decimal comma is one. */
  public static Optional<BigDecimal> of(String text) {
    if (isWhole(text)) {
      return Optional.of(BigDecimal.valueOf(Integer.parseInt(text)));
    }
    String digits = text.strip().replace('−', '-').replace("\u00a0", "").replace(" ", "");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new BigDecimal(BARE_POINT.matcher(digits.replace(',', '.')).replaceAll("")))
        : Optional.empty();
  }

  /** Digits alone, as most numbers are that stand beside a question; no more than an int holds. */
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  /**
   * A number that is asked for.
   *
   * @param notice is told of a decimal comma
   * @throws Unplayable where a comma may mean either of two numbers
   */
  public static Optional<BigDecimal> answer(String text, Consumer<String> notice) {
    Optional<BigDecimal> number = of(text);
    if (number.isPresent() && hasComma(text)) {
      String written = text.strip();
      if (AMBIGUOUS.matcher(written.replace('−', '-')).matches()) {
        throw new Unplayable(
            "has the number “%s”, which may be %s or %s: write it without a comma"
                .formatted(written, written.replace(",", ""), written.replace(',', '.')));
      }
      notice.accept("“%s” is read as %s".formatted(written, number.get().toPlainString()));
    }
    return number;
  }

  public static boolean hasComma(String text) {
    return text.indexOf(',') >= 0;
  }
}
