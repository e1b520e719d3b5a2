package quizhall.quiz.interchange.sheet;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text of a workbook, which may be in runs of different looks. */
final class CellText {

  /** How characters are written that XML has no place for. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  /**
   * All texts below an element that has just begun, but for how they are spoken.
   *
   * @param end the element's name
   */
  static String of(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int spoken = 0;
    int inText = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          if (xml.getLocalName().equals("rPh")) {
            spoken++;
          } else if (xml.getLocalName().equals("t")) {
            inText++;
          }
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA -> {
          if (spoken == 0 && inText > 0) {
            text.append(xml.getText());
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          String name = xml.getLocalName();
          if (name.equals(end)) {
            return decoded(text.toString());
          }
          if (name.equals("rPh")) {
            spoken--;
          } else if (name.equals("t")) {
            inText--;
          }
        }
        default -> {}
      }
    }
    return decoded(text.toString());
  }

  /** {@code _x000D_} is a carriage return. */
  static String decoded(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found -> {
                  char character = (char) Integer.parseInt(found.group(1), 16);
                  return java.util.regex.Matcher.quoteReplacement(Character.toString(character));
                })
        : text;
  }
}
