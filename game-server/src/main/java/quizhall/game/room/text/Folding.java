package quizhall.game.room.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Spellings without what most people do not mind. */
public final class Folding {
  /**
   * Accents as marks that fit any letter, and the letters of Latin that are written with one stroke
   * more. Vowel signs of Indian scripts and the voicing marks of Japanese make other letters.
   */
  private static final Transliterator WITHOUT_ACCENTS =
      Transliterator.getInstance(
          "NFD; [[:Mn:]&[:sc=Inherited:]-[\\u3099\\u309A]] Remove; Latin-ASCII; NFC");

  private Folding() {}

  /** Full-width letters as others, and letters with their accents as one sign. */
  public static String normalized(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  public static String withoutAccents(String text) {
    return isPlain(text) ? text : WITHOUT_ACCENTS.transliterate(text);
  }

  public static String withoutCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** One form for all that differ in case, accents and width only. */
  public static String letters(String text) {
    return withoutCase(withoutAccents(normalized(text)));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
