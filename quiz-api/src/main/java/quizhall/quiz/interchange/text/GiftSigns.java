package quizhall.quiz.interchange.text;

import java.util.regex.Pattern;

/**
 * The signs that mean something in GIFT. Where one is escaped, or stands in a formula, something
 * stands for it until the text is taken apart.
 */
final class GiftSigns {

  /** Of a formula; else a file of nothing but their beginnings would take for ever. */
  private static final int LONGEST = 700;

  private static final String SIGNS = ":#={}~\n>";

  /** Characters that no text from outside holds, one for each sign. */
  private static final char FIRST = '\uFDE0';

  private static final Pattern FOREIGN = Pattern.compile("[\uFDD0-\uFDEF]");
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]");

  private GiftSigns() {}

  /** With escapes taken away, and only those signs left that mean something. */
  static String hidden(String text) {
    String source = FOREIGN.matcher(text).replaceAll("");
    StringBuilder hidden = new StringBuilder(source.length());
    int at = 0;
    while (at < source.length()) {
      int end = formulaEnd(source, at);
      if (end > at) {
        formula(source, at, end, hidden);
        at = end;
      } else {
        at = one(source, at, hidden);
      }
    }
    return hidden.toString();
  }

  /** The text as its author meant it. */
  static String shown(String hidden) {
    StringBuilder shown = null;
    for (int i = 0; i < hidden.length(); i++) {
      int sign = hidden.charAt(i) - FIRST;
      if (sign >= 0 && sign < SIGNS.length()) {
        if (shown == null) {
          shown = new StringBuilder(hidden);
        }
        shown.setCharAt(i, SIGNS.charAt(sign));
      }
    }
    return shown == null ? hidden : shown.toString();
  }

  private static int one(String text, int at, StringBuilder hidden) {
    char c = text.charAt(at);
    if (c != '\\' || at + 1 == text.length()) {
      hidden.append(c);
      return at + 1;
    }
    char next = text.charAt(at + 1);
    if (next == '\\') {
      hidden.append('\\');
    } else if (next == 'n') {
      hidden.append(standIn('\n'));
    } else if (SIGNS.indexOf(next) >= 0 && next != '>') {
      hidden.append(standIn(next));
    } else {
      hidden.append(c);
      return at + 1;
    }
    return at + 2;
  }

  /** Within a formula a backslash is kept, unless what it escapes is a sign of GIFT. */
  private static void formula(String text, int from, int to, StringBuilder hidden) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < to) {
        char next = text.charAt(i + 1);
        if (next == '\\') {
          hidden.append('\\');
          i++;
          continue;
        }
        if (SIGNS.indexOf(next) >= 0) {
          continue;
        }
      }
      hidden.append(SIGNS.indexOf(c) >= 0 ? standIn(c) : c);
    }
  }

  /** Where a formula ends that begins here; not after this place where none does. */
  private static int formulaEnd(String text, int at) {
    if (text.startsWith("$$", at)) {
      return end(text, at, "$$", "$$");
    }
    if (text.charAt(at) == '$') {
      return end(text, at, "$", "$");
    }
    if (text.startsWith("\\(", at)) {
      return end(text, at, "\\(", "\\)");
    }
    return text.startsWith("\\[", at) ? end(text, at, "\\[", "\\]") : at;
  }

  private static int end(String text, int at, String begin, String end) {
    int from = at + begin.length();
    int limit = Math.min(text.length(), from + LONGEST);
    int line = text.indexOf('\n', from, limit);
    int to = text.indexOf(end, from, line < 0 ? limit : line);
    if (to < 0) {
      return at;
    }
    String inside = text.substring(from, to);
    return COMMAND.matcher(inside).find() && isBalanced(inside) ? to + end.length() : at;
  }

  /** What begins in one answer and ends in another is no formula. */
  private static boolean isBalanced(String inside) {
    int depth = 0;
    for (int i = 0; i < inside.length() && depth >= 0; i++) {
      depth += inside.charAt(i) == '{' ? 1 : inside.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  private static char standIn(char sign) {
    return (char) (FIRST + SIGNS.indexOf(sign));
  }
}
