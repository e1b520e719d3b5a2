package quizhall.quiz.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as searches see them: words of lower-case letters and digits, without accents. */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 10;

  private FoldedText() {}

  static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * A {@code tsquery} that finds all of the words, the last one also as the beginning of a longer
   * one. It consists of letters, digits and our own operators only. Empty where there is no word.
   */
  static Optional<String> query(String text) {
    List<String> words = List.of(of(text).split(" ", MOST_WORDS + 1));
    String all = String.join(" & ", words.subList(0, Math.min(words.size(), MOST_WORDS)));
    return all.isEmpty() ? Optional.empty() : Optional.of(all + ":*");
  }
}
