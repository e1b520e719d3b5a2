package quizhall.quiz.interchange.markup;

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
}
