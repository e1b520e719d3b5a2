package quizhall.game.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.room.text.Folding;

/**
 * Swear words of six languages, whatever language is spoken: a player may use any. Only whole words
 * count, since Scunthorpe, Dickens and Arschin are none; so a host still has to look. Safe for use
 * by many threads.
 */
public final class BadWords {
  /** Signs that stand for letters are parts of words. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}*@$!]+");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern AROUND = Pattern.compile("^[!*]+|[!*]+$");
  private static final Pattern STARRED = Pattern.compile("\\p{L}+\\*+[\\p{L}*]*\\p{L}");

  /** Letters, of which no three alike follow each other: there is but one way to read it. */
  private static final Predicate<String> IS_PLAIN =
      Pattern.compile("(?:(\\p{L})(?!\\1\\1))+").asMatchPredicate();

  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  /** Runs of so many letters that stand apart are read as one word. */
  private static final int SPELLED_OUT = 3;

  private static final BadWords LISTED =
      new BadWords(
          Stream.of("de", "en", "es", "fr", "it", "pt", "more").flatMap(BadWords::lines).toList(),
          lines("innocent").toList());

  /** Of so many characters of texts it is remembered whether something bad is in them. */
  private static final int REMEMBERED = 4_000_000;

  /**
   * What was said to an open question is looked through anew several times a second, and to judge
   * ten thousand sentences takes seconds.
   */
  private final LoadingCache<String, Boolean> judged =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((String text, Boolean _) -> text.length() + 1)
          .build(this::judge);

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> signs = new HashSet<>();
  private int longestPhrase = 1;

  /**
   * @param bad words and phrases; one with a star at its end stands for all that begin so
   * @param innocent those of them that are not bad
   */
  BadWords(List<String> bad, List<String> innocent) {
    Set<String> spared = new HashSet<>(innocent.stream().map(Folding::letters).toList());
    bad.stream().map(Folding::letters).filter(entry -> !spared.contains(entry)).forEach(this::add);
  }

  /** Those that come with Quizhall. */
  public static BadWords listed() {
    return LISTED;
  }

  private void add(String entry) {
    List<String> parts = parts(entry);
    if (parts.isEmpty()) {
      signs.add(entry);
    } else if (entry.endsWith("*")) {
      beginnings.add(entry.substring(0, entry.length() - 1));
    } else if (parts.size() == 1) {
      words.add(parts.getFirst());
    } else {
      phrases.add(String.join(" ", parts));
      longestPhrase = Math.max(longestPhrase, parts.size());
    }
  }

  /** Whether one of them is in the text. */
  public boolean areIn(String text) {
    return judged.get(text);
  }

  private boolean judge(String text) {
    String folded = Folding.letters(text);
    List<String> parts = parts(folded);
    return signs.stream().anyMatch(folded::contains)
        || parts.stream().anyMatch(this::isBad)
        || isAnyPhraseIn(parts)
        || spelledOut(parts).anyMatch(this::isBad);
  }

  private static List<String> parts(String folded) {
    return BETWEEN_WORDS.splitAsStream(folded).filter(part -> !part.isEmpty()).toList();
  }

  private boolean isBad(String part) {
    return readings(part).anyMatch(word -> isListed(word) || hidesLetters(word));
  }

  private boolean isListed(String word) {
    return words.contains(word)
        || IntStream.rangeClosed(1, word.length())
            .anyMatch(end -> beginnings.contains(word.substring(0, end)));
  }

  /** As it stands, and with what may be meant by it. */
  private static Stream<String> readings(String part) {
    if (IS_PLAIN.test(part)) {
      return Stream.of(part); // as nearly all are
    }
    String bare = AROUND.matcher(part).replaceAll("");
    return Stream.of(part, bare)
        .flatMap(each -> Stream.of(each, lettered(each, 'i'), lettered(each, 'l')))
        .flatMap(
            each ->
                Stream.of(
                    each,
                    DRAWN_OUT.matcher(each).replaceAll("$1"),
                    DRAWN_OUT.matcher(each).replaceAll("$1$1")))
        .distinct();
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

  private boolean isAnyPhraseIn(List<String> parts) {
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 2; to <= Math.min(parts.size(), from + longestPhrase); to++) {
        if (phrases.contains(String.join(" ", parts.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Stream<String> spelledOut(List<String> parts) {
    Stream.Builder<String> words = Stream.builder();
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      if (part.length() == 1) {
        letters.append(part);
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

  private static Stream<String> lines(String list) {
    try (InputStream file = BadWords.class.getResourceAsStream("/words/" + list + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
