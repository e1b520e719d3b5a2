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

  private final List<String> words;

  private Columns(List<String> words) {
    this.words = words;
  }

  /** Breaks, blanks, capitals and the kind of dash do not matter. */
  static Columns of(Row row) {
    return new Columns(row.cells().stream().map(Columns::tidy).toList());
  }

  private static String tidy(String words) {
    return words.length() > LONGEST_NAME
        ? ""
        : words
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replaceAll("[\\s\\u00a0_*]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
  }

  /** The first that begins so. */
  int starting(String... beginnings) {
    return first(word -> List.of(beginnings).stream().anyMatch(word::startsWith));
  }

  /** The first that is called just so. */
  int named(String... names) {
    return first(word -> List.of(names).contains(word));
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
