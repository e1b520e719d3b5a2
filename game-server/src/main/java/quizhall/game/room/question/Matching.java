package quizhall.game.room.question;

import java.util.regex.Pattern;
import quizhall.game.room.text.Folding;

/**
 * When two spellings are the same.
 *
 * @param caseMatters whether {@code paris} is another one than {@code Paris}
 * @param accentsMatter whether {@code Malaga} is another one than {@code Málaga}
 * @param punctuationMatters whether {@code New-York} is another one than {@code New York}; spaces
 *     count as punctuation
 * @param typos whether longer words may have a letter or two wrong
 */
public record Matching(
    boolean caseMatters, boolean accentsMatter, boolean punctuationMatters, boolean typos) {

  /** Up to so many characters each one counts; in as many more one may be wrong, then two. */
  private static final int SHORT = 4;

  private static final int MIDDLING = 8;

  /** Not those that tell names or numbers apart, such as C# and C, 1.5 and 15, -5 and 5. */
  private static final Pattern PUNCTUATION =
      Pattern.compile(
          "(?!(?<=\\p{Nd})[.,](?=\\p{Nd}))"
              + "(?!(?<![\\p{L}\\p{Nd}])-(?=[.,]?\\p{Nd}))"
              + "[\\p{P}\\p{Z}\\s&&[^#%&@*/\\\\]]");

  private static final char MINUS = '\u2212';

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Nothing but the letters counts, and each of them does. */
  public static final Matching LENIENT = new Matching(false, false, false, false);

  /** Whether a text is a spelling but for a slip; both were {@link #folded} before. */
  boolean isSlip(String spelling, String typed) {
    // Of two years or two part numbers one is not the other with a slip.
    return typos
        && !DIGIT.matcher(spelling).find()
        && Edits.areAtMost(tolerated(spelling), spelling, typed);
  }

  /** How many edits a spelling of this length may be away. */
  static int tolerated(String spelling) {
    int length = spelling.codePointCount(0, spelling.length());
    if (length <= SHORT) {
      return 0;
    }
    return length <= MIDDLING ? 1 : 2;
  }

  /** One form for all that are the same. */
  String folded(String text) {
    String folded = Folding.normalized(text).replace(MINUS, '-');
    if (!accentsMatter) {
      folded = Folding.withoutAccents(folded);
    }
    if (!caseMatters) {
      folded = Folding.withoutCase(folded);
    }
    if (!punctuationMatters) {
      String letters = PUNCTUATION.matcher(folded).replaceAll("");
      // What is nothing but punctuation is compared as such.
      folded = letters.isEmpty() ? folded : letters;
    }
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }
}
