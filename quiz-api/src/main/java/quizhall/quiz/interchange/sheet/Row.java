package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A row that holds something, as its author saw it.
 *
 * @param place such as {@code row 12}
 * @param cells without those behind the last one that holds something
 * @param unread what is wrong with cells that cannot be read, by column
 * @param numbers what a cell holds that is shown as a number, such as {@code 2,850}, by column
 */
record Row(
    String place,
    List<String> cells,
    Map<Integer, String> unread,
    Map<Integer, BigDecimal> numbers) {
  Row {
    cells = List.copyOf(cells);
    unread = Map.copyOf(unread);
    numbers = Map.copyOf(numbers);
  }

  /** Of texts alone. */
  Row(String place, List<String> cells, Map<Integer, String> unread) {
    this(place, cells, unread, Map.of());
  }

  /** Empty where there is none. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  boolean isEmpty() {
    return unread.isEmpty() && cells.stream().allMatch(String::isBlank);
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
