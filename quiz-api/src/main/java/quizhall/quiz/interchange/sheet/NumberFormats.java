package quizhall.quiz.interchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * How a workbook shows its numbers: 0.5 as 50%, 37145 as a date. Formats are applied by POI, which
 * knows them all; a number without one is written with all its digits.
 */
final class NumberFormats {

  /** A number has so many at most in a spreadsheet. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Excel takes no longer ones; what is longer is meant to hurt. */
  private static final int LONGEST = 255;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private static final double LARGEST_PLAIN = 1e21;
  private static final double SMALLEST_PLAIN = 1e-9;

  private final List<Integer> styles;
  private final Map<Integer, String> own;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private NumberFormats(List<Integer> styles, Map<Integer, String> own) {
    this.styles = styles;
    this.own = own;
  }

  static NumberFormats none() {
    return new NumberFormats(List.of(), Map.of());
  }

  static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
    List<Integer> styles = new ArrayList<>();
    Map<Integer, String> own = new HashMap<>();
    boolean inStyles = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean starts = event == XMLStreamReader.START_ELEMENT;
      if (!starts && event != XMLStreamReader.END_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "cellXfs" -> inStyles = starts;
        case "xf" -> {
          if (starts && inStyles) {
            styles.add(id(xml));
          }
        }
        case "numFmt" -> {
          if (starts) {
            String code = xml.getAttributeValue(null, "formatCode");
            if (code != null && code.length() <= LONGEST) {
              own.put(id(xml), code);
            }
          }
        }
        default -> {}
      }
    }
    return new NumberFormats(styles, own);
  }

  private static int id(XMLStreamReader xml) {
    String id = xml.getAttributeValue(null, "numFmtId");
    return id != null && NUMBER.matcher(id).matches() ? Integer.parseInt(id) : 0;
  }

  /**
   * As its author saw it.
   *
   * @param style the number of a cell's looks
   */
  String shown(String style, double number) {
    int index = NUMBER.matcher(style).matches() ? Integer.parseInt(style) : 0;
    int id = index < styles.size() ? styles.get(index) : 0;
    String code = own.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    if (code == null || code.equalsIgnoreCase("General") || code.equals("@")) {
      return plain(number);
    }
    try {
      return formatter.formatRawCellContents(number, id, code);
    } catch (RuntimeException notUnderstood) {
      return plain(number);
    }
  }

  /** Without an end that only computers see, such as 3.0 or 0.30000000000000004. */
  static String plain(double number) {
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(number);
    return size == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)
        ? rounded.signum() == 0 ? "0" : rounded.toPlainString()
        : rounded.toString();
  }
}
