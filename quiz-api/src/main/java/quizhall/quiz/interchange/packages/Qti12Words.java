package quizhall.quiz.interchange.packages;

import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** The texts of an item of QTI 1.2. */
final class Qti12Words {

  private final Element presentation;
  private final String type;

  /**
   * @param type of the question, as its metadata has it
   */
  Qti12Words(Element presentation, String type) {
    this.presentation = presentation;
    this.type = type;
  }

  RichText stem() {
    return Texts.BODY.html(stemHtml());
  }

  /** All material of the presentation that belongs to no response. */
  String stemHtml() {
    StringBuilder html = new StringBuilder();
    for (Element part : QtiTree.all(presentation, "mattext", "matimage", "mataudio", "matbreak")) {
      boolean isOfResponse =
          part.parents().stream()
              .takeWhile(parent -> !parent.tagName().equals("presentation"))
              .anyMatch(
                  parent ->
                      parent.tagName().equals("response_label")
                          || parent.tagName().startsWith("render_")
                          || isNamed(parent));
      if (!isOfResponse) {
        html.append("<div>").append(html(part)).append("</div>");
      }
    }
    return html.toString();
  }

  /** A response of several has its own words; the only one may hold the question. */
  private boolean isNamed(Element element) {
    return element.tagName().startsWith("response_")
        && (type.startsWith("multiple_dropdowns")
            || type.startsWith("fill_in_multiple")
            || QtiTree.all(presentation, "response_lid", "response_str", "response_num").size()
                > 1);
  }

  /** All that is shown in a part. */
  static RichText material(Element parent, Texts texts) {
    StringBuilder html = new StringBuilder();
    for (Element part : QtiTree.all(parent, "mattext", "matimage", "mataudio")) {
      html.append(html.isEmpty() ? "" : "<br>").append(html(part));
    }
    return texts.html(html.toString());
  }

  static String html(Element part) {
    String uri = part.attr("uri").replace("\"", "%22");
    return switch (part.tagName()) {
      case "matimage" -> "<img src=\"%s\" alt=\"\">".formatted(uri);
      case "mataudio" -> "<audio src=\"%s\"></audio>".formatted(uri);
      case "matbreak" -> "<br>";
      default ->
          part.childrenSize() > 0
              ? part.html()
              : part.attr("texttype").equals("text/plain")
                  ? org.jsoup.nodes.Entities.escape(part.wholeText())
                  : part.wholeText();
    };
  }

  /** Of an option, wherever it is; nothing where there is none. */
  RichText labelText(String ident) {
    return QtiTree.all(presentation, "response_label").stream()
        .filter(label -> label.attr("ident").equals(ident))
        .findFirst()
        .map(label -> material(label, Texts.LINE))
        .orElse(RichText.NONE);
  }

  /** Of an option of one response. */
  RichText labelText(Element response, String ident) {
    return QtiTree.all(response, "response_label").stream()
        .filter(label -> label.attr("ident").equals(ident))
        .findFirst()
        .map(label -> material(label, Texts.LINE))
        .orElseThrow(() -> new Unplayable("has no right option for a pair"));
  }

  /** What stands before a response. */
  static RichText responseText(Element response) {
    return QtiTree.children(response, "material").stream()
        .findFirst()
        .map(material -> material(material, Texts.LINE))
        .orElse(RichText.NONE);
  }
}
