package quizhall.game.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.room.text.Folding;

/**
 * A text as one reads it who looks for certain words.
 *
 * @param folded without case, accents and width
 * @param words in their order, without signs around them
 * @param meant the words as they stand, and what else may be meant by them
 */
record Reading(String folded, List<String> words, Set<String> meant) {
  /** Signs that stand for letters are parts of words. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}*@$!]+");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Predicate<String> IS_WORD = Pattern.compile("[\\p{L}\\p{Nd}]").asPredicate();
  private static final Pattern AROUND = Pattern.compile("^[!*]+|[!*]+$");

  /** Letters, of which no three alike follow each other: there is but one way to read it. */
  private static final Predicate<String> IS_PLAIN =
      Pattern.compile("(?:(\\p{L})(?!\\1\\1))+").asMatchPredicate();

  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  /** Runs of so many letters that stand apart are read as one word. */
  private static final int SPELLED_OUT = 3;

  static Reading of(String text) {
    String folded = Folding.letters(text);
    List<String> parts =
        BETWEEN_WORDS.splitAsStream(folded).filter(part -> !part.isEmpty()).toList();
    return new Reading(
        folded,
        parts.stream().filter(IS_WORD).map(Reading::bare).toList(),
        Stream.concat(parts.stream(), spelledOut(parts))
            .flatMap(Reading::readings)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String bare(String part) {
    return AROUND.matcher(part).replaceAll("");
  }

  private static Stream<String> readings(String part) {
    if (IS_PLAIN.test(part)) {
      return Stream.of(part); // as nearly all are
    }
    return Stream.of(part, bare(part))
        .flatMap(each -> Stream.of(each, lettered(each, 'i'), lettered(each, 'l')))
        .flatMap(
            each ->
                Stream.of(
                    each,
                    DRAWN_OUT.matcher(each).replaceAll("$1"),
                    DRAWN_OUT.matcher(each).replaceAll("$1$1")));
  }

  /** Digits and signs read as letters, where at least half are letters: A55 is a road. */
  private static String lettered(String part, char one) {
    long letters = LETTER.matcher(part).results().count();
    if (2 * letters < part.length()) {
      return part;
    }
    return part.replace('0', 'o')
        .replace('1', one)
        .replace('!', one)
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('5', 's')
        .replace('$', 's')
        .replace('7', 't');
  }

  private static Stream<String> spelledOut(List<String> parts) {
    Stream.Builder<String> words = Stream.builder();
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      String letter = part.length() == 1 ? part : bare(part);
      if (letter.length() == 1) {
        letters.append(letter);
      } else {
        addSpelledOut(letters, words);
      }
    }
    addSpelledOut(letters, words);
    return words.build();
  }

  private static void addSpelledOut(StringBuilder letters, Stream.Builder<String> words) {
    if (letters.length() >= SPELLED_OUT) {
      words.add(letters.toString());
    }
    letters.setLength(0);
  }
}
