package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import quizhall.quiz.interchange.ReadingTime;

/**
 * One text in HTML on its way to our Markdown: goes through the tree once, and writes as it goes.
 */
final class HtmlText {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "figure",
          "address",
          "form",
          "fieldset",
          "center",
          "body",
          "dl",
          "prompt",
          "rubricBlock",
          "itemBody",
          "material");
  private static final Set<String> NEVER =
      Set.of("style", "head", "template", "noscript", "title", "meta", "link", "colgroup", "col");
  private static final Set<String> ITEMS = Set.of("li", "ul", "ol", "menu");
  private static final Set<String> FOREIGN =
      Set.of(
          "iframe",
          "embed",
          "canvas",
          "svg",
          "input",
          "select",
          "textarea",
          "button",
          "applet",
          "video");

  private static final Pattern BOLD = Pattern.compile("(?i).*font-weight:\\s*(?:bold|[6-9]00).*");
  private static final Pattern ITALIC = Pattern.compile("(?i).*font-style:\\s*italic.*");

  /** Elements within each other. */
  private static final int DEEPEST = 200;

  private final Place use;
  private final Paper paper;
  private final List<RichText.Shown> pictures = new ArrayList<>();
  private final List<String> sounds = new ArrayList<>();
  private final Set<String> changes = new LinkedHashSet<>();
  private int depth;
  private int characters;

  /** What a text is for, which decides what it may hold. */
  enum Place {
    /** Paragraphs, lists and code. */
    BODY,
    /** One of several, as options are. */
    LINE,
    /** As a body, with links. */
    EXPLANATION
  }

  HtmlText(Place use) {
    this.use = use;
    this.paper = new Paper();
  }

  RichText of(Node root) {
    walk(root);
    return written();
  }

  /** The same for a text that has no elements. */
  RichText of(String text) {
    counted(text);
    return written();
  }

  private RichText written() {
    paper.endBlock();
    changes.addAll(paper.changes());
    return new RichText(
        paper.plain(),
        paper.markdown(),
        paper.isFormatted(),
        pictures,
        sounds,
        List.copyOf(changes));
  }

  private void walk(Node node) {
    ReadingTime.check();
    if (++depth > DEEPEST) {
      throw new Unplayable("has a text whose elements are nested too deeply");
    }
    switch (node) {
      case TextNode text -> counted(text.getWholeText());
      case Element element -> element(element);
      default -> {}
    }
    depth--;
  }

  private void counted(String text) {
    characters += text.length();
    if (characters > Texts.LONGEST) {
      throw Texts.tooLong();
    }
    words(text);
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      walk(child);
    }
  }

  private void words(String text) {
    for (Formulas.Piece piece : Formulas.in(text)) {
      if (piece.isFormula()) {
        formula(piece.text(), piece.isBlock());
      } else {
        paper.words(piece.text());
      }
    }
  }

  private void formula(String tex, boolean isBlock) {
    if (tex.length() > Formulas.LONGEST) {
      changes.add(
          "a formula of more than %d characters is shown as it was typed"
              .formatted(Formulas.LONGEST));
    }
    paper.formula(tex.replaceAll("\\s+", " ").strip(), isBlock && use != Place.LINE);
  }

  private void element(Element element) {
    String name = name(element);
    styles(element);
    switch (name) {
      case "br" -> paper.newLine();
      case "b", "strong" -> paper.bold(() -> children(element));
      case "i", "em", "cite", "dfn", "var" -> paper.italic(() -> children(element));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol", "menu" -> list(element, name.equals("ol"));
      case "li", "dt", "dd", "tr", "caption", "legend", "summary", "figcaption" -> {
        paper.freshLine();
        children(element);
        paper.freshLine();
      }
      case "table" -> table(element);
      case "pre" -> block(element);
      case "code", "kbd", "samp", "tt" -> code(element);
      case "sub" -> shifted(element, Shifted.BELOW);
      case "sup" -> shifted(element, Shifted.ABOVE);
      case "a" -> link(element);
      case "img", "image" -> picture(element);
      case "object" -> object(element);
      case "audio" -> sound(element);
      case "math" -> formula(MathMl.tex(element), "block".equals(element.attr("display")));
      case "tex" -> formula(element.wholeText(), false);
      case "script" -> script(element);
      case "u", "ins" -> left("underlining is not kept", element);
      case "s", "strike", "del" -> left("striking out is not kept", element);
      case "font" -> left("colours and sizes of letters are not kept", element);
      case "mark" -> left("marking is not kept", element);
      case "blockquote" -> {
        changes.add("a quotation is shown as a paragraph");
        paragraph(element);
      }
      case "q" -> {
        paper.words("“");
        children(element);
        paper.words("”");
      }
      case "rt" -> {
        paper.words("(");
        children(element);
        paper.words(")");
      }
      case "rp" -> {}
      case "hr" -> {
        paper.endBlock();
        changes.add("a line across is not kept");
      }
      default -> other(element, name);
    }
  }

  private static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private void other(Element element, String name) {
    if (NEVER.contains(name)) {
      return;
    }
    if (FOREIGN.contains(name)) {
      Element sourced = element.selectFirst("[src]");
      String source = sourced == null ? "" : sourced.attr("src");
      changes.add(
          source.isEmpty()
              ? "<%s> is not kept".formatted(name)
              : "<%s> of %s is not kept".formatted(name, shortened(source)));
      return;
    }
    if (PARAGRAPHS.contains(name) || PARAGRAPHS.contains(element.tagName())) {
      paragraph(element);
      return;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && BOLD.matcher(style).matches()) {
      paper.bold(() -> children(element));
    } else if (!style.isEmpty() && ITALIC.matcher(style).matches()) {
      paper.italic(() -> children(element));
    } else {
      children(element);
    }
  }

  private void paragraph(Element element) {
    paper.endBlock();
    children(element);
    paper.endBlock();
  }

  private void heading(Element element) {
    changes.add("a heading is shown in bold");
    paper.endBlock();
    paper.bold(() -> children(element));
    paper.endBlock();
  }

  private void left(String change, Element element) {
    changes.add(change);
    children(element);
  }

  /** Editors write formatting as styles, too. */
  private void styles(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    if (style.isEmpty()) {
      return;
    }
    if (style.contains("color:") || style.contains("background:")) {
      changes.add("colours are not kept");
    }
    if (style.contains("underline")) {
      changes.add("underlining is not kept");
    }
    if (style.contains("line-through")) {
      changes.add("striking out is not kept");
    }
    if (style.contains("font-size")) {
      changes.add("sizes of letters are not kept");
    }
  }

  private void list(Element list, boolean isNumbered) {
    if (use == Place.LINE) {
      changes.add("a list is shown as lines");
    }
    int number = 1;
    try {
      number = Math.clamp(Integer.parseInt(list.attr("start")), 0, 999_999);
    } catch (NumberFormatException _) {
      // Nearly no list says where it starts.
    }
    paper.beginList();
    for (Node item : list.childNodes()) {
      if (!(item instanceof Element) && !(item instanceof TextNode text && !text.isBlank())) {
        continue;
      }
      String mark = isNumbered ? number++ + "." : "•";
      paper.item(mark, use == Place.LINE, () -> item(item));
    }
    paper.endList();
  }

  /** What stands in a list without being one of its items is one all the same. */
  private void item(Node item) {
    if (item instanceof Element element && ITEMS.contains(name(element))) {
      children(element);
    } else {
      walk(item);
    }
  }

  private void table(Element table) {
    changes.add("a table is shown as lines");
    paper.endBlock();
    rows(table);
    paper.endBlock();
  }

  /** Of this table alone: one within a cell comes when the cell does. */
  private void rows(Element table) {
    for (Node part : table.childNodes()) {
      switch (part instanceof Element element ? name(element) : "") {
        case "tr" -> row((Element) part);
        case "thead", "tbody", "tfoot" -> rows((Element) part);
        default -> walk(part);
      }
      paper.freshLine();
    }
  }

  private void row(Element row) {
    boolean isFirst = true;
    for (Node cell : row.childNodes()) {
      if (!(cell instanceof Element element)) {
        walk(cell);
        continue;
      }
      if (!isFirst) {
        paper.words(" | ");
      }
      children(element);
      isFirst = false;
    }
  }

  private void block(Element pre) {
    String text = pre.wholeText().replaceAll("^\\R", "").stripTrailing();
    if (use == Place.LINE) {
      changes.add("a block of code is shown as lines");
      text.lines()
          .forEach(
              line -> {
                paper.freshLine();
                paper.inlineCode(line);
              });
      return;
    }
    paper.codeBlock(text, language(pre));
  }

  private static String language(Element pre) {
    for (Element element : pre.select("[class]")) {
      for (String word : element.classNames()) {
        if (word.matches("(?:language|lang)-[A-Za-z0-9+#-]{1,20}")) {
          return word.substring(word.indexOf('-') + 1);
        }
      }
    }
    return "";
  }

  private void code(Element element) {
    if (element.childNodes().stream().allMatch(TextNode.class::isInstance)) {
      paper.inlineCode(element.wholeText().replaceAll("\\s+", " "));
    } else {
      children(element);
    }
  }

  private void shifted(Element element, Shifted how) {
    String text = element.text().strip();
    if (element.childrenSize() > 0 && !element.select("img, math").isEmpty()) {
      children(element);
      return;
    }
    how.letters(text)
        .ifPresentOrElse(
            paper::words,
            () -> {
              changes.add("letters %s the line are shown in it".formatted(how.where()));
              paper.words(how.sign() + "(" + text + ")");
            });
  }

  private void link(Element link) {
    String address = link.attr("href").strip();
    boolean isWeb = address.matches("(?i)https?://[^\\s<>\\\\]+");
    if (use == Place.EXPLANATION && isWeb && !link.text().isBlank()) {
      paper.link(address, () -> children(link));
      return;
    }
    if (!address.isEmpty() && !link.text().strip().equals(address)) {
      changes.add("the link to %s is not kept".formatted(shortened(address)));
    }
    children(link);
  }

  private void picture(Element image) {
    // Formulas that an editor shows as pictures know what they were made from.
    for (String attribute : List.of("data-equation-content", "data-tex", "data-latex")) {
      if (!image.attr(attribute).isBlank()) {
        formula(image.attr(attribute), false);
        return;
      }
    }
    String mathMl = image.attr("data-mathml").replace('«', '<').replace('»', '>').replace('¨', '"');
    if (mathMl.startsWith("<math")) {
      formula(MathMl.tex(org.jsoup.Jsoup.parseBodyFragment(mathMl).body()), false);
      return;
    }
    pictures.add(new RichText.Shown(image.attr("src").strip(), image.attr("alt").strip()));
  }

  private void object(Element object) {
    String type = object.attr("type");
    String data = object.attr("data").strip();
    if (type.startsWith("image/") || data.matches("(?i).+\\.(?:png|jpe?g|gif|webp|svg)")) {
      pictures.add(new RichText.Shown(data, object.text().strip()));
    } else if (type.startsWith("audio/")) {
      sounds.add(data);
    } else {
      changes.add("the object %s is not kept".formatted(shortened(data)));
    }
  }

  private void sound(Element audio) {
    Element source = audio.hasAttr("src") ? audio : audio.selectFirst("source[src]");
    if (source != null) {
      sounds.add(source.attr("src").strip());
    }
  }

  private void script(Element script) {
    if (script.attr("type").startsWith("math/tex")) {
      formula(script.data().isEmpty() ? script.wholeText() : script.data(), false);
    } else {
      changes.add("a script is not kept");
    }
  }

  private static String shortened(String address) {
    return address.length() <= 120 ? address : address.substring(0, 120) + "…";
  }
}
