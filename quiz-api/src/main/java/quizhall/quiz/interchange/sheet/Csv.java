package quizhall.quiz.interchange.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * Comma-separated values, or what programs take for them: records rather than lines, no comments,
 * no escapes but doubled quotes, and the delimiter that fits best.
 */
final class Csv {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** Excel's own way to tell the delimiter. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=([^\"\\r\\n])\"?\\r?\\n?", Pattern.CASE_INSENSITIVE);

  /** So many records tell the delimiter. */
  private static final int SAMPLE = 20;

  private Csv() {}

  static Table table(String text, CellBudget budget) {
    Matcher separator = SEPARATOR.matcher(text);
    Table table =
        separator.lookingAt()
            ? table(text.substring(separator.end()), separator.group(1).charAt(0), 1, budget)
            : table(text, delimiter(text), 0, budget);
    return isPackedTwice(text, table) ? unpacked(table, budget) : table;
  }

  /** A spreadsheet that opened the text in one column has put quotes around each of its rows. */
  private static boolean isPackedTwice(String text, Table table) {
    return text.startsWith("\"")
        && table.rows().size() > 1
        && table.rows().stream().allMatch(row -> row.cells().size() == 1);
  }

  private static Table unpacked(Table table, CellBudget budget) {
    String text = table.rows().stream().map(row -> row.cell(0)).collect(Collectors.joining("\n"));
    Table within = table(text, delimiter(text), 0, budget);
    if (within.rows().stream().noneMatch(row -> row.cells().size() > 1)) {
      return table;
    }
    List<Notice> notices = new ArrayList<>(within.notices());
    notices.add(new Notice("", "All of a row stood in one cell: the rows were taken apart."));
    return new Table("", within.rows(), notices);
  }

  /**
   * Record by record, so that nothing is kept of the empty ones.
   *
   * @param before lines that were taken off
   */
  private static Table table(String text, char delimiter, int before, CellBudget budget) {
    List<Row> rows = new ArrayList<>();
    CsvRow read = new CsvRow(before);
    try (CsvReader<Row> records = reader(delimiter).build(read, text)) {
      for (Row row : records) {
        ReadingTime.check();
        budget.take(row);
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
    } catch (CsvParseException tooLong) {
      throw new UnreadableFile("", "has a cell that is too long, or a quotation mark too many");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Table("", rows, read.endsInQuotes() ? unclosedQuote(text, rows) : List.of());
  }

  private static CsvReader.CsvReaderBuilder reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(false);
  }

  private static List<Notice> unclosedQuote(String text, List<Row> rows) {
    return quotes(text) % 2 == 0 || rows.isEmpty()
        ? List.of()
        : List.of(
            new Notice(
                rows.getLast().place(),
                "A quotation mark is not closed: what follows it may be in one cell."));
  }

  private static int quotes(String text) {
    int quotes = 0;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      quotes++;
    }
    return quotes;
  }

  /** The one with which most records have as many fields as another, and more than one. */
  private static char delimiter(String text) {
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int score = text.indexOf(delimiter) < 0 ? 0 : score(text, delimiter);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  private static int score(String text, char delimiter) {
    int[] records = new int[64];
    boolean inQuotes = false;
    int fields = 1;
    int seen = 0;
    boolean atStart = true;
    for (int i = 0; i <= text.length() && seen < SAMPLE; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"' && (inQuotes || atStart)) {
        inQuotes = !inQuotes;
        atStart = !inQuotes;
      } else if (!inQuotes && c == delimiter) {
        fields++;
        atStart = true;
      } else if (!inQuotes && c == '\n') {
        if (fields > 1) {
          records[Math.min(fields, records.length - 1)]++;
        }
        fields = 1;
        seen++;
        atStart = true;
      } else if (c != ' ') {
        atStart = false;
      }
    }
    int score = 0;
    for (int count = 2; count < records.length; count++) {
      // Alike records say more than many fields.
      score = Math.max(score, records[count] * 100 + (records[count] > 0 ? count : 0));
    }
    return score;
  }
}
