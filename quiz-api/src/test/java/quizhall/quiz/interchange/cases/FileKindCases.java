package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;

/** What becomes of a file as a whole, whatever is in it: its letters, its cells, its packing. */
final class FileKindCases {

  private static final Asked UMLAUTS =
      new Asked("Welche Stadt heißt „Köln“?", List.of("Köln", "Bonn"), 1);

  private FileKindCases() {}

  /**
   * In all ways in which programs write texts.
   *
   * @param file in UTF-8, with letters that only Latin has
   */
  static List<FileCase> texts(String file) {
    List<FileCase> cases = new ArrayList<>();
    cases.add(FileCase.of("UTF-8 with a mark", ("\ufeff" + file).getBytes(UTF_8)));
    cases.add(
        FileCase.of(
            "UTF-16 with a mark, as Windows writes it",
            marked(0xFF, 0xFE, file.getBytes(UTF_16LE))));
    cases.add(
        FileCase.of(
            "UTF-16 with a mark, the other way round",
            marked(0xFE, 0xFF, file.getBytes(UTF_16BE))));
    cases.add(FileCase.of("UTF-16 without a mark", file.getBytes(UTF_16LE)));
    cases.add(FileCase.of("windows-1252", file.getBytes(Charset.forName("windows-1252"))));
    cases.add(
        new FileCase(
            "under a name of another kind", new SourceFile("quiz.docx", file.getBytes(UTF_8))));
    cases.add(
        FileCase.of("in an archive", Workbooks.zipOf(Map.of("quiz.txt", file.getBytes(UTF_8)))));
    return cases;
  }

  private static byte[] marked(int first, int second, byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(first);
    bytes.write(second);
    bytes.writeBytes(text);
    return bytes.toByteArray();
  }

  static Asked umlauts() {
    return UMLAUTS;
  }

  static List<FileCase> delimited() {
    Sheet sheet = Shape.OWN.of(List.of(Asked.VIENNA, Asked.PRIME));
    return List.of(
        FileCase.of("semicolons", sheet.csv(";")),
        FileCase.of("tabs", sheet.csv("\t")),
        FileCase.of("bars", sheet.csv("|")),
        FileCase.of("a line that tells the delimiter", "sep=;\r\n" + sheet.csv(";")),
        FileCase.of("ends of lines of an old Mac", sheet.csv(",").replace("\r\n", "\r")),
        FileCase.of(
            "a quotation mark that is not closed",
            sheet.csv(",").replace("Which is", "\"Which is")),
        FileCase.of(
            "quotes of a word processor around cells",
            sheet.csv(",").replace("Rhine", "“Rhine, or so”")),
        FileCase.of(
            "all of a row in one cell",
            sheet
                .csv(",")
                .lines()
                .map(line -> "\"" + line.replace("\"", "\"\"") + "\"")
                .reduce("", (all, line) -> all + line + "\n")),
        FileCase.of(
            "a page of the web",
            "<!doctype html><html><body><table><tr><td>question</td></tr></table></body></html>"),
        FileCase.of("a letter", "Dear all,\n\nhere are the questions.\n"));
  }

  /** Of a template in a workbook. */
  static List<FileCase> workbooks(Shape shape) {
    String header = shape.of(List.of()).xml();
    String good =
        row(
            3,
            shape,
            Map.of(
                "text",
                text("Which is a prime?"),
                "1",
                text("7"),
                "2",
                text("9"),
                "key",
                number("1")));
    return List.of(
        FileCase.of(
            "numbers as numbers",
            book(header, shape, "1", number("7"), "2", number("9.5"), "key", number("1"), good)),
        FileCase.of(
            "a share and a date among the options",
            book(
                header,
                shape,
                "1",
                "<c r='%s' s='1'><v>0.5</v></c>",
                "2",
                "<c r='%s' s='2'><v>37145</v></c>",
                "key",
                number("1"),
                good)),
        FileCase.of(
            "a date of the other kind",
            book(
                header,
                shape,
                "1",
                "<c r='%s' t='d'><v>2001-09-11</v></c>",
                "2",
                text("b"),
                "key",
                number("1"),
                good)),
        FileCase.of(
            "a formula with its result",
            book(
                header,
                shape,
                "1",
                "<c r='%s' t='str'><f>A1&amp;B1</f><v>both</v></c>",
                "2",
                text("b"),
                "key",
                number("1"),
                good)),
        FileCase.of(
            "a formula without its result",
            book(
                header,
                shape,
                "1",
                "<c r='%s'><f>A1&amp;B1</f></c>",
                "2",
                text("b"),
                "key",
                number("1"),
                good)),
        FileCase.of(
            "an error",
            book(
                header,
                shape,
                "1",
                "<c r='%s' t='e'><v>#REF!</v></c>",
                "2",
                text("b"),
                "key",
                number("1"),
                good)),
        FileCase.of(
            "true and false as values",
            book(
                header,
                shape,
                "1",
                "<c r='%s' t='b'><v>1</v></c>",
                "2",
                "<c r='%s' t='b'><v>0</v></c>",
                "key",
                number("2"),
                good)),
        FileCase.of(
            "a text in the place of a key that is a share",
            book(
                header,
                shape,
                "1",
                text("a"),
                "2",
                text("b"),
                "key",
                "<c r='%s' s='1'><v>1</v></c>",
                good)),
        FileCase.of(
            "cells that were joined",
            book(header, shape, "1", text("joined"), "2", "<c r='%s'/>", "key", number("1"), good)),
        FileCase.of(
            "a row that is hidden",
            Workbooks.withRows(header + good.replace("<row ", "<row hidden='1' ")).bytes()),
        FileCase.of("an empty workbook", Workbooks.withRows("").bytes()),
        FileCase.of("sheets: one hidden, one of other things", sheets(header + good)),
        FileCase.of(
            "in an archive",
            Workbooks.zipOf(Map.of("quiz.xlsx", Workbooks.withRows(header + good).bytes()))),
        FileCase.of(
            "unpacked and packed again with its folder", again(Workbooks.withRows(header + good))),
        new FileCase(
            "under a name of another kind",
            new SourceFile("quiz.csv", Workbooks.withRows(header + good).bytes())));
  }

