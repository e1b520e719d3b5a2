package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.SourceFile;

/**
 * A template of which somebody has deleted the header. Blooket and Kahoot have their columns in the
 * same order, which is seen by what is in them: most rows have a question, its answers, a time and
 * the numbers of some of these answers.
 */
final class Headerless implements FormatReader {

  private static final List<String> COLUMNS =
      List.of(
          "Question Text",
          "Answer 1",
          "Answer 2",
          "Answer 3",
          "Answer 4",
          "Time Limit",
          "Correct Answer");

  private static final int TIME = 5;
  private static final int KEY = 6;

  private static final Pattern WORDS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{0,4}");
  private static final Pattern NUMBERS = Pattern.compile("[1-4](?:[ ,;]{1,3}[1-4]){0,3}");

  /** Blooket's template is text, Kahoot's a workbook. */
  private final boolean isWorkbook;

  private final SheetReader reader;
  private final List<Layout> layouts;

  /**
   * @param layouts whose headers, also those that lack something, are no rows of this
   */
  Headerless(boolean isWorkbook, List<Layout> layouts) {
    this.isWorkbook = isWorkbook;
    this.reader = new SheetReader(isWorkbook ? Template.KAHOOT : Template.BLOOKET);
    this.layouts = layouts;
  }

  @Override
  public FileFormat format() {
    return reader.format();
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return Tables.ifAny(file)
        .filter(tables -> tables.isWorkbook() == isWorkbook)
        .filter(tables -> tables.all().stream().anyMatch(table -> before(table).isPresent()))
        .filter(tables -> NearHeader.in(tables, layouts).isEmpty() && !isHeaded(tables))
        .isPresent();
  }

  private static boolean isHeaded(Tables tables) {
    return tables.all().stream()
        .anyMatch(
            table -> table.rows().stream().limit(NearHeader.WITHIN).anyMatch(OwnSheet::isHeader));
  }

  @Override
  public ReadFile read(SourceFile file) {
    Tables tables = Tables.of(file);
    return reader.read(
        new Tables(
            tables.isWorkbook(),
            tables.all().stream()
                .map(table -> before(table).map(count -> headed(table, count)).orElse(table))
                .toList(),
            tables.budget()),
        file.title());
  }

  private Table headed(Table table, int before) {
    List<String> names = new ArrayList<>(List.of("").subList(0, before));
    names.addAll(COLUMNS);
    if (isWorkbook) {
      names.set(before, "Question");
    }
    List<Row> rows = new ArrayList<>(List.of(new Row("", names, Map.of())));
    rows.addAll(table.rows());
    List<Notice> notices = new ArrayList<>(table.notices());
    notices.add(
        new Notice(
            "",
            "No row says what the columns are: they are taken for question, answers 1 to 4, time"
                + " limit and right answers, in this order."));
    return new Table(table.name(), rows, notices);
  }

  /** How many columns are before that of the question: one with its number, or none. */
  private static Optional<Integer> before(Table table) {
    for (int before : List.of(1, 0)) {
      List<Row> asked = table.rows().stream().filter(row -> isAsked(row, before)).toList();
      long fitting = asked.stream().filter(row -> fits(row, before)).count();
      if (2 * fitting > asked.size()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** Templates have more numbers, and times, than most people have questions. */
  private static boolean isAsked(Row row, int before) {
    return row.cells().stream().limit(before + TIME).skip(before).anyMatch(cell -> !cell.isBlank());
  }

  private static boolean fits(Row row, int before) {
    String key = whole(row, before + KEY);
    return NUMBER.matcher(before == 0 ? "" : whole(row, 0)).matches()
        && WORDS.matcher(row.cell(before)).matches()
        && !row.cell(before + 1).isBlank()
        && NUMBER.matcher(whole(row, before + TIME)).matches()
        && NUMBERS.matcher(key).matches()
        && key.chars()
            .filter(Character::isDigit)
            .noneMatch(number -> row.cell(before + number - '0').isBlank());
  }

  /** Programs that compute write 20 as 20.0. */
  private static String whole(Row row, int column) {
    String cell = row.cell(column).strip();
    return cell.endsWith(".0") ? cell.substring(0, cell.length() - ".0".length()) : cell;
  }
}
