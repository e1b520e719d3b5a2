package quizhall.quiz.interchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;

/** Rows of texts, as a workbook or as text. */
record Sheet(List<List<String>> rows) {

  Sheet above(List<List<String>> first) {
    List<List<String>> all = new ArrayList<>(first);
    all.addAll(rows);
    return new Sheet(all);
  }

  String csv(String delimiter) {
    return rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> quoted(cell, delimiter))
                        .collect(Collectors.joining(delimiter)))
            .collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  private static String quoted(String cell, String delimiter) {
    return cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }

  byte[] workbook() {
    return workbook("");
  }

  /**
   * With rows below.
   *
   * @param more as XML
   */
  byte[] workbook(String more) {
    SourceFile file = Workbooks.withRows(xml() + more);
    return file.bytes();
  }

  String xml() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isEmpty()) {
        continue;
      }
      xml.append("<row r='%d'>".formatted(i + 1));
      for (int j = 0; j < rows.get(i).size(); j++) {
        if (!rows.get(i).get(j).isEmpty()) {
          xml.append(
              "<c r='%s%d' t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>"
                  .formatted((char) ('A' + j), i + 1, escaped(rows.get(i).get(j))));
        }
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
