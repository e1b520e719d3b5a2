package quizhall.game.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.room.text.Folding;

/** Words, phrases and signs to look for. Of words only whole ones count. */
final class WordList {
  /** What words are not made of, unless it stands for a letter. */
  private static final Predicate<String> HAS_SIGN = Pattern.compile("[\\p{S}&&[^$]]").asPredicate();

  private static final Pattern STARRED = Pattern.compile("\\p{L}+\\*+[\\p{L}*]*\\p{L}");

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> signs = new HashSet<>();
  private int longestPhrase = 1;

  /**
   * @param wanted words, phrases and signs; a word with a star at its end stands for all that begin
   *     so
   * @param innocent those of them that are not looked for
   */
  WordList(Collection<String> wanted, Collection<String> innocent) {
    Set<String> spared = new HashSet<>(innocent.stream().map(Folding::letters).toList());
    wanted.stream()
        .map(Reading::of)
        .filter(entry -> !spared.contains(entry.folded()))
        .forEach(this::add);
  }

  /** Swear words of six languages. */
  static WordList listed() {
    return new WordList(
        Stream.of("de", "en", "es", "fr", "it", "pt", "more").flatMap(WordList::lines).toList(),
        lines("innocent").toList());
  }

  /** The same for names of people. */
  static WordList listedForNames() {
    return new WordList(
        Stream.of("de", "en", "es", "fr", "it", "pt", "more").flatMap(WordList::lines).toList(),
        Stream.of("innocent", "innocent-names").flatMap(WordList::lines).toList());
  }

  private static Stream<String> lines(String list) {
    try (InputStream file = WordList.class.getResourceAsStream("/words/" + list + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Reading reading) {
    String entry = reading.folded();
    List<String> said = reading.words();
    if (said.isEmpty() || HAS_SIGN.test(entry)) {
      signs.add(entry);
    } else if (said.size() > 1) {
      phrases.add(String.join(" ", said));
      firstWords.add(said.getFirst());
      longestPhrase = Math.max(longestPhrase, said.size());
    } else if (entry.endsWith("*")) {
      beginnings.add(entry.substring(0, entry.length() - 1));
    } else {
      words.add(said.getFirst());
    }
  }

  /** Whether anything of it is in the text. */
  boolean isIn(Reading text) {
    return signs.stream().anyMatch(text.folded()::contains)
        || text.meant().stream().anyMatch(word -> isListed(word) || hidesLetters(word))
        || isAnyPhraseIn(text.words());
  }

  private boolean isListed(String word) {
    return words.contains(word)
        || IntStream.rangeClosed(1, word.length())
            .anyMatch(end -> beginnings.contains(word.substring(0, end)));
  }

  /** Stars in place of some letters between the first and the last. */
  private boolean hidesLetters(String word) {
    if (word.length() < 4 || !STARRED.matcher(word).matches()) {
      return false;
    }
    return words.stream()
        .filter(bad -> bad.length() == word.length())
        .anyMatch(bad -> isSameButForStars(word, bad));
  }

  private static boolean isSameButForStars(String word, String bad) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != '*' && word.charAt(i) != bad.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnyPhraseIn(List<String> said) {
    for (int from = 0; from < said.size(); from++) {
      if (!firstWords.contains(said.get(from))) {
        continue;
      }
      for (int to = from + 2; to <= Math.min(said.size(), from + longestPhrase); to++) {
        if (phrases.contains(String.join(" ", said.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
