package quizhall.game.results;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How tables are written for spreadsheets: RFC 4180 with the separator and the decimal mark that
 * the reader's country has.
 */
public record CsvFormat(char separator, char decimalMark) {
  public static final CsvFormat DEFAULT = new CsvFormat(',', '.');

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");

  String row(Iterable<String> cells) {
    return String.join(String.valueOf(separator), cells) + "\r\n";
  }

  /** A spreadsheet runs what begins like a formula, and players choose their nicknames. */
  String text(String text) {
    boolean isHarmless = PLAIN_NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
    return quoted(isHarmless ? text : "'" + text);
  }

  String number(BigDecimal number) {
    String digits = number.toPlainString().replace('.', decimalMark);
    return digits.indexOf(separator) < 0 ? digits : quoted(digits);
  }

  String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
