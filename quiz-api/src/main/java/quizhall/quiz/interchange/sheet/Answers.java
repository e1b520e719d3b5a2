package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.ReadQuestion;

/** The answers of a row by their numbers, and what says which of them are right. */
final class Answers {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;/&+]+");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})(\\.0*)?");

  /** What comes along with a text that is copied from a page. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");

  /** What a spreadsheet makes of {@code 1,3} where commas stand before decimals. */
  private static final Pattern DECIMAL = Pattern.compile("([0-9])[.]([0-9])");

  /** By their numbers; null where there is none. */
  private final String[] texts;

  /** Whether their author counts them by letters, so that a number means what it says. */
  private final boolean areLettered;

  private int count;

  private Answers(Row row, SortedMap<Integer, Integer> columns, boolean areLettered) {
    this.texts = new String[columns.isEmpty() ? 0 : columns.lastKey() + 1];
    this.areLettered = areLettered;
    columns.forEach((number, column) -> put(number, row.cell(column)));
  }

  /**
   * Those that are there; the others keep their numbers.
   *
   * @param columns by the numbers that their names have
   * @throws UnreadableRow where they begin with 0: who knows what a key means then
   */
  static Answers of(Row row, SortedMap<Integer, Integer> columns) throws UnreadableRow {
    if (columns.containsKey(0)) {
      throw new UnreadableRow("The answers are numbered from 0: number them from 1, and the key.");
    }
    return new Answers(row, columns, false);
  }

  /** The same of columns that have letters in place of numbers. */
  static Answers lettered(Row row, SortedMap<Integer, Integer> columns) {
    return new Answers(row, columns, true);
  }

  private void put(int number, String text) {
    if (!text.isBlank()) {
      texts[number] = text;
      count++;
    }
  }

  private boolean has(int number) {
    return number < texts.length && texts[number] != null;
  }

  private IntStream numbers() {
    return IntStream.range(0, texts.length).filter(this::has);
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<String> all() {
    return numbers().mapToObj(number -> texts[number]).toList();
  }

  List<String> at(Set<Integer> numbers) {
    return numbers.stream().map(number -> texts[number]).toList();
  }

  /** True or false, in English, which is what such templates know. */
  boolean areTrueAndFalse() {
    return count == 2
        && all().stream()
            .map(text -> text.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet())
            .equals(Set.of("true", "false"));
  }

  /**
   * One of several, several of them, or true or false.
   *
   * @param right their numbers
   */
  ReadQuestion chosen(Drafting draft, Set<Integer> right) {
    List<Choice.Draft> options = options(right);
    if (right.size() > 1) {
      return draft.multiple(options, true);
    }
    return areTrueAndFalse() ? draft.trueFalse(options) : draft.single(options);
  }

  List<Choice.Draft> options(Set<Integer> right) {
    List<Choice.Draft> options = new ArrayList<>(count);
    for (int number = 1; number < texts.length; number++) {
      if (has(number)) {
        options.add(Drafting.option(texts[number], right.contains(number)));
      }
    }
    return options;
  }

  /**
   * The numbers of the right answers.
   *
   * @param key as it stands in the cell
   * @throws UnreadableRow where it names none of them
   */
  Set<Integer> right(String key, Drafting draft) throws UnreadableRow {
    OptionalInt number = Cells.digits(key);
    if (!areLettered && number.isPresent() && isOneAndNoText(number.getAsInt(), key)) {
      return Set.of(number.getAsInt());
    }
    String given = UNSEEN.matcher(key.replace('\u00a0', ' ')).replaceAll("").strip();
    if (given.isEmpty()) {
      throw new UnreadableRow("No right answer is named.");
    }
    Optional<Set<Integer>> counted = areLettered ? lettered(given) : numbers(given);
    Optional<Set<Integer>> byText = named(given);
    if (counted.isPresent()) {
      // Templates know numbers alone; answers that are numbers themselves are usual.
      if (byText.isPresent() && !counted.equals(byText)) {
        draft.notice(
            "The right answer “%s” was read as the %s of an answer, not as the text of answer %s."
                .formatted(given, areLettered ? "letter" : "number", listed(byText.get())));
      }
      return counted.get();
    }
    Optional<Set<Integer>> mended =
        byText.isPresent() || areLettered
            ? Optional.empty()
            : decimal(given).or(() -> runTogether(given));
    if (mended.isPresent()) {
      draft.notice(
          "The right answers “%s” were read as %s: a spreadsheet makes one number of several."
              .formatted(given, listed(mended.get())));
      return mended.get();
    }
    Optional<Set<Integer>> named = byText.or(() -> areLettered ? numbers(given) : lettered(given));
    if (named.isPresent()) {
      draft.notice(
          "The right answer “%s” was read as answer %s.".formatted(given, listed(named.get())));
      return named.get();
    }
    throw new UnreadableRow(
        "The right answer “%s” is none of the answers %s."
            .formatted(given, listed(numbers().boxed().toList())));
  }

  /** As most keys are: there is nothing to interpret. */
  private boolean isOneAndNoText(int number, String key) {
    for (String text : texts) {
      if (text != null && text.strip().equals(key)) {
        return false;
      }
    }
    return has(number);
  }

  private String listed(Collection<Integer> numbers) {
    return numbers.stream()
        .map(number -> areLettered ? Row.columnName(number - 1) : String.valueOf(number))
        .collect(Collectors.joining(" and "));
  }

  /** All of them have to be there. */
  private Optional<Set<Integer>> numbers(String key) {
    Set<Integer> found = new TreeSet<>();
    for (String part : BETWEEN.split(key, -1)) {
      Matcher number = NUMBER.matcher(part);
      if (part.isEmpty()) {
        continue;
      }
      if (!number.matches() || !has(Integer.parseInt(number.group(1)))) {
        return Optional.empty();
      }
      found.add(Integer.parseInt(number.group(1)));
    }
    return Optional.of(found).filter(numbers -> !numbers.isEmpty());
  }

  private Optional<Set<Integer>> decimal(String key) {
    Matcher decimal = DECIMAL.matcher(key);
    return decimal.matches() ? present(decimal.group(1) + decimal.group(2)) : Optional.empty();
  }

  private Optional<Set<Integer>> runTogether(String key) {
    return key.matches("[0-9]{2,6}") ? present(key) : Optional.empty();
  }

  private Optional<Set<Integer>> present(String digits) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < digits.length(); i++) {
      int number = digits.charAt(i) - '0';
      if (!has(number) || !found.add(number)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private Optional<Set<Integer>> named(String key) {
    int[] found = numbers().filter(number -> texts[number].strip().equalsIgnoreCase(key)).toArray();
    return found.length == 1 ? Optional.of(Set.of(found[0])) : Optional.empty();
  }

  private Optional<Set<Integer>> lettered(String key) {
    Set<Integer> found = new TreeSet<>();
    for (String part : BETWEEN.split(key, -1)) {
      if (part.isEmpty()) {
        continue;
      }
      if (!part.matches("[A-Ja-j]\\)?") || !has(number(part))) {
        return Optional.empty();
      }
      found.add(number(part));
    }
    return Optional.of(found).filter(numbers -> !numbers.isEmpty());
  }

  private static int number(String letter) {
    return Character.toUpperCase(letter.charAt(0)) - 'A' + 1;
  }
}
