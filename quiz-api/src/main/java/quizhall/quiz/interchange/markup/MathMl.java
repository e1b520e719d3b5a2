package quizhall.quiz.interchange.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Formulas in MathML, as TeX: what quizzes of schools have in them. */
final class MathMl {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("×", "\\times "),
          Map.entry("⋅", "\\cdot "),
          Map.entry("·", "\\cdot "),
          Map.entry("÷", "\\div "),
          Map.entry("±", "\\pm "),
          Map.entry("∓", "\\mp "),
          Map.entry("≤", "\\le "),
          Map.entry("≥", "\\ge "),
          Map.entry("≠", "\\ne "),
          Map.entry("≈", "\\approx "),
          Map.entry("∞", "\\infty "),
          Map.entry("→", "\\to "),
          Map.entry("⇒", "\\Rightarrow "),
          Map.entry("∑", "\\sum "),
          Map.entry("∏", "\\prod "),
          Map.entry("∫", "\\int "),
          Map.entry("∂", "\\partial "),
          Map.entry("∈", "\\in "),
          Map.entry("∪", "\\cup "),
          Map.entry("∩", "\\cap "),
          Map.entry("°", "^{\\circ}"),
          Map.entry("−", "-"),
          Map.entry("{", "\\{"),
          Map.entry("}", "\\}"),
          Map.entry("%", "\\%"),
          Map.entry("#", "\\#"),
          Map.entry("$", "\\$"),
          Map.entry("&", "\\&"),
          Map.entry("_", "\\_"),
          Map.entry("\u2061", ""),
          Map.entry("\u2062", ""),
          Map.entry("\u00a0", "\\ "));

  private static final List<String> FUNCTIONS =
      List.of("sin", "cos", "tan", "log", "ln", "exp", "lim", "max", "min");

  private MathMl() {}

  static String tex(Element element) {
    return switch (name(element)) {
      case "semantics" -> annotated(element).orElseGet(() -> children(element));
      case "annotation", "annotation-xml", "maligngroup", "malignmark" -> "";
      case "mi" -> identifier(element.text().strip());
      case "mn" -> signs(element.text().strip());
      case "mo" -> signs(element.text().strip());
      case "mtext", "ms" -> "\\text{" + signs(element.wholeText()) + "}";
      case "mspace" -> "\\ ";
      case "mfrac" -> "\\frac" + group(element, 0) + group(element, 1);
      case "msqrt" -> "\\sqrt{" + children(element) + "}";
      case "mroot" -> "\\sqrt[" + part(element, 1) + "]" + group(element, 0);
      case "msup" -> group(element, 0) + "^" + group(element, 1);
      case "msub" -> group(element, 0) + "_" + group(element, 1);
      case "msubsup" -> group(element, 0) + "_" + group(element, 1) + "^" + group(element, 2);
      case "munder" -> part(element, 0) + "_" + group(element, 1);
      case "mover" -> over(element);
      case "munderover" -> part(element, 0) + "_" + group(element, 1) + "^" + group(element, 2);
      case "mfenced" -> fenced(element);
      case "mtable" ->
          element.children().stream()
              .map(MathMl::row)
              .collect(Collectors.joining(" \\\\ ", "\\begin{matrix}", "\\end{matrix}"));
      default -> element.childrenSize() == 0 ? signs(element.text()) : children(element);
    };
  }

  /** Many tools keep the TeX that a formula was made from. */
  private static Optional<String> annotated(Element semantics) {
    return semantics.children().stream()
        .filter(child -> name(child).equals("annotation"))
        .filter(child -> child.attr("encoding").toLowerCase(java.util.Locale.ROOT).contains("tex"))
        .map(child -> child.wholeText().strip())
        .filter(tex -> !tex.isEmpty())
        .findFirst();
  }

  private static String children(Element element) {
    return element.children().stream().map(MathMl::tex).collect(Collectors.joining());
  }

  private static String part(Element element, int index) {
    return index < element.childrenSize() ? tex(element.child(index)) : "";
  }

  private static String group(Element element, int index) {
    return "{" + part(element, index) + "}";
  }

  private static String over(Element element) {
    return switch (element.childrenSize() > 1 ? element.child(1).text().strip() : "") {
      case "→", "⃗", "⇀" -> "\\vec" + group(element, 0);
      case "¯", "‾", "_", "―" -> "\\overline" + group(element, 0);
      case "^", "ˆ" -> "\\hat" + group(element, 0);
      case "~", "˜" -> "\\tilde" + group(element, 0);
      default -> part(element, 0) + "^" + group(element, 1);
    };
  }

  private static String fenced(Element element) {
    String open = element.hasAttr("open") ? element.attr("open") : "(";
    String close = element.hasAttr("close") ? element.attr("close") : ")";
    return signs(open)
        + element.children().stream().map(MathMl::tex).collect(Collectors.joining(","))
        + signs(close);
  }

  private static String row(Element row) {
    return row.children().stream().map(MathMl::children).collect(Collectors.joining(" & "));
  }

  private static String identifier(String text) {
    if (FUNCTIONS.contains(text)) {
      return "\\" + text + " ";
    }
    return text.codePointCount(0, text.length()) > 1
        ? "\\mathrm{" + signs(text) + "}"
        : signs(text);
  }

  private static String signs(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(sign -> SIGNS.getOrDefault(sign, sign.equals("\\") ? "\\backslash " : sign))
        .collect(Collectors.joining());
  }

  private static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }
}
