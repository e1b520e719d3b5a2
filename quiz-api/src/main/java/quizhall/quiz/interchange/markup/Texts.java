package quizhall.quiz.interchange.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import quizhall.quiz.interchange.ReadingTime;

/** Texts of files in the forms that tools write them in, each made into ours. */
public final class Texts {

  /** Characters of one text, but for pictures that stand in it. Nobody shows longer ones. */
  public static final int LONGEST = 100_000;

  private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z]|&(?:#\\w+|\\w+);");

  private static final String DATA = "data:image/";

  private final HtmlText.Place place;

  /** The question itself, or the body of a slide: with paragraphs, lists and code. */
  public static final Texts BODY = new Texts(HtmlText.Place.BODY);

  /** One among others, such as an option. */
  public static final Texts LINE = new Texts(HtmlText.Place.LINE);

  /** What is shown with the answer: may hold links. */
  public static final Texts EXPLANATION = new Texts(HtmlText.Place.EXPLANATION);

  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private Texts(HtmlText.Place place) {
    this.place = place;
  }

  public RichText html(String html) {
    String words = withoutParagraph(bounded(html));
    return areWords(words) ? bare(words) : parsed(Markers.withoutReferences(html));
  }

  /** A part of a tree, with all that is in it. */
  public RichText tree(Node element) {
    return new HtmlText(place).of(element);
  }

  /** Markdown of others can more than ours. */
  public RichText markdown(String text) {
    return parsed(rendered(Markers.withoutReferences(bounded(text))));
  }

  /** Text in which lines end where they were ended, and HTML counts. */
  public RichText loose(String text) {
    String clean = Markers.withoutReferences(bounded(text));
    return TAG.matcher(clean).find() ? parsed(clean.replace("\n", "<br>")) : plain(clean);
  }

  /** The words alone of such a line, such as a title; one that nobody would read stays as it is. */
  public static String words(String line) {
    return line.length() > LONGEST ? line : LINE.loose(line).plain();
  }

  /** Text whose letters mean themselves, but for formulas. */
  public RichText plain(String text) {
    Element element = new Element("div");
    String[] lines = Markers.without(bounded(text)).strip().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        element.appendElement("br");
      }
      element.appendText(lines[i]);
    }
    return tree(element);
  }

  /** With marks for gaps, which a text from outside cannot hold. */
  RichText marked(String html) {
    return parsed(bounded(html));
  }

  /**
   * The same text, before anything looks through it more than once.
   *
   * @throws Unplayable where it is longer than anybody means
   */
  public static String bounded(String text) {
    ReadingTime.check();
    if (text.length() > LONGEST && text.length() - inAddresses(text) > LONGEST) {
      throw tooLong();
    }
    return text;
  }

  static Unplayable tooLong() {
    return new Unplayable("has a text of more than %,d characters".formatted(LONGEST));
  }

  /** How many characters are a picture that stands in the text itself. */
  private static int inAddresses(String text) {
    int count = 0;
    int at = text.indexOf(DATA);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && isOfAddress(text.charAt(end))) {
        end++;
      }
      count += end - at;
      at = text.indexOf(DATA, Math.max(end, at + 1));
    }
    return count;
  }

  private static boolean isOfAddress(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '/' && c <= ':')
        || "+=;,.-%".indexOf(c) >= 0;
  }

  private RichText parsed(String html) {
    String words = withoutParagraph(html);
    if (areWords(words)) {
      return bare(words);
    }
    if (words.indexOf('<') < 0 && words.indexOf('&') < 0) {
      return new HtmlText(place).of(words);
    }
    Document document = Jsoup.parseBodyFragment(html);
    return tree(document.body());
  }

  private static RichText bare(String words) {
    return new RichText(words, words, false, List.of(), List.of(), List.of());
  }

  /**
   * Whether a text says in our Markdown what it says in HTML, and without formatting: letters and
   * blanks between them, and signs that mean nothing anywhere.
   */
  private static boolean areWords(String text) {
    boolean isAfterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == ' ';
      boolean isWord =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9' && i > 0)
              || (c > '\u00bf' && c < '\u0300')
              || c == ','
              || c == '.'
              || c == '?'
              || c == '!'
              || c == ':'
              || c == '\'';
      if (!isWord && (!isBlank || isAfterBlank)) {
        return false;
      }
      isAfterBlank = isBlank;
    }
    return !isAfterBlank;
  }

  /** Editors put one around the shortest text. */
  private static String withoutParagraph(String html) {
    return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf('\0') < 0
        ? html.substring("<p>".length(), html.length() - "</p>".length())
        : html;
  }

  private static String rendered(String text) {
    return RENDERER.render(MARKDOWN.parse(text));
  }
}
