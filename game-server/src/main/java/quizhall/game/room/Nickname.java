package quizhall.game.room;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a player is called: 1 to {@value #MAX_LENGTH} characters (code points), without control
 * characters, with single blanks between words.
 */
public record Nickname(String value) {
  public static final int MAX_LENGTH = 24;

  /** Joiners, variation selectors, fillers and the blank Braille pattern, after NFKC. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}"
              + "\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  public Nickname {
    if (!isNickname(value)) {
      throw new IllegalArgumentException("not a nickname");
    }
  }

  /** Reads what a person typed; empty when nothing usable is left or it is too long. */
  public static Optional<Nickname> parse(String typed) {
    // Nothing of that length can become short enough, so it is not worth normalizing.
    if (typed.length() > MAX_LENGTH * 8) {
      return Optional.empty();
    }
    String name =
        Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return isNickname(name) ? Optional.of(new Nickname(name)) : Optional.empty();
  }

  /** Names with the same key look alike and cannot be in one room together. */
  String key() {
    return seen(value).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** What of it can be seen. */
  private static String seen(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean isNickname(String text) {
    return !seen(text).isBlank()
        && text.codePointCount(0, text.length()) <= MAX_LENGTH
        && text.codePoints().allMatch(Nickname::isAllowed);
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
