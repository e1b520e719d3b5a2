package quizhall.quiz.interchange.text;

import java.util.ArrayList;
import java.util.List;
import quizhall.quiz.interchange.ReadingTime;

/**
 * Records of fields with tabs between them. Spreadsheets put quotes around a field that holds a
 * line break or quotes; editors do not, so a quote that is not closed before a tab is a letter.
 */
final class TabbedRecords {

  /** Of one record, with the line on which it begins. */
  record Fields(int line, List<String> all) {}

  private final String text;
  private int at;
  private int line = 1;

  /** The next tab, as far as one has been looked for. */
  private int tab = -1;

  private TabbedRecords(String text) {
    this.text = text;
  }

  static List<Fields> of(String text) {
    TabbedRecords records = new TabbedRecords(text.replace("\r\n", "\n").replace('\r', '\n'));
    List<Fields> all = new ArrayList<>();
    while (records.at < records.text.length()) {
      ReadingTime.check();
      Fields record = records.next();
      if (record.all().stream().anyMatch(field -> !field.isBlank())) {
        all.add(record);
      }
    }
    return all;
  }

  private Fields next() {
    int first = line;
    List<String> fields = new ArrayList<>();
    do {
      fields.add(field());
    } while (at++ < text.length() && text.charAt(at - 1) == '\t');
    line++;
    return new Fields(first, fields);
  }

  /** Leaves the tab or line break after it. */
  private String field() {
    int end = quotedEnd();
    if (end > at) {
      String quoted = text.substring(at + 1, end - 1);
      line += (int) quoted.chars().filter(c -> c == '\n').count();
      at = end;
      return quoted.replace("\"\"", "\"");
    }
    int from = at;
    while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(from, at);
  }

  /** After the closing quote, if what begins here is a quoted field. */
  private int quotedEnd() {
    if (at >= text.length() || text.charAt(at) != '"') {
      return at;
    }
    if (tab < at) {
      int next = text.indexOf('\t', at);
      tab = next < 0 ? text.length() : next;
    }
    for (int i = at + 1; i < tab; i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          boolean isEnd =
              i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
          return isEnd ? i + 1 : at;
        }
      }
    }
    return at;
  }
}
