package quizhall.quiz.interchange.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    Growing tree = new Growing(Optional.empty());
    Optional<Notice> end = read(bytes, tree);
    return new XmlTree(tree.root, end);
  }

  /**
   * The same for a file that is a list: each child of the root is handed on as soon as it has
   * ended, and forgotten then. Of texts there are those that stand deeper than in such a child.
   *
   * @return why nothing was read from somewhere on; what was open there was not handed on
   */
  public Optional<Notice> read(byte[] bytes, Consumer<Element> child) {
    return read(bytes, new Growing(Optional.of(child)));
  }

  private Optional<Notice> read(byte[] bytes, Growing tree) {
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(Printable.of(XmlTree.text(bytes, bytes.length)));
      while (reader.hasNext()) {
        tree.take(reader.next(), reader);
      }
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      Notice notice =
          new Notice("line " + line, "This is not well-formed XML: nothing from here on was read.");
      tree.brokenOff(notice);
      return Optional.of(notice);
    }
    if (tree.root == null) {
      throw new UnreadableFile("", "holds no XML");
    }
    return Optional.empty();
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

  /**
   * Word processors leave control characters in texts, with which no file is well-formed: here they
   * are blanks.
   */
  private static final class Printable extends StringReader {

    /** From where it is more than blanks. */
    static Printable of(String text) {
      int begin = 0;
      while (begin < text.length()
          && (Character.isWhitespace(text.charAt(begin)) || isControl(text.charAt(begin)))) {
        begin++;
      }
      return new Printable(text.substring(begin));
    }

    private Printable(String text) {
      super(text);
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
      int read = super.read(to, from, most);
      for (int i = from; i < from + read; i++) {
        if (isControl(to[i])) {
          to[i] = ' ';
        }
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read >= 0 && isControl((char) read) ? ' ' : read;
    }

    private static boolean isControl(char c) {
      return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= '\uFFFE';
    }
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

  /** An element that knows where in the file it begins, and how many are within it. */
  static final class Placed extends Element {
    private final int line;

    /** Of the file's elements, in the order in which they begin. */
    private final int number;

    private int lastWithin;

    Placed(Tag tag, int line, int number) {
      super(tag, null);
      this.line = line;
      this.number = number;
      this.lastWithin = number;
    }

    int line() {
      return line;
    }

    int elementsWithin() {
      return lastWithin - number;
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
    private final Deque<Placed> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Optional<Consumer<Element>> children;
    private Placed root;
    private int elements;

    /**
     * An empty one.
     *
     * @param children takes those of the root, if they are not to stay in the tree
     */
    Growing(Optional<Consumer<Element>> children) {
      this.children = children;
    }

    void take(int event, XMLStreamReader reader) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
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
      Placed element = new Placed(called.tag(), line, elements);
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

    private void end() {
      flush();
      Placed ended = open.pop();
      ended.lastWithin = elements;
      if (children.isPresent() && open.size() == 1) {
        ended.remove();
        children.get().accept(ended);
      }
    }

    private void flush() {
      if (!text.isEmpty() && open.size() > (children.isPresent() ? 2 : 0)) {
        open.peek().appendChild(new TextNode(Markers.without(text.toString())));
      }
      text.setLength(0);
    }

    /**
     * What was open is not whole, and so not part of it; but for the root, which holds the rest.
     */
    void brokenOff(Notice notice) {
      if (root == null) {
        throw new UnreadableFile(notice.place(), notice.message());
      }
      // The child of the root that was open goes, with all that is in it.
      int last = elements;
      if (open.size() > 1) {
        Placed child = open.stream().skip(open.size() - 2L).findFirst().orElseThrow();
        child.remove();
        last = child.number - 1;
      }
      root.lastWithin = last;
    }
  }
}
