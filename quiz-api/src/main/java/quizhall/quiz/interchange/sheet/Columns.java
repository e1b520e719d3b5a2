package quizhall.quiz.interchange.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a header row, so that a column is found by what it is called. */
final class Columns {

  /** That something has no column. */
  static final int NONE = -1;

  /** In characters; what is longer is a text. */
  private static final int LONGEST_NAME = 200;

  private static final Pattern QUESTION =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:question|text|" + Translated.QUESTION + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0_*]+");

  private final List<String> words;

  private Columns(List<String> words) {
    this.words = words;
  }

  /** Breaks, blanks, capitals and the kind of dash do not matter. */
  static Columns of(List<String> cells) {
    return new Columns(cells.stream().map(Columns::tidy).map(Translated::inEnglish).toList());
  }

  private static String tidy(String words) {
    return words.length() > LONGEST_NAME
        ? ""
        : BLANKS
            .matcher(DASHES.matcher(words).replaceAll("-"))
            .replaceAll(" ")
            .strip()
            .toLowerCase(Locale.ROOT);
  }

  /**
   * Whether some cell begins as the names of columns for the question do. All layouts have one, so
   * any other row is no header; seen before all cells are tidied and translated.
   */
  static boolean mayNameAQuestion(List<String> cells) {
    Matcher question = QUESTION.matcher("");
    for (String cell : cells) {
      if (question.reset(cell).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The first that begins so. */
  int starting(String... beginnings) {
    return first(
        word -> {
          for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
              return true;
            }
          }
          return false;
        });
  }

  /** The first that is called just so. */
  int named(String... names) {
    return first(List.of(names)::contains);
  }

  /** The first whose whole name is so. */
  int matching(Pattern name) {
    return first(word -> name.matcher(word).matches());
  }

  private int first(Predicate<String> fits) {
    for (int i = 0; i < words.size(); i++) {
      if (fits.test(words.get(i))) {
        return i;
      }
    }
    return NONE;
  }

  /** Columns that are numbered, by their numbers, which are the pattern's group. */
  SortedMap<Integer, Integer> numbered(Pattern name) {
    TreeMap<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = name.matcher(words.get(i));
      if (matcher.find()) {
        found.putIfAbsent(Integer.parseInt(matcher.group(1)), i);
      }
    }
    return found;
  }

  /** The same for columns that have letters in place of numbers: A is the first. */
  SortedMap<Integer, Integer> lettered(Pattern name) {
    TreeMap<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = name.matcher(words.get(i));
      if (matcher.matches()) {
        found.putIfAbsent(matcher.group(1).charAt(0) - 'a' + 1, i);
      }
    }
    return found;
  }

  /** The names of columns beside these. */
  List<String> othersThan(Collection<Integer> known) {
    return IntStream.range(0, words.size())
        .filter(i -> !known.contains(i) && !words.get(i).isEmpty())
        .mapToObj(words::get)
        .toList();
  }

  int count() {
    return (int) words.stream().filter(word -> !word.isEmpty()).count();
  }
}
