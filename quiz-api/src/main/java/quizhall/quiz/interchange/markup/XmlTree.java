package quizhall.quiz.interchange.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
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

  private static final int MOST_OF_ONE = 5_000;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private static final Pattern NAME =
      Pattern.compile("<(?:[A-Za-z0-9_.-]+:)?([A-Za-z0-9_.-]+)(?=[\\s/>])");

  /** The name of the outermost element, if this looks like XML at all. */
  public static Optional<String> rootName(SourceFile file) {
    return file.once(Root.class, () -> new Root(rootOf(file))).name();
  }

  /** Many readers ask for it. */
  private record Root(Optional<String> name) {}

  private static Optional<String> rootOf(SourceFile file) {
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

  /** Of an element, those of this name, in their order. */
  public static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element child && child.tagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  /** The first child of this name. */
  public static Optional<Element> child(Element parent, String name) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element child && child.tagName().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Children, grandchildren and so on of these names, in their order. */
  public static List<Element> all(Element parent, Collection<String> names) {
    List<Element> found = new ArrayList<>();
    collect(parent, child -> names.contains(child.tagName()), found);
    return found;
  }

  /** Children, grandchildren and so on. */
  public static List<Element> all(Element parent) {
    List<Element> found = new ArrayList<>();
    collect(parent, child -> true, found);
    return found;
  }

  /** No deeper than a tree is. */
  private static void collect(Element parent, Predicate<Element> wanted, List<Element> found) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element child) {
        if (wanted.test(child)) {
          found.add(child);
        }
        collect(child, wanted, found);
      }
    }
  }

  /** Where in the file an element begins. */
  public static String place(Element element) {
    return element instanceof XmlReader.Placed placed ? "line " + placed.line() : "";
  }

  /**
   * Questions are read by looking through them again and again.
   *
   * @throws Unplayable where one has more elements than anybody means
   */
  public static void bounded(Element question) {
    ReadingTime.check();
    if (question instanceof XmlReader.Placed placed && placed.elementsWithin() >= MOST_OF_ONE) {
      throw new Unplayable("has more than %,d elements".formatted(MOST_OF_ONE));
    }
  }

  /**
   * Reads a file as far as it is well-formed.
   *
   * @throws UnreadableFile where there is nothing, or it is larger than anybody means
   */
  public static XmlTree read(byte[] bytes) {
    return new XmlReader(XmlReader.Naming.AS_WRITTEN).read(bytes);
  }

  /** UTF-8 and UTF-16 are seen; what is neither is in what the file says, or windows-1252. */
  static String text(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    byte[] part = length == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, length);
    if (length == bytes.length) {
      Matcher declared =
          ENCODING.matcher(
              new String(bytes, 0, Math.min(length, 200), StandardCharsets.ISO_8859_1));
      if (declared.find() && isOtherCharset(declared.group(1)) && !isUtf8(bytes)) {
        return new String(bytes, Charset.forName(declared.group(1)));
      }
    }
    return new SourceFile("", part).text().orElse("");
  }

  private static boolean isUtf8(byte[] bytes) {
    // It stands for what is no UTF-8, unless it was in the file itself.
    if (new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0) {
      return true;
    }
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
}
