package quizhall.quiz.interchange.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bold and italic in one block. Markdown can begin and end them only beside certain signs; where it
 * cannot, the words stay and their emphasis goes.
 *
 * @param isAny whether some is left
 */
record Emphasis(String text, boolean isAny, Set<String> changes) {

  static Emphasis written(String marked) {
    if (!isAnyIn(marked)) {
      return new Emphasis(marked, false, Set.of());
    }
    String joined = marked;
    for (int previous = -1; previous != joined.length(); ) {
      previous = joined.length();
      joined =
          joined
              .replace("" + Markers.BOLD + Markers.BOLD_END, "")
              .replace("" + Markers.ITALIC + Markers.ITALIC_END, "")
              .replace("" + Markers.BOLD_END + Markers.BOLD, "")
              .replace("" + Markers.ITALIC_END + Markers.ITALIC, "");
    }
    return new Writing(joined).all();
  }

  private static boolean isAnyIn(String marked) {
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) >= Markers.BOLD && marked.charAt(i) <= Markers.ITALIC_END) {
        return true;
      }
    }
    return false;
  }

  /** What is bold within bold is bold once. */
  private static final class Writing {
    private final String marked;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<String> changes = new LinkedHashSet<>();

    Writing(String marked) {
      this.marked = marked;
    }

    Emphasis all() {
      pair(Markers.BOLD, Markers.BOLD_END, "bold letters next to other signs are not kept");
      pair(Markers.ITALIC, Markers.ITALIC_END, "italic letters next to other signs are not kept");
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        switch (c) {
          case Markers.BOLD, Markers.BOLD_END -> text.append(pairs.containsKey(i) ? "**" : "");
          case Markers.ITALIC, Markers.ITALIC_END -> text.append(pairs.containsKey(i) ? "*" : "");
          default -> text.append(c);
        }
      }
      return new Emphasis(text.toString(), !pairs.isEmpty(), changes);
    }

    private void pair(char begin, char end, String otherwise) {
      Deque<Integer> open = new ArrayDeque<>();
      int paragraph = 0;
      for (int i = 0; i < marked.length(); i++) {
        if (marked.charAt(i) == '\n' && i > 0 && marked.charAt(i - 1) == '\n') {
          paragraph = i;
        } else if (marked.charAt(i) == begin) {
          open.push(i);
        } else if (marked.charAt(i) == end && !open.isEmpty()) {
          int from = open.pop();
          if (!open.isEmpty()) {
            continue;
          }
          if (canBegin(from) && canEnd(i) && from >= paragraph) {
            pairs.put(from, i);
            pairs.put(i, from);
          } else {
            changes.add(otherwise);
          }
        }
      }
    }

    private boolean canBegin(int at) {
      char before = neighbour(at, -1);
      char after = neighbour(at, 1);
      return !isSpace(after)
          && (!isSign(after) || isSpace(before) || isSign(before))
          && !isOtherEnd(at);
    }

    private boolean canEnd(int at) {
      char before = neighbour(at, -1);
      char after = neighbour(at, 1);
      return !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
    }

    /**
     * Three asterisks of two kinds, of which one ends where the other begins, mean something else.
     */
    private boolean isOtherEnd(int at) {
      char before = at > 0 ? marked.charAt(at - 1) : ' ';
      return before == Markers.BOLD_END || before == Markers.ITALIC_END;
    }

    private char neighbour(int at, int step) {
      int next = at + step;
      while (next >= 0
          && next < marked.length()
          && Markers.isMarker(marked.charAt(next))
          && marked.charAt(next) != Markers.GAP) {
        next += step;
      }
      return next >= 0 && next < marked.length() ? marked.charAt(next) : ' ';
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSign(char c) {
      return c == Markers.GAP
          || !(Character.isLetterOrDigit(c)
              || isSpace(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK);
    }
  }
}
