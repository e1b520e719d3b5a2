package quizhall.quiz.interchange.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * Makes trees of files in XML, those of a package one after the other: what their elements are
 * called is worked out once. For one thread at a time.
 */
public final class XmlReader {

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 500_000;

  private final Naming naming;
  private final XMLInputFactory factory = factory();

  /** By their names as they are written; files have few. */
  private final Map<String, Known> known = new HashMap<>();

  public XmlReader(Naming naming) {
    this.naming = naming;
  }

  /**
   * Reads a file as far as it is well-formed.
   *
   * @throws UnreadableFile where there is nothing, or it is larger than anybody means
   */
  public XmlTree read(byte[] bytes) {
    String text = printable(XmlTree.text(bytes, bytes.length)).stripLeading();
    Growing tree = new Growing();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        tree.take(reader.next(), reader);
      }
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      return tree.brokenOff(
          new Notice(
              "line " + line, "This is not well-formed XML: nothing from here on was read."));
    }
    if (tree.root == null) {
      throw new UnreadableFile("", "holds no XML");
    }
    return new XmlTree(tree.root, Optional.empty());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // An entity that is not XML's own, such as &nbsp; of HTML, is then told by its name.
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("Nothing is fetched");
        });
    return factory;
  }

  /** Word processors leave control characters in texts, with which no file is well-formed. */
  private static String printable(String text) {
    StringBuilder printable = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFit =
          c >= ' ' ? c != '\uFFFE' && c != '\uFFFF' : c == '\n' || c == '\r' || c == '\t';
      if (!isFit && printable == null) {
        printable = new StringBuilder(text);
      }
      if (!isFit) {
        printable.setCharAt(i, ' ');
      }
    }
    return printable == null ? text : printable.toString();
  }

  /** What elements and their attributes are called in the tree. */
  public interface Naming {
    Naming AS_WRITTEN = new Naming() {};

    default String element(String written) {
      return written;
    }

    /**
     * The name of an attribute.
     *
     * @param element as it is written
     */
    default String attribute(String element, String written) {
      return written;
    }
  }

  /** An element that knows where in the file it begins. */
  static final class Placed extends Element {
    private final int line;

    Placed(Tag tag, int line) {
      super(tag, null);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /** An element as it is written: its tag in the tree, and the names of its attributes there. */
  private record Known(Tag tag, Map<String, String> attributes) {}

  private Known known(String written) {
    return new Known(
        Tag.valueOf(naming.element(written), Parser.NamespaceXml, ParseSettings.preserveCase),
        new HashMap<>());
  }

  private final class Growing {
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Element root;
    private int elements;

    void take(int event, XMLStreamReader reader) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          flush();
          open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append(Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
        default -> {}
      }
    }

    private void begin(XMLStreamReader reader) {
      ReadingTime.check();
      flush();
      int line = reader.getLocation().getLineNumber();
      if (open.size() >= DEEPEST) {
        throw new UnreadableFile("line " + line, "has elements that are nested too deeply");
      }
      if (++elements > MOST_ELEMENTS) {
        throw new UnreadableFile(
            "line " + line, "has more than %,d elements".formatted(MOST_ELEMENTS));
      }
      String name = reader.getLocalName();
      Known called = known.computeIfAbsent(name, XmlReader.this::known);
      Element element = new Placed(called.tag(), line);
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        element
            .attributes()
            .put(
                called
                    .attributes()
                    .computeIfAbsent(
                        reader.getAttributeLocalName(i),
                        written -> naming.attribute(name, written)),
                Markers.without(reader.getAttributeValue(i)));
      }
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().appendChild(element);
      }
      open.push(element);
    }

    private void flush() {
      if (!text.isEmpty() && !open.isEmpty()) {
        open.peek().appendChild(new TextNode(Markers.without(text.toString())));
      }
      text.setLength(0);
    }

    /**
     * What was open is not whole, and so not part of it; but for the root, which holds the rest.
     */
    XmlTree brokenOff(Notice notice) {
      if (root == null) {
        throw new UnreadableFile(notice.place(), notice.message());
      }
      // The child of the root that was open goes, with all that is in it.
      if (open.size() > 1) {
        open.stream().skip(open.size() - 2L).findFirst().ifPresent(Element::remove);
      }
      return new XmlTree(root, Optional.of(notice));
    }
  }
}
