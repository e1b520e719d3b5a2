package quizhall.quiz.interchange.sheet;

import java.util.regex.Pattern;

/**
 * Spreadsheets run what begins like a formula. Such a text has an apostrophe before it, and one
 * that has both has one more: what was written is read back as it was.
 */
final class Formulas {

  private static final String BEGINNING = "[=+\\-@\\t\\r\\n＝＋－＠].*";
  private static final Pattern RUN = Pattern.compile("(?s)'*+" + BEGINNING);
  private static final Pattern GUARDED = Pattern.compile("(?s)'++" + BEGINNING);
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");

  private Formulas() {}

  static String guarded(String text) {
    return RUN.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  static boolean isGuarded(String cell) {
    return cell.startsWith("'") && GUARDED.matcher(cell).matches();
  }

  static String bare(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }
}
