package quizhall.game.room.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number as it was typed.
 *
 * @param typed in plain digits with a decimal point once it is settled
 */
public record NumberResponse(String typed) implements Response {
  /** In characters; more than any number that fits. */
  public static final int LONGEST = 40;

  private static final Pattern SIGNED = Pattern.compile("([+-]?)\\s*(.*)");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern DECIMAL = Pattern.compile("(\\d*)[.,](\\d+)");

  /** Three digits behind the only mark: a thousand to some, a decimal to others. */
  private static final Pattern EITHER = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");

  /** By blanks or apostrophes, which are no decimal mark anywhere. */
  private static final Pattern GROUPS =
      Pattern.compile("(\\d{1,3}(?:([ '])\\d{3})(?:\\2\\d{3})*)(?:[.,](?<decimals>\\d+))?");

  private static final Pattern GROUPS_BY_POINTS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(?<decimals>\\d+))?");
  private static final Pattern GROUPS_BY_COMMAS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(?<decimals>\\d+))?");

  /** What was meant, as far as that can be told. */
  Reading reading() {
    if (typed.length() > LONGEST) {
      return new Reading.NoNumber();
    }
    Matcher signed = SIGNED.matcher(inAscii(typed).strip());
    if (!signed.matches()) {
      return new Reading.NoNumber();
    }
    boolean negative = signed.group(1).equals("-");
    return switch (unsigned(signed.group(2))) {
      case Reading.Understood(var value) ->
          new Reading.Understood(negative ? value.negate() : value);
      case Reading.Ambiguous(var decimal) ->
          new Reading.Ambiguous(negative ? decimal.negate() : decimal);
      case Reading.NoNumber none -> none;
    };
  }

  sealed interface Reading {
    record Understood(BigDecimal value) implements Reading {}

    /**
     * @param decimal what it is where there are no thousands
     */
    record Ambiguous(BigDecimal decimal) implements Reading {}

    record NoNumber() implements Reading {}
  }

  /** Digits of all scripts, and what phones put in the place of blanks, signs and marks. */
  private static String inAscii(String text) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(NumberResponse::inAscii)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  private static int inAscii(int character) {
    int digit = Character.digit(character, 10);
    if (digit >= 0) {
      return '0' + digit;
    }
    return switch (character) {
      case 0x2212 -> '-';
      case 0x2019 -> '\'';
      // The marks of Arabic.
      case 0x066B -> '.';
      case 0x066C -> '\'';
      default -> Character.isSpaceChar(character) ? ' ' : character;
    };
  }

  private static Reading unsigned(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return new Reading.Understood(number(digits, ""));
    }
    Matcher either = EITHER.matcher(digits);
    if (either.matches()) {
      return new Reading.Ambiguous(number(either.group(1), either.group(2)));
    }
    Matcher decimal = DECIMAL.matcher(digits);
    if (decimal.matches()) {
      return new Reading.Understood(number(decimal.group(1), decimal.group(2)));
    }
    return Stream.of(GROUPS, GROUPS_BY_POINTS, GROUPS_BY_COMMAS)
        .map(pattern -> pattern.matcher(digits))
        .filter(Matcher::matches)
        .findFirst()
        .<Reading>map(
            groups ->
                new Reading.Understood(
                    number(
                        groups.group(1), Optional.ofNullable(groups.group("decimals")).orElse(""))))
        .orElseGet(Reading.NoNumber::new);
  }

  private static BigDecimal number(String whole, String decimals) {
    String digits = "0" + whole.replaceAll("\\D", "");
    return new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals);
  }
}
