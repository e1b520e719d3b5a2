package quizhall.quiz.interchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.Reads;

/** Aiken as Moodle reads it: its PHP source as stored publicly in 2026, read and not run. */
class AikenReaderTest {

  private static final AikenReader READER = new AikenReader();

  /** Moodle needs no empty lines either; aiken-to-moodlexml 1.3.8 merges these questions. */
  @Test
  void questions_need_no_empty_lines_and_options_no_blank() {
    Reads reads = Reads.resource(READER, "no-gaps.aiken.txt");

    assertThat(reads.refused()).isEmpty();
    assertThat(reads.questions()).hasSize(2).allSatisfy(q -> assertThat(q.faults()).isEmpty());
    assertThat(reads.questions().get(0).options()).containsExactly("+Rome", "Paris");
    assertThat(reads.questions().get(1).options())
        .containsExactly("Rome", "+Paris", "Both < neither & more");
    assertThat(reads.questions().get(1).isMarkdown()).isFalse();
  }

  /** To Moodle such a stem looks like an option. */
  @Test
  void only_the_next_expected_letter_begins_an_option() {
    Reads.Asked read = Reads.text(READER, "U.S. states: how many?\nA.50\nB.52\nANSWER: A").only();

    assertThat(read.text()).isEqualTo("U.S. states: how many?");
    assertThat(read.options()).containsExactly("+50", "52");
  }

  /** Moodle keeps the last alone. */
  @Test
  void lines_of_a_question_are_joined() {
    Reads.Asked read = Reads.text(READER, "First.\nSecond?\nA) a\nB) b\nANSWER: B").only();

    assertThat(read.text()).isEqualTo("First.\nSecond?");
    assertThat(read.notices()).contains("lines are joined");
  }

  /** Moodle is left with no right option in both cases, and does not say so. */
  @Test
  void a_key_in_lower_case_counts_and_one_past_the_options_is_refused_by_name() {
    Reads reads =
        Reads.text(READER, "One?\nA) a\nB) b\nANSWER: b\n\nTwo?\nA) a\nB) b\nANSWER: D\n\n");

    assertThat(reads.only().options()).containsExactly("a", "+b");
    assertThat(reads.refused())
        .containsExactly("“Two?” has no option D, which is said to be right.");
  }

  @Test
  void what_people_forget_is_refused_and_the_rest_comes_in() {
    Reads reads =
        Reads.text(
            READER,
            """
            No key?
            A) a
            B) b

            Whole?
            A) a
            goes on
            B) b
            ANSWER: A
            Alone?
            A) a
            ANSWER: A
            Named?
            A) Rome
            B) Paris
            ANSWER: Paris
            The end?
            A) a
            """);

    assertThat(reads.questions()).hasSize(2);
    assertThat(reads.questions().get(0).options()).containsExactly("+a\ngoes on", "b");
    assertThat(reads.questions().get(1).options()).containsExactly("Rome", "+Paris");
    assertThat(reads.refused())
        .containsExactly(
            "“No key?” has no line that says ANSWER.",
            "“Alone?” has fewer than two options.",
            "“The end?” has no line that says ANSWER.");
  }

  @Test
  void several_letters_are_several_right_options() {
    Reads.Asked read = Reads.text(READER, "Q?\nA) a\nB) b\nC) c\nANSWER: A, C").only();

    assertThat(read.options()).containsExactly("+a", "b", "+c");
    assertThat(read.notices()).contains("Moodle would take the first alone");
  }
}
