package quizhall.quiz.interchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.archive.ArchiveFile;

/**
 * A workbook of one sheet (ECMA-376), the other way round of {@link Workbook}. Cells are texts that
 * say so, and nothing that a spreadsheet runs or takes for a date.
 */
final class WorkbookFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The looks of all cells: text, in lines as they were typed. */
  private static final String TEXT_STYLE = "1";

  /** What would be read as an escaped character. */
  private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookFile() {}

  /** A cell; empty ones are empty texts. */
  sealed interface Cell {
    record Text(String text) implements Cell {}

    record Count(long number) implements Cell {}
  }

  /**
   * Does not close the stream.
   *
   * @param rows from the first on, the empty ones among them
   * @param widths of columns, in characters
   */
  static void write(String sheet, List<Integer> widths, List<List<Cell>> rows, OutputStream out)
      throws IOException {
    ArchiveFile file = new ArchiveFile(out);
    file.text(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"%s\">".formatted(TYPES)
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + part("/xl/workbook.xml", "sheet.main+xml")
            + part("/xl/styles.xml", "styles+xml")
            + part("/xl/worksheets/sheet1.xml", "worksheet+xml")
            + "</Types>");
    file.text(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\"%s\">".formatted(PACKAGE)
            + relation("rId1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    file.text(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, RELATIONS)
            + "<sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                .formatted(escaped(sheet))
            + "</workbook>");
    file.text(
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships xmlns=\"%s\">".formatted(PACKAGE)
            + relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "styles", "styles.xml")
            + "</Relationships>");
    file.text("xl/styles.xml", HEAD + styles());
    OutputStream entry = file.entry("xl/worksheets/sheet1.xml");
    entry.write((HEAD + "<worksheet xmlns=\"%s\">".formatted(MAIN)).getBytes(UTF_8));
    entry.write(columns(widths).getBytes(UTF_8));
    entry.write("<sheetData>".getBytes(UTF_8));
    for (int i = 0; i < rows.size(); i++) {
      entry.write(row(i + 1, rows.get(i)).getBytes(UTF_8));
    }
    entry.write("</sheetData></worksheet>".getBytes(UTF_8));
    file.finish();
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(name, KIND, type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  private static String styles() {
    return "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\""
        + " applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
        + "</styleSheet>";
  }

  private static String columns(List<Integer> widths) {
    StringBuilder columns = new StringBuilder("<cols>");
    for (int i = 0; i < widths.size(); i++) {
      columns.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
              .formatted(i + 1, widths.get(i)));
    }
    return columns.append("</cols>").toString();
  }

  private static String row(int number, List<Cell> cells) {
    StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
    for (int i = 0; i < cells.size(); i++) {
      String place = Row.columnName(i) + number;
      switch (cells.get(i)) {
        case Cell.Text(var text) when text.isEmpty() -> {}
        case Cell.Text(var text) ->
            row.append("<c r=\"%s\" s=\"%s\" t=\"inlineStr\">".formatted(place, TEXT_STYLE))
                .append("<is><t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</t></is></c>");
        case Cell.Count(var value) ->
            row.append("<c r=\"%s\"><v>%d</v></c>".formatted(place, value));
      }
    }
    return row.append("</row>").toString();
  }

  /** What XML has no place for is written as its number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String marked = LIKE_ESCAPED.matcher(text).replaceAll("_x005F_");
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\uFFFE', '\uFFFF' -> escaped.append("_x%04X_".formatted((int) c));
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
