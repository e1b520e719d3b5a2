package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;

/** Texts without formatting go a shorter way than through a tree: it leads to the same. */
class PlainTextsPropertyTest {

  private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)([-+])(?=\\s|$)");
  private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern FENCE = Pattern.compile("(?m)^([ \\t]*)~~~");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "word",
            "it's:",
            "is, 4.",
            "Wörter",
            " ",
            "  ",
            "\n",
            "\r",
            "\t",
            "\u00a0",
            "\u0000",
            "\u2028",
            "-",
            "+",
            "1.",
            "12)",
            "~~~",
            "*",
            "_",
            "$",
            "$x^2$",
            "\\(y\\)",
            "[a]",
            "`",
            "&",
            "&amp;",
            "&lt;",
            "&nbsp;",
            "&#0;",
            "&copy",
            "<",
            ">",
            "<p>",
            "</p>",
            "<br>",
            "<b>b</b>",
            "😀")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 5_000)
  void html_is_read_without_our_markers(
      @ForAll("texts") String text, @ForAll("texts") String more) {
    String marked = text + Markers.BOLD + more + Markers.GAP;

    assertThat(Texts.BODY.html(marked)).isEqualTo(Texts.BODY.html(text + more));
    assertThat(Texts.BODY.html("<p>" + marked + "</p>"))
        .isEqualTo(Texts.BODY.html("<p>" + text + more + "</p>"));
  }

  @Property(tries = 5_000)
  void html_without_elements_is_what_its_tree_says(@ForAll("texts") String text) {
    for (Texts texts : List.of(Texts.BODY, Texts.LINE, Texts.EXPLANATION)) {
      for (String html : List.of(text, "<p>" + text + "</p>")) {
        // Without a tag, the sign that JSON alone can bring stays for the rules to name it.
        if (html.indexOf('\0') < 0) {
          assertThat(texts.html(html)).isEqualTo(texts.tree(Jsoup.parseBodyFragment(html).body()));
        }
      }
    }
    Statistics.collect(text.indexOf('<') < 0 && text.indexOf('&') < 0);
  }

  @Property(tries = 5_000)
  void beginnings_of_lines_are_what_the_patterns_make_of_them(@ForAll("texts") String text) {
    String bullets = BULLET.matcher(text).replaceAll("$1\\\\$2");
    String numbers = NUMBER.matcher(bullets).replaceAll("$1\\\\$2");

    assertThat(MarkdownSigns.withPlainLineStarts(text))
        .isEqualTo(FENCE.matcher(numbers).replaceAll("$1\\\\~~~"));
  }
}
