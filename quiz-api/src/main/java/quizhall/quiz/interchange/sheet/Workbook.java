package quizhall.quiz.interchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.archive.Archive;

/**
 * XLSX, read part by part (ECMA-376). No library for it is used: those that stream give up a whole
 * sheet for one cell they do not know, or show numbers otherwise than their author saw them. How a
 * number is shown is said by {@link NumberFormats}.
 */
final class Workbook {

  static final String MAIN_PART = "xl/workbook.xml";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final int MOST_SHEETS = 50;

  private final Archive archive;
  private final CellBudget budget;

  /** On sheets that are not read. */
  private final List<Notice> notices = new ArrayList<>();

  private final XMLInputFactory factory = factory();

  Workbook(SourceFile file, CellBudget budget) {
    this.archive = Archive.of(file);
    this.budget = budget;
  }

  private record Sheet(String name, String relation) {}

  /**
   * All sheets that can be seen and hold something.
   *
   * @throws UnreadableFile where it is damaged
   */
  List<Table> tables() {
    Map<String, String> targets = targets();
    List<String> texts = sharedTexts();
    NumberFormats formats = formats();
    List<Sheet> sheets = sheets();
    List<Table> tables = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String part = targets.getOrDefault(sheet.relation(), "");
      Optional<byte[]> content = archive.bytes(part);
      if (content.isPresent()) {
        String within = sheets.size() > 1 ? sheet.name() : "";
        Table table =
            parsed(
                part,
                content.get(),
                xml -> {
                  SheetRows sheetRows = new SheetRows(xml, within, texts, formats, budget);
                  List<Row> rows = sheetRows.read();
                  return new Table(within, rows, sheetRows.notices());
                });
        if (!table.rows().isEmpty()) {
          tables.add(table);
        }
      } else {
        notices.add(new Notice("sheet " + sheet.name(), "The sheet is not in the file."));
      }
    }
    return withNotices(tables);
  }

  /** What there is to say of the workbook stands with the first of its sheets. */
  private List<Table> withNotices(List<Table> tables) {
    if (tables.isEmpty() || notices.isEmpty()) {
      return tables;
    }
    Table first = tables.getFirst();
    List<Notice> all = new ArrayList<>(first.notices());
    all.addAll(notices);
    List<Table> noted = new ArrayList<>(tables);
    noted.set(0, new Table(first.name(), first.rows(), all));
    return noted;
  }

  private List<Sheet> sheets() {
    return parsed(
        MAIN_PART,
        part(MAIN_PART),
        xml -> {
          List<Sheet> sheets = new ArrayList<>();
          int more = 0;
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
              Optional<Sheet> sheet = sheet(xml);
              if (sheet.isPresent() && sheets.size() < MOST_SHEETS) {
                sheets.add(sheet.get());
              } else if (sheet.isPresent()) {
                more++;
              }
            }
          }
          if (more > 0) {
            notices.add(
                new Notice(
                    "", "Only %d sheets are read: %d more left out.".formatted(MOST_SHEETS, more)));
          }
          return sheets;
        });
  }

  /** Nothing where it is hidden: its author did not see it either. */
  private Optional<Sheet> sheet(XMLStreamReader xml) {
    String state = xml.getAttributeValue(null, "state");
    String relation = xml.getAttributeValue(RELATIONS, "id");
    String id = relation == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : relation;
    String name = xml.getAttributeValue(null, "name");
    if (state != null && state.endsWith("idden") && notices.size() < MOST_SHEETS) {
      notices.add(new Notice("sheet " + name, "The sheet is hidden, so it was left out."));
    }
    return id == null || (state != null && state.endsWith("idden"))
        ? Optional.empty()
        : Optional.of(new Sheet(name == null ? "" : name, id));
  }

  private Map<String, String> targets() {
    String name = "xl/_rels/workbook.xml.rels";
    return parsed(
        name,
        part(name),
        xml -> {
          Map<String, String> targets = new HashMap<>();
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                && xml.getLocalName().equals("Relationship")) {
              String id = xml.getAttributeValue(null, "Id");
              String target = xml.getAttributeValue(null, "Target");
              if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
              }
            }
          }
          return targets;
        });
  }

  private List<String> sharedTexts() {
    String name = "xl/sharedStrings.xml";
    return archive
        .bytes(name)
        .map(
            content ->
                parsed(
                    name,
                    content,
                    xml -> {
                      List<String> texts = new ArrayList<>();
                      while (xml.hasNext()) {
                        if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("si")) {
                          ReadingTime.check();
                          texts.add(CellText.of(xml, "si"));
                        }
                      }
                      return texts;
                    }))
        .orElse(List.of());
  }

  private NumberFormats formats() {
    String name = "xl/styles.xml";
    return archive
        .bytes(name)
        .map(content -> parsed(name, content, NumberFormats::read))
        .orElseGet(NumberFormats::none);
  }

  private byte[] part(String name) {
    return archive
        .bytes(name)
        .orElseThrow(() -> new UnreadableFile(name, "is missing: the workbook is damaged"));
  }

  private interface Parse<T> {
    T from(XMLStreamReader xml) throws XMLStreamException;
  }

  private <T> T parsed(String name, byte[] content, Parse<T> parse) {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(decoded(content));
      try {
        return parse.from(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException damaged) {
      throw new UnreadableFile(name, "is damaged");
    }
  }

  /**
   * Parts are UTF-8 or UTF-16 (ECMA-376, part 2). The JDK's parser would write to where the process
   * writes what is neither, whatever reporter it is given.
   */
  private static Reader decoded(byte[] content) {
    int beginning = content.length < 4 ? 0 : ByteBuffer.wrap(content).getInt(0) >>> 8;
    boolean isUtf16 = beginning >>> 8 == 0xFEFF || beginning >>> 8 == 0xFFFE;
    int mark = beginning == 0xEFBBBF ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(content, mark, content.length - mark),
        (isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
  }

  /** No document type at all, so there are neither entities nor anything from elsewhere. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Else it writes what is wrong with a stranger's file to where the process writes.
    factory.setXMLReporter((message, type, related, location) -> {});
    return factory;
  }
}
