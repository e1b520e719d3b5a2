package quizhall.quiz.interchange.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/** XML that is written as it goes, in UTF-8, an element a line where it holds others. */
public final class XmlFile {

  /** Whole groups of three, so that pieces of Base64 can stand side by side. */
  private static final int PORTION = 3 << 14;

  private final Writer writer;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param out not closed by this
   */
  public XmlFile(OutputStream out) throws IOException {
    writer = new OutputStreamWriter(out, UTF_8);
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values, in turn
   */
  public XmlFile begin(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    writer.write(">\n");
    open.push(name);
    return this;
  }

  public XmlFile end() throws IOException {
    String name = open.pop();
    indent();
    writer.write("</" + name + ">\n");
    return this;
  }

  /** An element with a text in it. */
  public XmlFile text(String name, String text, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    writer.write(">" + escaped(text) + "</" + name + ">\n");
    return this;
  }

  /**
   * An element with a text that stands as it is, as Moodle writes it: Moodle's reader drops blanks
   * and line ends between two signs that are written as entities.
   */
  public XmlFile verbatim(String name, String text, String... attributes) throws IOException {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text(name, text, attributes);
    }
    indent();
    tag(name, attributes);
    writer.write("><![CDATA[" + printable(text).replace("]]>", "]]]]><![CDATA[>") + "]]></");
    writer.write(name + ">\n");
    return this;
  }

  public XmlFile empty(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    writer.write("/>\n");
    return this;
  }

  /** Elements that are written already, and well formed. */
  public XmlFile markup(String name, String markup, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    writer.write(">" + printable(markup) + "</" + name + ">\n");
    return this;
  }

  /** An element with the content of a file in Base64, which is never in memory as a whole. */
  public XmlFile base64(String name, InputStream content, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    writer.write(">");
    for (byte[] part = content.readNBytes(PORTION);
        part.length > 0;
        part = content.readNBytes(PORTION)) {
      writer.write(Base64.getEncoder().encodeToString(part));
    }
    writer.write("</" + name + ">\n");
    return this;
  }

  /** All that is written so far goes on its way. */
  public void flush() throws IOException {
    writer.flush();
  }

  private void indent() throws IOException {
    writer.write("  ".repeat(open.size()));
  }

  private void tag(String name, String... attributes) throws IOException {
    writer.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.write(" %s=\"%s\"".formatted(attributes[i], escaped(attributes[i + 1])));
    }
  }

  private static String escaped(String text) {
    return printable(OurMarkdown.escaped(text));
  }

  /** Some characters are in no file of XML. */
  private static String printable(String text) {
    return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
