package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import quizhall.quiz.content.Format;

/**
 * A text of ours as others read it: HTML, or words alone. Our Markdown is a part of CommonMark with
 * formulas; whatever else stands in a text is shown as it was typed, as on our pages.
 */
public final class OurMarkdown {

  private static final Parser BLOCKS = parser(Set.of(ListBlock.class, FencedCodeBlock.class));
  private static final Parser LINES = parser(Set.of());

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />\n").build();

  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

  /** Stand around the number of a formula while Markdown is parsed: signs in it mean themselves. */
  private static final char FORMULA = '\uFDE8';

  private static final char FORMULA_END = '\uFDE9';
  private static final Pattern STAND_IN = Pattern.compile(FORMULA + "([0-9]{1,6})" + FORMULA_END);

  /** What defines where a link leads, which our texts do not do. */
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]\\n]{0,500}]:");

  private final boolean hasLinks;
  private final List<Formula> formulas = new ArrayList<>();

  private record Formula(String tex, boolean isBlock) {}

  private OurMarkdown(boolean hasLinks) {
    this.hasLinks = hasLinks;
  }

  private static Parser parser(Set<Class<? extends Block>> blocks) {
    return Parser.builder().enabledBlockTypes(blocks).build();
  }

  /**
   * A question, or the body of a slide, as HTML with formulas between {@code \(} and {@code \)}.
   */
  public static String body(Format format, String text) {
    return html(format, text, BLOCKS, false);
  }

  /** The same for what may hold links. */
  public static String explanation(Format format, String text) {
    return html(format, text, BLOCKS, true);
  }

  /** The same for one among others, such as an option: without the paragraph around it. */
  public static String line(Format format, String text) {
    String html = html(format, text, LINES, false);
    boolean isOneParagraph =
        html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
    return isOneParagraph ? html.substring(3, html.length() - 4) : html;
  }

  /** The words without any formatting; formulas as they were typed. */
  public static String words(Format format, String text) {
    return switch (format) {
      case PLAIN -> text;
      case MARKDOWN ->
          new OurMarkdown(true)
              .shown(
                  text,
                  markdown -> WORDS.render(BLOCKS.parse(markdown)),
                  formula -> {
                    String fence = formula.isBlock() ? "$$" : "$";
                    return fence + formula.tex() + fence;
                  });
    };
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String html(Format format, String text, Parser parser, boolean hasLinks) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (format) {
      case PLAIN -> "<p>" + escaped(text).replace("\n", "<br />\n") + "</p>";
      case MARKDOWN ->
          new OurMarkdown(hasLinks)
              .shown(
                  text,
                  markdown -> HTML.render(parser.parse(markdown)),
                  formula ->
                      (formula.isBlock() ? "\\[%s\\]" : "\\(%s\\)")
                          .formatted(escaped(formula.tex())));
    };
  }

  private interface Written {
    String of(Formula formula);
  }

  private String shown(String text, UnaryOperator<String> rendered, Written written) {
    String html = rendered.apply(commonMark(Markers.withoutReferences(text))).strip();
    return STAND_IN
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    written.of(formulas.get(Integer.parseInt(found.group(1))))));
  }

  /** With a backslash before what means something there and nothing with us. */
  private String commonMark(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end =
          switch (c) {
            case '\\' -> Math.min(text.length(), at + 2);
            case '`' -> codeEnd(text, at);
            case '$' -> formulaEnd(text, at);
            default -> at + 1;
          };
      if (c == '$' && isFormula(text, at, end)) {
        int fence = runEnd(text, at) - at;
        marked.append(FORMULA).append(formulas.size()).append(FORMULA_END);
        formulas.add(new Formula(text.substring(at + fence, end - fence).strip(), fence > 1));
      } else {
        if (isForeign(c, text, at)) {
          marked.append('\\');
        }
        marked.append(text, at, end);
      }
      at = end;
    }
    return marked.toString();
  }

  private boolean isForeign(char c, String text, int at) {
    return switch (c) {
      case '&', '<', '!' -> true;
      case '[' -> !hasLinks || DEFINITION.matcher(text).region(at, text.length()).lookingAt();
      default -> false;
    };
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  /** After the code that begins here; after the signs alone where it does not end. */
  private static int codeEnd(String text, int from) {
    int after = runEnd(text, from);
    for (int at = after; at < text.length(); at++) {
      if (text.charAt(at) == '`') {
        int end = runEnd(text, at);
        if (end - at == after - from) {
          return end;
        }
        at = end - 1;
      }
    }
    return after;
  }

  /** The same for a formula, which has no empty line in it. */
  private static int formulaEnd(String text, int from) {
    int after = runEnd(text, from);
    for (int at = after; at < text.length() && !text.startsWith("\n\n", at); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '$') {
        int end = runEnd(text, at);
        if (end - at == after - from) {
          return end;
        }
        at = end - 1;
      }
    }
    return after;
  }

  /** And no price. */
  private static boolean isFormula(String text, int from, int end) {
    int fence = runEnd(text, from) - from;
    if (end - from <= 2 * fence || text.substring(from + fence, end - fence).isBlank()) {
      return false;
    }
    boolean isSpaced =
        fence == 1
            && (Character.isWhitespace(text.charAt(from + 1))
                || Character.isWhitespace(text.charAt(end - 2)));
    boolean isBeforeDigit =
        fence == 1 && end < text.length() && Character.isDigit(text.charAt(end));
    return !isSpaced && !isBeforeDigit;
  }
}
