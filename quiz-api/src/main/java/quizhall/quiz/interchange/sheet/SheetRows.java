package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingTime;

/** The rows of one sheet of a workbook. */
final class SheetRows {

  /** What stands farther to the right belongs to no question. */
  private static final int MOST_COLUMNS = 256;

  private static final int MOST_NAMED = 20;

  /** No share, date or time: what those hold is not what their author saw. */
  private static final Pattern SHOWN_NUMBER =
      Pattern.compile("[^0-9%/:]{0,9}[0-9.,]+[^0-9%/:]{0,9}");

  private static final Pattern ROW_NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  private final XMLStreamReader xml;
  private final String sheet;
  private final List<String> texts;
  private final NumberFormats formats;
  private final CellBudget budget;
  private final List<Row> rows = new ArrayList<>();

  /** What is in the row that is read, by column. */
  private final TreeMap<Integer, String> cells = new TreeMap<>();

  private final Map<Integer, String> unread = new HashMap<>();
  private final Map<Integer, BigDecimal> numbers = new HashMap<>();
  private boolean isCut;
  private boolean isHidden;

  /** The numbers of rows that are hidden and hold something. */
  private final List<Integer> hidden = new ArrayList<>();

  private int number;
  private int column;

  /**
   * @param sheet its name where there are several
   * @param texts to which cells refer by number
   */
  SheetRows(
      XMLStreamReader xml,
      String sheet,
      List<String> texts,
      NumberFormats formats,
      CellBudget budget) {
    this.xml = xml;
    this.sheet = sheet;
    this.texts = texts;
    this.formats = formats;
    this.budget = budget;
  }

  List<Row> read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        ReadingTime.check();
        number = rowNumber();
        String hiding = attribute("hidden", "0");
        isHidden = hiding.equals("1") || hiding.equals("true");
        column = -1;
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        cell();
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        keep();
      }
    }
    return rows;
  }

  /** On what was left out of it. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (isCut) {
      notices.add(
          new Notice(
              sheet,
              "What stands to the right of column %s was left out."
                  .formatted(Row.columnName(MOST_COLUMNS - 1))));
    }
    if (!hidden.isEmpty()) {
      notices.add(
          new Notice(
              sheet,
              "These rows are hidden in the spreadsheet, and were read all the same: %s."
                  .formatted(
                      hidden.stream()
                          .limit(MOST_NAMED)
                          .map(String::valueOf)
                          .collect(
                              Collectors.joining(
                                  ", ", "", hidden.size() > MOST_NAMED ? " and more" : "")))));
    }
    return notices;
  }

  private int rowNumber() {
    String given = xml.getAttributeValue(null, "r");
    return given != null && ROW_NUMBER.matcher(given).matches()
        ? Integer.parseInt(given)
        : number + 1;
  }

  private String place() {
    String row = "row " + number;
    return sheet.isEmpty() ? row : sheet + ", " + row;
  }

  private void cell() throws XMLStreamException {
    column = columnNumber();
    String type = attribute("t", "n");
    String style = attribute("s", "0");
    String value = "";
    String inline = "";
    boolean isComputed = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
        value = xml.getElementText();
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("is")) {
        inline = CellText.of(xml, "is");
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("f")) {
        isComputed = true;
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
    }
    String text = inline.isEmpty() ? shown(type, style, value) : inline;
    if (isComputed && value.isEmpty() && inline.isEmpty() && !type.equals("str")) {
      unread.put(
          column, "has a formula, and its result is not in the file: save it in a spreadsheet");
    }
    if (column >= MOST_COLUMNS) {
      isCut |= !text.isBlank();
      numbers.remove(column);
      unread.remove(column);
    } else if (!text.isEmpty()) {
      cells.put(column, text);
    }
  }

  private String attribute(String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }

  /** By its name, such as {@code AB12}; without one, next to the last. */
  private int columnNumber() {
    String name = attribute("r", "");
    int found = 0;
    for (int i = 0; i < name.length() && i < 3 && Character.isLetter(name.charAt(i)); i++) {
      found = found * 26 + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
    }
    return found > 0 ? found - 1 : column + 1;
  }

  /**
   * As the author saw it. A formula's result stands in the file like any other value, and a text
   * may be called a formula: the content decides.
   */
  private String shown(String type, String style, String value) {
    return switch (type) {
      case "s" -> shared(value.strip());
      case "b" -> value.strip().equals("1") ? "True" : value.strip().equals("0") ? "False" : value;
      case "str", "inlineStr" -> CellText.decoded(value);
      case "e" -> {
        unread.put(column, "has an error, %s".formatted(value));
        yield "";
      }
      case "d" -> {
        unread.put(column, "has a date of a kind that cannot be read, %s".formatted(value));
        yield "";
      }
      default -> value.isBlank() ? "" : number(style, value.strip());
    };
  }

  private String shared(String index) {
    if (INDEX.matcher(index).matches() && Integer.parseInt(index) < texts.size()) {
      return texts.get(Integer.parseInt(index));
    }
    unread.put(column, "refers to a text that is not there");
    return "";
  }

  private String number(String style, String value) {
    try {
      // Never more digits than a double has, whatever the file says.
      double known = Double.parseDouble(value);
      if (Double.isFinite(known)) {
        String shown = formats.shown(style, known);
        if (SHOWN_NUMBER.matcher(shown).matches()) {
          numbers.put(column, new BigDecimal(NumberFormats.plain(known)));
        }
        return shown;
      }
    } catch (NumberFormatException none) {
      // As it stands, then.
    }
    return value;
  }

  private void keep() {
    if (!cells.isEmpty() || !unread.isEmpty()) {
      int last = cells.isEmpty() ? -1 : cells.lastKey();
      List<String> list = new ArrayList<>();
      for (int i = 0; i <= last; i++) {
        list.add(cells.getOrDefault(i, ""));
      }
      Row row = new Row(place(), list, unread, numbers);
      budget.take(row);
      if (!row.isEmpty()) {
        if (isHidden) {
          hidden.add(number);
        }
        rows.add(row);
      }
    }
    cells.clear();
    unread.clear();
    numbers.clear();
  }
}
