package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a header row, so that a column is found by what it is called. */
final class Columns {

  /** That something has no column. */
  static final int NONE = -1;

  private final List<String> words;

  private Columns(List<String> words) {
    this.words = words;
  }

  /** Breaks, blanks, capitals and the kind of dash do not matter. */
  static Columns of(Row row) {
    return new Columns(row.cells().stream().map(Columns::tidy).toList());
  }

  private static String tidy(String words) {
    return words
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

  /**
   * Columns that are numbered, in the order of their numbers; the number is the pattern's group.
   */
  List<Integer> numbered(Pattern name) {
    TreeMap<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = name.matcher(words.get(i));
      if (matcher.find()) {
        found.putIfAbsent(Integer.parseInt(matcher.group(1)), i);
      }
    }
    return new ArrayList<>(found.values());
  }

  int count() {
    return (int) words.stream().filter(word -> !word.isEmpty()).count();
  }
}