  private static byte[] book(
      String header,
      Shape shape,
      String a,
      String one,
      String b,
      String two,
      String key,
      String right,
      String more) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("text", text("Spoilt?"));
    cells.put(a, one);
    cells.put(b, two);
    cells.put(key, right);
    return Workbooks.withRows(header + row(2, shape, cells) + more).bytes();
  }

  private static String row(int number, Shape shape, Map<String, String> cells) {
    StringBuilder row = new StringBuilder("<row r='%d'>".formatted(number));
    for (int i = 0; i < shape.roles().size(); i++) {
      String cell = cells.get(shape.roles().get(i));
      if (cell != null) {
        row.append(cell.formatted((char) ('A' + i) + String.valueOf(number)));
      }
    }
    return row.append("</row>").toString();
  }

  private static String text(String words) {
    return "<c r='%s' t='inlineStr'><is><t>" + words + "</t></is></c>";
  }

  private static String number(String value) {
    return "<c r='%s'><v>" + value + "</v></c>";
  }

  private static byte[] sheets(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
            + "<sheet name='Quiz' r:id='r1'/><sheet name='Old' state='hidden' r:id='r2'/>"
            + "<sheet name='Marks' r:id='r3'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='s1.xml'/><Relationship Id='r2' Target='s1.xml'/>"
            + "<Relationship Id='r3' Target='s3.xml'/></Relationships>");
    parts.put("xl/s1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    parts.put(
        "xl/s3.xml",
        "<worksheet><sheetData><row r='1'><c t='str'><v>Name</v></c><c t='str'><v>Mark</v></c></row></sheetData></worksheet>");
    return Workbooks.zip(parts);
  }

  private static byte[] again(SourceFile book) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    var archive = quizhall.quiz.interchange.archive.Archive.of(book);
    archive.names().forEach(name -> parts.put("quiz/" + name, archive.bytes(name).orElseThrow()));
    return Workbooks.zipOf(parts);
  }

  static List<FileCase> gimkit() {
    String header =
        "Gimkit Spreadsheet Import Template,,,,\nQuestion,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)\n";
    return List.of(
        FileCase.of("a header and nothing below", header),
        FileCase.of("no header", "One?,a,b,c,\n"),
        FileCase.of(
            "the column of right answers has another name",
            header.replace("Correct Answer,", "Solution,") + "One?,a,b,c,\n"),
        FileCase.of(
            "the column of questions has another name",
            header.replace("Question,", "Prompt,") + "One?,a,b,c,\n"),
        FileCase.of(
            "columns in another order", "Incorrect Answer 1,Question,Correct Answer\nb,One?,a\n"),
        FileCase.of("no right answer", header + "One?,,b,c,\nTwo?,a,b,c,\n"),
        FileCase.of("no wrong answer", header + "One?,a,,,\n"),
        FileCase.of("the right answer among the wrong ones", header + "One?,a,a,c,\nTwo?,a,b,c,\n"),
        FileCase.of("no text of a question", header + ",a,b,c,\nTwo?,a,b,c,\n"),
        FileCase.of("blank rows in between", header + ",,,,\nOne?,a,b,c,\n\n\nTwo?,a,b,c,\n"),
        FileCase.of("the same question twice", header + "One?,a,b,c,\nOne?,a,b,c,\n"),
        FileCase.of("HTML in a cell", header + "<b>One</b>?,a,b,c,\n"),
        FileCase.of("semicolons", (header + "One?,a,b,c,\n").replace(',', ';')),
        FileCase.of("a set that Gimkit prints", "Term\tDefinition\nOne\tUn\n"));
  }
}
