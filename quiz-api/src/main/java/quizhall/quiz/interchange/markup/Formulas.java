package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds formulas in TeX in a text, by the signs that learning platforms put around them. */
public final class Formulas {

  /** Longer ones are shown as they were typed. */
  static final int LONGEST = 600;

  private static final List<Fence> FENCES =
      List.of(
          new Fence("\\(", "\\)", false),
          new Fence("\\[", "\\]", true),
          new Fence("$$", "$$", true),
          new Fence("[tex]", "[/tex]", false),
          new Fence("$", "$", false));

  /** A dollar alone is a price, unless what follows looks like nothing else but TeX. */
  private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z]+|[\\^_]|^[A-Za-z]$|[=<>+]");

  /** Something that nobody writes but in a formula. */
  private static final Pattern SURELY = Pattern.compile("\\\\[A-Za-z]|[\\^_]");

  private record Fence(String begin, String end, boolean isBlock) {}

  /** A piece of a text: words, or the TeX of a formula. */
  public record Piece(String text, boolean isFormula, boolean isBlock) {}

  private Formulas() {}

  public static List<Piece> in(String text) {
    if (text.indexOf('$') < 0 && text.indexOf('\\') < 0 && !text.contains("[tex]")) {
      return List.of(new Piece(text, false, false));
    }
    List<Piece> pieces = new ArrayList<>();
    Set<String> unclosed = new HashSet<>();
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      Fence fence = fenceAt(text, at, unclosed);
      int end = fence == null ? -1 : text.indexOf(fence.end(), begin + fence.begin().length());
      if (fence == null) {
        at++;
        continue;
      }
      if (end < 0) {
        unclosed.add(fence.begin());
        continue;
      }
      String tex = text.substring(begin + fence.begin().length(), end);
      if (!isFormula(tex, fence) || (fence.begin().equals("$") && isMoney(tex, text, end))) {
        at += fence.begin().length();
        continue;
      }
      if (begin > words) {
        pieces.add(new Piece(text.substring(words, begin), false, false));
      }
      pieces.add(new Piece(tex.strip(), true, fence.isBlock()));
      at = end + fence.end().length();
      words = at;
    }
    if (words < text.length()) {
      pieces.add(new Piece(text.substring(words), false, false));
    }
    return pieces;
  }

  private static Fence fenceAt(String text, int at, Set<String> unclosed) {
    for (Fence fence : FENCES) {
      if (text.startsWith(fence.begin(), at) && !unclosed.contains(fence.begin())) {
        return fence;
      }
    }
    return null;
  }

  /** As the pages tell it: a price follows, or it begins with one. */
  private static boolean isMoney(String tex, String text, int end) {
    return (end + 1 < text.length() && isDigit(text.charAt(end + 1)))
        || (isDigit(tex.charAt(0)) && !SURELY.matcher(tex).find());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isFormula(String tex, Fence fence) {
    if (tex.isBlank()) {
      return false;
    }
    return !fence.begin().equals("$")
        || (tex.length() <= LONGEST
            && tex.indexOf('\n') < 0
            && !Character.isWhitespace(tex.charAt(0))
            && !Character.isWhitespace(tex.charAt(tex.length() - 1))
            && TEX.matcher(tex).find());
  }
}
