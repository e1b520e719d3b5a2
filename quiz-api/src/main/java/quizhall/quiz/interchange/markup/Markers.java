package quizhall.quiz.interchange.markup;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * Characters that stand for something while a text is made. Unicode keeps these for such use within
 * a program: no text that comes from outside holds them, or it loses them.
 */
final class Markers {

  static final char BOLD = '\uFDD0';
  static final char BOLD_END = '\uFDD1';
  static final char ITALIC = '\uFDD2';
  static final char ITALIC_END = '\uFDD3';

  /** Something to be filled in. */
  static final char GAP = '\uFDD4';

  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';

  private static final Pattern REFERENCE =
      Pattern.compile(
          "&#(?:x0*fd[de][0-9a-f]|0*(?:6497[6-9]|649[89]\\d|6500[0-7]));?", CASE_INSENSITIVE);

  private Markers() {}

  static boolean isMarker(char c) {
    return c >= FIRST && c <= LAST;
  }

  static String without(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMarker(text.charAt(i))) {
        return text.replaceAll("[" + FIRST + "-" + LAST + "]", "");
      }
    }
    return text;
  }

  /** The same for HTML and Markdown, where a number may stand for a character. */
  static String withoutReferences(String markup) {
    // A blank, since what stands on both sides could be another one together.
    return without(markup.contains("&#") ? REFERENCE.matcher(markup).replaceAll(" ") : markup);
  }
}
