package quizhall.game.room.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it was typed.
 *
 * @param typed in plain digits with a decimal point once it is settled
 */
public record NumberResponse(String typed) implements Response {
  /** In characters; more than any number that fits. */
  public static final int LONGEST = 40;

  private static final Pattern SIGNED = Pattern.compile("([+\\-\\u2212]?)\\s*(.*)");
  private static final Pattern PLAIN = Pattern.compile("\\d+");

  /**
   * Separators of groups that are no decimal mark anywhere: blanks of all kinds, and apostrophes.
   */
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([\\s\\p{Z}'’])\\d{3})(?:\\1\\d{3})*");

  private static final Pattern DECIMAL = Pattern.compile("(\\d*)[.,](\\d+)");

  /** Three digits behind the only mark: a thousand to some, a decimal to others. */
  private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern GROUPS_BY_POINTS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?");
  private static final Pattern GROUPS_BY_COMMAS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?");

  /** What was meant; empty where that cannot be told. */
  Optional<BigDecimal> value() {
    return reading() instanceof Reading.Understood(var value)
        ? Optional.of(value)
        : Optional.empty();
  }

  Reading reading() {
    Matcher signed = SIGNED.matcher(typed.strip());
    if (typed.length() > LONGEST || !signed.matches()) {
      return new Reading.NoNumber();
    }
    Reading unsigned = unsigned(signed.group(2));
    boolean negative = !signed.group(1).isEmpty() && !signed.group(1).equals("+");
    return negative && unsigned instanceof Reading.Understood(var value)
        ? new Reading.Understood(value.negate())
        : unsigned;
  }

  sealed interface Reading {
    record Understood(BigDecimal value) implements Reading {}

    record Ambiguous() implements Reading {}

    record NoNumber() implements Reading {}
  }

  private static Reading unsigned(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return understood(digits, "");
    }
    if (EITHER.matcher(digits).matches()) {
      return new Reading.Ambiguous();
    }
    Matcher decimal = DECIMAL.matcher(digits);
    if (decimal.matches()) {
      return understood(decimal.group(1), decimal.group(2));
    }
    if (GROUPED.matcher(digits).matches()) {
      return understood(digits, "");
    }
    return Optional.of(GROUPS_BY_POINTS.matcher(digits))
        .filter(Matcher::matches)
        .or(() -> Optional.of(GROUPS_BY_COMMAS.matcher(digits)).filter(Matcher::matches))
        .map(groups -> understood(groups.group(1), Optional.ofNullable(groups.group(2)).orElse("")))
        .orElseGet(Reading.NoNumber::new);
  }

  private static Reading understood(String whole, String decimals) {
    String digits = whole.replaceAll("\\D", "");
    return new Reading.Understood(
        new BigDecimal(
            (digits.isEmpty() ? "0" : digits) + (decimals.isEmpty() ? "" : "." + decimals)));
  }
}
