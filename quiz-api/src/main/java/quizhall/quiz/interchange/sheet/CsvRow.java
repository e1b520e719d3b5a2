package quizhall.quiz.interchange.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row that the library reads, cell by cell, without a record of its own in between. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<Row> {

  /** As many as Excel has; in memory a cell is larger than the delimiter that makes it. */
  private static final int MOST_CELLS = 16_384;

  private static final int LONGEST_CELL = 16_777_216;

  private final int before;
  private final List<String> cells = new ArrayList<>();

  /** Up to the last one that holds something. */
  private int filled;

  private int number;
  private boolean isQuoted;

  /**
   * For one text.
   *
   * @param before lines that were taken off
   */
  CsvRow(int before) {
    this.before = before;
    this.number = before;
  }

  @Override
  protected void handleBegin(long line) {
    cells.clear();
    filled = 0;
  }

  @Override
  protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
    if (column >= MOST_CELLS || length > LONGEST_CELL) {
      throw new CsvParseException("Cell %d is one too many, or too long".formatted(column));
    }
    String cell = length == 0 ? "" : new String(text, offset, length);
    cells.add(cell);
    if (!cell.isBlank()) {
      filled = cells.size();
    }
    isQuoted = quoted;
  }

  @Override
  protected RecordWrapper<Row> buildRecord() {
    number++;
    return wrapRecord(
        new Row(place(getStartingLineNumber() + before), cells.subList(0, filled), Map.of()));
  }

  /** As spreadsheet programs count, and as editors do. */
  private String place(long line) {
    return number == line ? "row " + number : "row " + number + " (line " + line + ")";
  }

  /** Whether the last cell of all is one in quotes: where they are not closed, it is. */
  boolean endsInQuotes() {
    return isQuoted;
  }
}
