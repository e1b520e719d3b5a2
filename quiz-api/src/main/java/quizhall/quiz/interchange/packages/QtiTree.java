package quizhall.quiz.interchange.packages;

import java.util.List;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.XmlReader;
import quizhall.quiz.interchange.markup.XmlTree;

/** QTI 3 writes the names of QTI 2 with a prefix and hyphens: here both are the names of QTI 2. */
final class QtiTree {

  private static final String PREFIX = "qti-";

  private QtiTree() {}

  /** Of QTI 3; those of QTI 2 and of HTML stay as they are. */
  static final XmlReader.Naming NAMES =
      new XmlReader.Naming() {
        @Override
        public String element(String written) {
          return written.length() > PREFIX.length() && written.startsWith(PREFIX)
              ? joined(written.substring(PREFIX.length()))
              : written;
        }

        @Override
        public String attribute(String element, String written) {
          return element.startsWith(PREFIX) && !written.startsWith("data-")
              ? joined(written)
              : written;
        }
      };

  private static String joined(String name) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '-' && i + 1 < name.length()) {
        joined.append(Character.toUpperCase(name.charAt(++i)));
      } else {
        joined.append(name.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Children, grandchildren and so on of these names, in their order. */
  static List<Element> all(Element parent, String... names) {
    return XmlTree.all(parent, List.of(names));
  }

  static List<Element> children(Element parent, String name) {
    return XmlTree.children(parent, name);
  }

  /** The text of a value, without the white space that editors put round it. */
  static String value(Element element) {
    return element.wholeText().strip();
  }
}
