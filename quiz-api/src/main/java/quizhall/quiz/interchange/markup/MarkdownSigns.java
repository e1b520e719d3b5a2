package quizhall.quiz.interchange.markup;

import java.util.regex.Pattern;

/** Signs that mean something in our Markdown, and how they are written so that they do not. */
final class MarkdownSigns {

  private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)([-+])(?=\\s|$)");
  private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern FENCE = Pattern.compile("(?m)^([ \\t]*)~~~");

  private MarkdownSigns() {}

  /** A whole text. */
  static String escaped(String text) {
    return withPlainLineStarts(escapedWithin(text));
  }

  /** What may stand within a line, whatever is before it. */
  static String escapedWithin(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!means(c, text, i)) {
        if (escaped != null) {
          escaped.append(c);
        }
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      escaped.append('\\').append(c);
    }
    return escaped == null ? text : escaped.toString();
  }

  /** A line that begins like an item of a list, or like code, is not meant so. */
  static String withPlainLineStarts(String text) {
    if (!mayHaveMarks(text)) {
      return text;
    }
    String bullets = BULLET.matcher(text).replaceAll("$1\\\\$2");
    String numbers = NUMBER.matcher(bullets).replaceAll("$1\\\\$2");
    return FENCE.matcher(numbers).replaceAll("$1\\\\~~~");
  }

  /** Whether some line begins with a sign or a digit that might be one of a list or of code. */
  private static boolean mayHaveMarks(String text) {
    boolean isAtStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      if (isAtStart && (isDigit || c == '-' || c == '+' || c == '~')) {
        return true;
      }
      isAtStart = isLineEnd(c) || (isAtStart && (c == ' ' || c == '\t'));
    }
    return false;
  }

  /** As patterns see it. */
  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean means(char c, String text, int at) {
    return switch (c) {
      case '\\', '`', '*', '$', '[', ']' -> true;
      // Within a word it is no more than a letter.
      case '_' -> !(isLetter(text, at - 1) && isLetter(text, at + 1));
      default -> false;
    };
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
