package quizhall.game.room;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a player is called, with single blanks between words and without control characters. Holds
 * whatever a journal may hold; {@link #parse} says what people may choose now.
 */
public record Nickname(String value) {
  /**
   * In characters as people count them (grapheme clusters, UAX #29), as browsers count them too.
   */
  public static final int MAX_LENGTH = 24;

  /** What people may choose, in words. */
  public static final String RULE =
      "must have 1 to " + MAX_LENGTH + " visible characters, without accents alone or piled up";

  /** One character may be many code units, such as a family of emoji. */
  private static final int MAX_CODE_UNITS = MAX_LENGTH * 16;

  /** Joiners, variation selectors, fillers and the blank Braille pattern, after NFKC. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}"
              + "\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  /**
   * Marks that stand on nothing, or pile up over the lines around them: more than four on one
   * letter (UTS #39, 5.4), and of those that fit any letter more than two, which is what spellings
   * need.
   */
  private static final Pattern STRAY_MARKS =
      Pattern.compile(
          "(?:\\A|[\\s\\p{Z}])\\p{M}"
              + "|[\\p{Mn}\\p{Me}]{5}"
              + "|[\\p{Mn}\\p{Me}&&\\p{IsInherited}]{3}");

  private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();
  private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(Locale.ROOT);

  public Nickname {
    if (!isPrintable(value)) {
      throw new IllegalArgumentException("not a nickname");
    }
  }

  /** Reads what a person typed; empty when nothing usable is left or it is too long. */
  public static Optional<Nickname> parse(String typed) {
    // Nothing of that length can become short enough, so it is not worth normalizing.
    if (typed.length() > MAX_CODE_UNITS * 2) {
      return Optional.empty();
    }
    String name =
        Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return isPrintable(name) && length(name) <= MAX_LENGTH && !hasStrayMarks(name)
        ? Optional.of(new Nickname(name))
        : Optional.empty();
  }

  /**
   * Names that have a key in common look alike and cannot be in one room together. There are two,
   * since letters that differ only in case may look like different ones: {@code AIi} is read as
   * {@code Ali}, and {@code ALI} is.
   */
  Set<String> keys() {
    String seen = seen(value);
    return Set.of(
        "shape " + folded(LOOK_ALIKES.getSkeleton(seen)),
        "word " + LOOK_ALIKES.getSkeleton(folded(seen)));
  }

  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** What of it can be seen. */
  private static String seen(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean isPrintable(String text) {
    return !seen(text).isBlank()
        && text.length() <= MAX_CODE_UNITS
        && text.codePoints().allMatch(Nickname::isAllowed);
  }

  private static int length(String name) {
    BreakIterator characters = CHARACTERS.clone();
    characters.setText(name);
    int length = 0;
    while (characters.next() != BreakIterator.DONE) {
      length++;
    }
    return length;
  }

  private static boolean hasStrayMarks(String name) {
    return STRAY_MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).find();
  }

  /** Joiners stay, for emoji and for scripts that need them; other invisible characters go. */
  private static boolean isAllowed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> codePoint == 0x200D || codePoint == 0x200C;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
