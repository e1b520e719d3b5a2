package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void a_text_without_formatting_is_kept_as_it_reads() {
    RichText text = Texts.BODY.html("<p>5 * 3_4&nbsp;&lt; 20 $ &amp; more</p>\n<p>End</p>");

    assertThat(text.isFormatted()).isFalse();
    assertThat(text.plain()).isEqualTo("5 * 3_4 < 20 $ & more\n\nEnd");
    assertThat(text.markdown()).isEqualTo("5 \\* 3_4 < 20 \\$ & more\n\nEnd");
    assertThat(text.changes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <b>bold</b> and <em>italic</em>        | **bold** and *italic*
          <b>a </b>b                             | **a** b
          a<b>b</b>c                             | a**b**c
          <b>a</b><b>b</b>                       | **ab**
          <strong><i>x</i></strong>              | ***x***
          <span style="font-weight:bold">x</span> | **x**
          H<sub>2</sub>O, x<sup>2</sup>          | H₂O, x²
          <code>a`b*c</code>                     | ``a`b*c``
          \\(x^2\\) is                           | $x^2$ is
          cost $5 and $6                         | cost \\$5 and \\$6
          $\\frac{1}{2}$                         | $\\frac{1}{2}$
          <q>Hi</q>                              | “Hi”
          <p>1. x</p>                            | 1\\. x
          <p>- x</p>                             | \\- x
          [a](b)                                 | \\[a\\](b)
          """)
  void html_becomes_our_markdown(String html, String markdown) {
    assertThat(Texts.BODY.html(html.replace("\\\\", "\\")).markdown())
        .isEqualTo(markdown.replace("\\\\", "\\"));
  }

  /** A gap to be filled in, for one, is a character that nobody else has a use for. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\uFDD4", "&#xFDD4;", "&#64980;", "&#XfDd4", "&#x0FDD4;", "&#x&#xFDD4;FDD4;"})
  void characters_that_mean_something_while_a_text_is_made_do_not_come_from_outside(String sign) {
    assertThat(Texts.BODY.html("<p>a " + sign + "b</p>").gaps()).isZero();
    assertThat(Texts.BODY.markdown("a " + sign + "b").gaps()).isZero();
    assertThat(Texts.BODY.loose("<p>a " + sign + "b</p>").gaps()).isZero();
  }

  @Test
  void lists_code_and_formulas_are_blocks() {
    RichText text =
        Texts.BODY.html(
            """
            <p>See:</p><ul><li>one</li><li><p>two</p><ol><li>deep</li><li>er</li></ol></li></ul>
            <pre><code class="language-java">int i = 1;

            int *j;</code></pre><p>$$\\sum x$$</p>\
            """);

    assertThat(text.markdown())
        .isEqualTo(
            """
            See:

            - one
            - two
              1. deep
              2. er

            ```java
            int i = 1;

            int *j;
            ```

            $$\\sum x$$\
            """);
  }

  @Test
  void one_among_others_has_no_blocks_and_says_so() {
    RichText text = Texts.LINE.html("<ul><li>one</li><li>two</li></ul>");

    assertThat(text.markdown()).isEqualTo("• one\n• two");
    assertThat(text.changes()).containsExactly("a list is shown as lines");
  }

  @Test
  void what_cannot_be_shown_is_named() {
    RichText text =
        Texts.BODY.html(
            """
            <h2>Title</h2><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
            <span style="color: red">red</span> <u>under</u>
            <a href="https://example.org/">here</a><iframe src="https://example.org/v"></iframe>
            <script>alert(1)</script><img src="a.png" alt="A"><audio src="b.mp3"></audio>\
            """);

    assertThat(text.plain()).isEqualTo("Title\n\na | b\n1 | 2\n\nred under here");
    assertThat(text.changes())
        .containsExactly(
            "a heading is shown in bold",
            "a table is shown as lines",
            "colours are not kept",
            "underlining is not kept",
            "the link to https://example.org/ is not kept",
            "<iframe> of https://example.org/v is not kept",
            "a script is not kept");
    assertThat(text.pictures()).containsExactly(new RichText.Shown("a.png", "A"));
    assertThat(text.sounds()).containsExactly("b.mp3");
  }

  @Test
  void explanations_have_links_of_the_web_alone() {
    String html = "<a href='https://example.org/a_(b)'>a*</a> <a href='javascript:x'>b</a>";

    RichText text = Texts.EXPLANATION.html(html);

    assertThat(text.markdown()).isEqualTo("[a\\*](https://example.org/a_%28b%29) b");
    assertThat(text.changes()).containsExactly("the link to javascript:x is not kept");
  }

  @Test
  void math_ml_becomes_tex() {
    String html =
        "<math><mfrac><mn>1</mn><msqrt><mi>x</mi></msqrt></mfrac><mo>&#8804;</mo>"
            + "<msup><mi>y</mi><mn>2</mn></msup></math>";

    assertThat(Texts.BODY.html(html).markdown()).isEqualTo("$\\frac{1}{\\sqrt{x}}\\le {y}^{2}$");
    assertThat(
            Texts.BODY
                .html(
                    "<math><semantics><mi>q</mi><annotation encoding='application/x-tex'>"
                        + "\\alpha</annotation></semantics></math>")
                .markdown())
        .isEqualTo("$\\alpha$");
  }

  @Test
  void markdown_of_others_is_read_as_what_it_means() {
    RichText text = Texts.BODY.markdown("# Title\n\nThe *Earth* turns: 2 < 3.\n\n> quoted");

    assertThat(text.markdown()).isEqualTo("**Title**\n\nThe *Earth* turns: 2 < 3.\n\nquoted");
    assertThat(text.changes())
        .containsExactly("a heading is shown in bold", "a quotation is shown as a paragraph");
  }

  @Test
  void emphasis_that_markdown_cannot_show_goes_and_is_named() {
    RichText text = Texts.BODY.html("a<b>(b)</b>c");

    assertThat(text.markdown()).isEqualTo("a(b)c");
    assertThat(text.changes()).containsExactly("bold letters next to other signs are not kept");
  }

  @Test
  void a_table_within_a_table_is_read_once() {
    String html =
        """
        <table><caption>Kings</caption><thead><tr><th>a</th></tr></thead>\
        <tbody><tr><td>1<table><tr><td>x</td><td>y</td></tr></table></td><td>2</td></tr></tbody></table>\
        """;

    assertThat(Texts.BODY.html(html).plain().replaceAll("\\s+", " "))
        .isEqualTo("Kings a 1 x | y | 2");
  }

  @Test
  void words_that_stand_in_a_list_without_an_item_are_kept() {
    assertThat(Texts.BODY.html("<ul>loose<li>one</li> <b>two</b></ul>").markdown())
        .isEqualTo("- loose\n- one\n- **two**");
  }

  @Test
  void what_begins_a_line_once_marks_are_gone_is_no_list() {
    assertThat(Texts.BODY.html("<p><b></b>- 5 °C is <i>cold</i></p>").markdown())
        .isEqualTo("\\- 5 °C is *cold*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"How much is $5+$3?", "$5+tax, €4=$USD", "from $5 to $10", "$x=$5 and more"})
  void prices_are_no_formulas(String text) {
    RichText read = Texts.BODY.plain(text);

    assertThat(read.plain()).isEqualTo(text);
    assertThat(read.isFormatted()).isFalse();
  }

  @Test
  void numbers_with_signs_of_tex_are_formulas() {
    assertThat(Texts.BODY.plain("$2^3$ and $3\\cdot 4$").markdown())
        .isEqualTo("$2^3$ and $3\\cdot 4$");
  }
}
