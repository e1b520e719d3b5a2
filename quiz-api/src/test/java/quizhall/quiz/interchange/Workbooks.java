package quizhall.quiz.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as small as they can be, and other archives. */
public final class Workbooks {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Workbooks() {}

  /**
   * One sheet.
   *
   * @param rows its rows as XML
   */
  public static SourceFile withRows(String rows) {
    return withRows(rows, StandardCharsets.UTF_8);
  }

  /** In bytes that may be others than a workbook's. */
  public static SourceFile withRows(String rows, Charset charset) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
    parts.put(
        "xl/styles.xml",
        ("<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='164'"
                + " formatCode='0.00\"&#160;km\"'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
                + " numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>")
            .formatted(MAIN));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    return new SourceFile("book.xlsx", zip(parts, charset));
  }

  /** Rows of texts, the first of which is row 1. */
  public static SourceFile withTexts(String... rows) {
    StringBuilder xml = new StringBuilder();
    for (String row : rows) {
      xml.append("<row>");
      for (String cell : row.split(";", -1)) {
        xml.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return withRows(xml.toString());
  }

  public static byte[] zip(Map<String, String> parts) {
    return zip(parts, StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> parts, Charset charset) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(charset)));
    return zipOf(bytes);
  }

  public static byte[] zipOf(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
