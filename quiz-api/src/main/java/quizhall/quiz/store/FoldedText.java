package quizhall.quiz.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as searches see them: words of lower-case letters and digits, without accents. */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
