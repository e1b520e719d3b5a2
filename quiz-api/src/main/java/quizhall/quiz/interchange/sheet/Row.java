package quizhall.quiz.interchange.sheet;

import java.util.List;
import java.util.Map;

/**
 * A row that holds something, as its author saw it.
 *
 * @param place such as {@code row 12}
 * @param cells without those behind the last one that holds something
 * @param unread what is wrong with cells that cannot be read, by column
 */
record Row(String place, List<String> cells, Map<Integer, String> unread) {
  Row {
    cells = List.copyOf(cells);
    unread = Map.copyOf(unread);
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
