package quizhall.quiz.interchange.markup;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * A file in XML as a tree. Nothing outside of the file is asked for: a DTD is skipped, and an
 * entity that one defines is not known.
 *
 * @param root with names as they are without their prefixes
 * @param end why nothing was read from somewhere on; what was open there is not part of the tree
 */
public record XmlTree(Element root, Optional<Notice> end) {

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 500_000;
  private static final int MOST_OF_ONE = 5_000;
  private static final String LINE = "line";
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private static final Pattern NAME =
      Pattern.compile("<(?:[A-Za-z0-9_.-]+:)?([A-Za-z0-9_.-]+)(?=[\\s/>])");

  /** The name of the outermost element, if this looks like XML at all. */
  public static Optional<String> rootName(SourceFile file) {
    if (file.isZip()) {
      return Optional.empty();
    }
    String start = text(file.bytes(), 16_384);
    if (!start.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    return rootName(start.stripLeading());
  }

  /** After what stands before the root: declaration, comments, a DTD. */
  private static Optional<String> rootName(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      int next = afterBlank(text, at);
      if (text.startsWith("<?", next)) {
        at = after(text, next, "?>");
      } else if (text.startsWith("<!--", next)) {
        at = after(text, next, "-->");
      } else if (text.startsWith("<!DOCTYPE", next)) {
        int bracket = text.indexOf('[', next);
        int end = text.indexOf('>', next);
        at =
            bracket >= 0 && bracket < end
                ? after(text, Math.max(bracket, text.indexOf(']', bracket)), ">")
                : after(text, next, ">");
      } else {
        Matcher name = NAME.matcher(text).region(next, Math.min(text.length(), next + 200));
        return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int afterBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int after(String text, int from, String end) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /** Where in the file an element begins. */
  public static String place(Element element) {
    return element.attributes().userData(LINE) instanceof Integer line ? "line " + line : "";
  }

  /**
   * Questions are read by looking through them again and again.
   *
   * @throws Unplayable where one has more elements than anybody means
   */
  public static void bounded(Element question) {
    ReadingTime.check();
    if (question.getAllElements().size() > MOST_OF_ONE) {
      throw new Unplayable("has more than %,d elements".formatted(MOST_OF_ONE));
    }
  }

  /**
   * Reads a file as far as it is well-formed.
   *
   * @throws UnreadableFile where there is nothing, or it is larger than anybody means
   */
  public static XmlTree read(byte[] bytes) {
    return read(bytes, Naming.AS_WRITTEN);
  }

  /** The same, with other names than are written. */
  public static XmlTree read(byte[] bytes, Naming naming) {
    String text = printable(text(bytes, bytes.length)).stripLeading();
    Growing tree = new Growing(naming);
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
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

  /** UTF-8 and UTF-16 are seen; what is neither is in what the file says, or windows-1252. */
  private static String text(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    byte[] part = length == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, length);
    if (length == bytes.length && !isUtf8(bytes)) {
      Matcher declared =
          ENCODING.matcher(
              new String(bytes, 0, Math.min(length, 200), StandardCharsets.ISO_8859_1));
      if (declared.find() && isOtherCharset(declared.group(1))) {
        return new String(bytes, Charset.forName(declared.group(1)));
      }
    }
    return new SourceFile("", part).text().orElse("");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static boolean isOtherCharset(String name) {
    return !name.toUpperCase(java.util.Locale.ROOT).startsWith("UTF") && Charset.isSupported(name);
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

  private static final class Growing {
    private final Naming naming;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Element root;
    private int elements;

    Growing(Naming naming) {
      this.naming = naming;
    }

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
      Element element = new Element(naming.element(reader.getLocalName()), Parser.NamespaceXml);
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        element.attr(
            naming.attribute(reader.getLocalName(), reader.getAttributeLocalName(i)),
            Markers.without(reader.getAttributeValue(i)));
      }
      element.attributes().userData(LINE, line);
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
