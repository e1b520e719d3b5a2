package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A row that holds something, as its author saw it. For one thread at a time. */
final class Row {

  private final String place;
  private final List<String> cells;
  private final Map<Integer, String> unread;
  private final Map<Integer, BigDecimal> numbers;

  /** Once for all who look whether it is their header; they are many. Null until then. */
  private Boolean mayBeHeader;

  private Columns columns;

  /**
   * @param place such as {@code row 12}
   * @param cells without those behind the last one that holds something
   * @param unread what is wrong with cells that cannot be read, by column
   * @param numbers what a cell holds that is shown as a number, such as {@code 2,850}, by column
   */
  Row(
      String place,
      List<String> cells,
      Map<Integer, String> unread,
      Map<Integer, BigDecimal> numbers) {
    this.place = place;
    this.cells = List.copyOf(cells);
    this.unread = Map.copyOf(unread);
    this.numbers = Map.copyOf(numbers);
  }

  /** Of texts alone. */
  Row(String place, List<String> cells, Map<Integer, String> unread) {
    this(place, cells, unread, Map.of());
  }

  String place() {
    return place;
  }

  List<String> cells() {
    return cells;
  }

  Map<Integer, String> unread() {
    return unread;
  }

  Map<Integer, BigDecimal> numbers() {
    return numbers;
  }

  /** Whether it may say what the columns are. */
  boolean mayBeHeader() {
    if (mayBeHeader == null) {
      mayBeHeader = Columns.mayNameAQuestion(cells);
    }
    return mayBeHeader;
  }

  /** Its cells as names of columns. */
  Columns columns() {
    if (columns == null) {
      columns = Columns.of(cells);
    }
    return columns;
  }

  /** Without what was put before texts that a spreadsheet would run. */
  Row bare() {
    for (String cell : cells) {
      if (Formulas.isGuarded(cell)) {
        return new Row(place, cells.stream().map(Formulas::bare).toList(), unread, numbers);
      }
    }
    return this;
  }

  /** Empty where there is none. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  boolean isEmpty() {
    if (!unread.isEmpty()) {
      return false;
    }
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** As a spreadsheet names it: A, B, …, Z, AA. */
  static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      name.insert(0, (char) ('A' + rest % 26));
    }
    return name.toString();
  }
}
