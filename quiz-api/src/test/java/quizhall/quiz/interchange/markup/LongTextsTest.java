package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.interchange.UnreadableFile;

/** Texts that nobody means: what comes of them is a text or a reason, and soon. */
class LongTextsTest {

  /** Much more than one takes, since the machine may do something else. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final List<Function<String, RichText>> FORMS =
      List.of(
          Texts.BODY::html,
          Texts.LINE::html,
          Texts.BODY::markdown,
          Texts.EXPLANATION::loose,
          Texts.LINE::plain);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>x",
        "<table><tr><td>",
        "<b>",
        "<b><i>",
        "<b>x</b>",
        "<b>x</b>.<i>y</i>(",
        "<ul><li>",
        "<ol><li>x<ul>",
        "<div>",
        "<p>",
        "<p><b>",
        "<a href='https://example.org'>",
        "<sub>x",
        "<sup><b>",
        "<pre>",
        "<pre> ",
        "<code>",
        "<font><span style='font-weight:bold'>",
        "<math><mover><mi>x</mi>",
        "<math>",
        "<mrow><mfenced>",
        "<svg>",
        "<select>",
        "<br>",
        "<",
        "&",
        "&amp;",
        "$",
        "$ ",
        "$$",
        "$x$",
        "\\(",
        "\\[ ",
        "[tex]",
        "`",
        "*",
        "_",
        "**a ",
        "[",
        "![",
        "]( ",
        ">",
        "> ",
        "- ",
        "1. ",
        "#",
        "~",
        "\n",
        " \n",
        "\n\n",
        " ",
        "\t",
        "x",
        "x ",
        "\uFDD0",
        "data:image/"
      })
  void one_sign_again_and_again_takes_no_time(String sign) {
    for (Function<String, RichText> form : FORMS) {
      for (int length : new int[] {Texts.LONGEST - 50, 1_000_000}) {
        assertTimeoutPreemptively(
            LONGEST,
            () -> {
              try {
                form.apply(sign.repeat(length / sign.length()) + "x");
              } catch (Unplayable | UnreadableFile told) {
                assertThat(told).hasMessageMatching(".*[a-z].*");
              }
            });
      }
    }
  }

  @Test
  void a_longer_text_is_refused_by_name() {
    assertThatThrownBy(() -> Texts.BODY.html("<p>x</p>".repeat(20_000)))
        .isInstanceOf(Unplayable.class)
        .hasMessage("has a text of more than 100,000 characters");
    assertThat(Texts.BODY.plain("x".repeat(Texts.LONGEST)).plain()).hasSize(Texts.LONGEST);
  }

  @Test
  void a_picture_in_a_text_may_be_longer_than_a_text() {
    RichText text =
        Texts.BODY.html("<p>a</p><img src='data:image/png;base64," + "A".repeat(300_000) + "'>");

    assertThat(text.pictures()).hasSize(1);
  }

  @Test
  void deeply_nested_elements_are_refused_by_name() {
    assertThatThrownBy(() -> Texts.BODY.html("<div>".repeat(300) + "x"))
        .isInstanceOf(Unplayable.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void whoever_waits_no_longer_gets_a_reason() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Texts.BODY.html("<p>x</p>")).isInstanceOf(UnreadableFile.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
