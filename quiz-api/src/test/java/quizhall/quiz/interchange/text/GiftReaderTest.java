package quizhall.quiz.interchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.SourceFile;

/**
 * GIFT as Moodle reads and writes it: its PHP source as stored publicly in 2026, read and not run.
 */
class GiftReaderTest {

  private static final GiftReader READER = new GiftReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\documentclass{article}\n\\newcommand{\\x}[1]{#1}\n\n\\begin{document}\n$A^{T}$ and \\LaTeX{} are fine.\n\\end{document}",
        "\\textbf{} {~}",
        "class A {\n  public:\n  ~A();\n};\n\n::std::cout << 1;",
        "struct A { ~A(); };",
        "public class A {}\n\nvoid run() {}\n\nint i = a[{}];",
        "fn main() {\n  println!(\"{}\", 1);\n}",
        "const a = {};\n\nconst b = {=};",
        "{a: {}, b: [1, 2]}",
        "{{#if shown}}Yes{{/if}}\n\n{#each all as one}{one}{/each}",
        "body {}\n#main{}\na { color: red }",
        "x^{=}",
        "::testing::InitGoogleTest();",
      })
  void braces_of_other_tools_are_not_taken_for_answers(String text) {
    assertThat(READER.recognizes(new SourceFile("a.txt", text.getBytes(UTF_8)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which?{=a ~b}",
        "Which (of both){\n\n=a\n~b\n}",
        "Which?\\n{~%50%a ~%50%b}",
        "Rome is in Italy.{T}",
        "Rome is in Italy. { false#No }",
        "How many? {#3:0.5}",
        "How many? {#\n=1:0\n}",
        "Why is the sky blue? {}",
        "Describe your town {}",
        "::Town:: describe it {}",
        "::Welcome::Just read this.",
        "// only a comment\n$CATEGORY: a",
        "What does int main() { return 0; } give? {=0 ~1}",
        "Which is \\(x^{2}\\)?{=a ~b}",
        "What is \\frac{1}{2}? {=half}\n\nint main() { return 0; }",
        "空は何色ですか？{}",
      })
  void a_text_whose_paragraphs_have_answers_is_gift(String text) {
    assertThat(READER.recognizes(new SourceFile("a.txt", text.getBytes(UTF_8)))).isTrue();
  }

  @Test
  void an_export_of_moodle_reads_whole() {
    Reads reads = Reads.resource(READER, "moodle-export.gift");

    ReadQuiz quiz = reads.file().quizzes().getFirst();
    assertThat(quiz.title()).isEqualTo("Default for Geo / Rivers/Lakes");
    assertThat(quiz.description()).isEqualTo("Category: top / Default for Geo / Rivers/Lakes");
    assertThat(quiz.tags()).containsExactly("europe", "capitals");
    assertThat(reads.refused()).isEmpty();
    assertThat(reads.questions()).hasSize(6).allSatisfy(q -> assertThat(q.faults()).isEmpty());

    Reads.Asked capital = reads.questions().get(0);
    assertThat(capital.text()).isEqualTo("What is the capital of **France**?");
    assertThat(capital.options()).containsExactly("+Paris", "Lyon", "Nice");
    assertThat(capital.explanation())
        .contains("Yes: since 987.", "See [here](https://example.org/fr?q=1).");
    assertThat(capital.notes())
        .contains("Id: geo-1", "Tags: europe, capitals", "Feedback for “Nice”: Nice try =)");

    Reads.Asked primes = reads.questions().get(1);
    assertThat(primes.options()).containsExactly("+2", "+3", "+5", "9");
    assertThat(primes.notices()).contains("Choosing “9” costs 100 %");

    Reads.Asked earth = reads.questions().get(2);
    assertThat(earth.options()).containsExactly("+True", "False");
    assertThat(earth.explanation()).isEqualTo("Well seen.");
    assertThat(earth.notes()).contains("a wrong answer: Look at the sun: it moves.");

    Reads.Asked tiny = reads.questions().get(3);
    assertThat(tiny.value()).isEqualByComparingTo("0.000001");
    assertThat(tiny.tolerance()).isEqualByComparingTo("0.0000001");
    assertThat(tiny.notices()).contains("0.000001 ± 0.0000005 is worth 50 %");
    assertThat(tiny.notes()).contains("any other answer”: no");

    Reads.Asked colour = reads.questions().get(4);
    assertThat(colour.accepted()).containsExactly("red", "blue");
    assertThat(colour.notices()).contains("“cyan*” is worth 50 %", "* stands for anything");

    Reads.Asked pairs = reads.questions().get(5);
    assertThat(pairs.pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(pairs.notices()).contains("“Oslo” belongs to nothing");
  }

  /** Moodle takes only upper-case words; gift-pegjs 1.0.2 too. */
  @Test
  void true_in_any_case_is_true_with_a_notice() {
    Reads.Asked read = Reads.text(READER, "Sure?{true}").only();

    assertThat(read.options()).containsExactly("+True", "False");
    assertThat(read.notices()).contains("Moodle would not");
  }

  /** Of {@code {F#a#b}} too, the first is shown after a wrong answer (Moodle). */
  @Test
  void feedback_of_true_or_false_comes_in_the_order_wrong_right() {
    Reads.Asked read = Reads.text(READER, "Flat?{F#It is round.#Round it is.}").only();

    assertThat(read.options()).containsExactly("True", "+False");
    assertThat(read.explanation()).isEqualTo("Round it is.");
    assertThat(read.notes()).contains("a wrong answer: It is round.");
  }

  /** Moodle refuses 33.33, which is not in its list of grades. */
  @Test
  void weights_are_taken_by_the_nearest_grade() {
    Reads.Asked read = Reads.text(READER, "P?{~%33.33%2 ~%33.33%3 ~%33.33%5 ~9}").only();

    assertThat(read.options()).containsExactly("+2", "+3", "+5", "9");
    assertThat(read.notices()).isEmpty();
  }

  /** In Moodle {@code {#3,14}} takes any answer; gift-pegjs 1.0.2 drops what follows 33 of 33,3. */
  @Test
  void feedback_of_an_option_that_is_wrong_here_is_no_explanation() {
    Reads.Asked read = Reads.text(READER, "Where?{~%50%Galilee#Nearly. =Nazareth#Yes.}").only();

    assertThat(read.explanation()).isEqualTo("Yes.");
    assertThat(read.notes()).isEqualTo("Feedback for “Galilee”: Nearly.");
  }

  @Test
  void decimal_commas_are_read_with_a_notice() {
    Reads.Asked pi = Reads.text(READER, "Pi?{#3,14:0,01}").only();
    Reads.Asked third = Reads.text(READER, "P?{~%33,3%2 ~%33,3%3 ~%33,3%5 ~9}").only();

    assertThat(pi.value()).isEqualByComparingTo("3.14");
    assertThat(pi.tolerance()).isEqualByComparingTo("0.01");
    assertThat(pi.notices()).contains("“3,14” is read as 3.14");
    assertThat(third.options()).containsExactly("+2", "+3", "+5", "9");
    assertThat(third.notices()).contains("33,3");
  }

  /** gift-pegjs 1.0.2 glues such a line to the option before. */
  @Test
  void a_comment_between_options_is_a_comment() {
    assertThat(Reads.text(READER, "Q?{\n=a\n// not this\n~b\n}").only().options())
        .containsExactly("+a", "b");
  }

  /** Accepted by Moodle, refused by gift-pegjs 1.0.2. */
  @Test
  void colons_arrows_and_hashes_need_no_escape_where_they_mean_nothing() {
    Reads.Asked read =
        Reads.text(READER, "See https://example.org: what?{=a -> b ~c#first # second}").only();

    assertThat(read.text()).isEqualTo("See https://example.org: what?");
    assertThat(read.options()).containsExactly("+a -> b", "c");
    assertThat(read.notes()).contains("first # second");
  }

  /** Moodle on PHP 8.2 writes small tolerances so; gift-pegjs 1.0.2 refuses them. */
  @Test
  void exponents_are_numbers() {
    assertThat(Reads.text(READER, "Q?{#1:1.0E-6}").only().tolerance())
        .isEqualByComparingTo(new BigDecimal("0.000001"));
  }

  @Test
  void an_equals_sign_within_an_option_begins_a_right_one_and_is_named() {
    Reads.Asked read = Reads.text(READER, "Q?{~E=mc2 ~other}").only();

    assertThat(read.options()).containsExactly("E", "+mc2", "other");
    assertThat(read.notices()).contains("\\=");
  }

  /** Moodle and gift-pegjs 1.0.2 break the line there. */
  @Test
  void formulas_keep_their_backslashes_single_or_doubled() {
    assertThat(Reads.text(READER, "Is $a \\neq b$?{T}").only().text()).isEqualTo("Is $a \\neq b$?");
    assertThat(Reads.text(READER, "Is $$a \\\\neq b$$?{T}").only().text())
        .contains("$$a \\neq b$$");
    assertThat(Reads.text(READER, "Half: $\\frac{1}{2}$?{=0.5 =.5}").only().accepted())
        .containsExactly("0.5", ".5");
    assertThat(Reads.text(READER, "Two\\nlines{T}").only().text()).isEqualTo("Two\nlines");
  }

  /** In Moodle the category swallows the question, and the 0 splits one. */
  @Test
  void a_category_needs_no_empty_line_and_a_zero_is_no_empty_line() {
    Reads reads = Reads.text(READER, "$CATEGORY: Sums\n1 - 1 is\n0\nor not?{T}");

    assertThat(reads.only().text()).isEqualTo("1 - 1 is\n0\nor not?");
    assertThat(reads.file().quizzes().getFirst().title()).isEqualTo("Sums");
  }

  @Test
  void two_pairs_are_enough() {
    assertThat(Reads.text(READER, "M{=a -> b =c -> d}").only().pairs())
        .containsExactly("a=b", "c=d");
    assertThat(Reads.text(READER, "M{=a -> b}").refused()).hasSize(1);
  }

  @Test
  void all_kinds_of_the_format_are_read() {
    Reads reads =
        Reads.text(
            READER,
            """
            A slide without answers.

            ::Why::Why do rivers bend?{}

            Grant is {~buried =entombed ~living} in Grant's tomb.

            When?{#1815..1822}

            ::several::Which?{~%50%a#yes ~%50%b ~%-50%c ####All of it.}

            [markdown]A *star* & [html]{=x}
            """);

    assertThat(reads.refused()).isEmpty();
    List<Reads.Asked> all = reads.questions();
    assertThat(all.get(0).text()).isEqualTo("A slide without answers.");
    assertThat(all.get(1).task()).isInstanceOf(OpenTask.Draft.class);
    assertThat(all.get(2).text()).isEqualTo("Grant is _____ in Grant's tomb.");
    assertThat(all.get(2).options()).containsExactly("buried", "+entombed", "living");
    assertThat(all.get(3).value()).isEqualByComparingTo("1818.5");
    assertThat(all.get(3).tolerance()).isEqualByComparingTo("3.5");
    assertThat(all.get(4).options()).containsExactly("+a", "+b", "c");
    assertThat(all.get(4).explanation()).contains("All of it.", "yes");
    assertThat(all.get(5).text()).contains("A *star* &");
    assertThat(all).allSatisfy(q -> assertThat(q.faults()).isEmpty());
  }

  @Test
  void what_cannot_be_played_is_refused_by_line_and_the_rest_comes_in() {
    Reads reads = Reads.text(READER, "One?{=a ~b\n\nTwo?{~a ~b}\n\nThree?{#x}\n\nFour?{=a ~b}");

    assertThat(reads.only().text()).isEqualTo("Four?");
    assertThat(reads.file().refused().stream().map(notice -> notice.place()))
        .containsExactly("line 1", "line 3", "line 5");
    assertThat(reads.refused())
        .containsExactly(
            "This question has one of { and } without the other.",
            "This question has no right option.",
            "“x” is no number.");
  }

  @Test
  void an_empty_line_among_the_answers_is_passed_over() {
    Reads.Asked read = Reads.text(READER, "Q?{\n=a\n\n~b\n}").only();

    assertThat(read.options()).containsExactly("+a", "b");
    assertThat(read.notices()).contains("empty line");
  }

  @Test
  void nothing_of_html_is_kept() {
    Reads.Asked read =
        Reads.text(READER, "[html]<p onclick\\=x>5 * 3 <script>x()</script></p>{T}").only();

    assertThat(read.text()).isEqualTo("5 * 3");
    assertThat(read.notices()).contains("a script is not kept");
  }
}
