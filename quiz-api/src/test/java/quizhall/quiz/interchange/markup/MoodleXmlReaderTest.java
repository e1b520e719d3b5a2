package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.UnreadableFile;

/** Moodle XML as Moodle reads and writes it: its PHP source as of 2026, read and not run. */
class MoodleXmlReaderTest {

  private static final MoodleXmlReader READER = new MoodleXmlReader();

  private static final String RED_DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

  @Test
  void an_export_of_moodle_reads_whole() {
    Reads reads = Reads.resource(READER, "moodle-export.xml");

    assertThat(reads.refused()).isEmpty();
    assertThat(reads.questions()).hasSize(3).allSatisfy(q -> assertThat(q.faults()).isEmpty());
    assertThat(reads.file().quizzes().getFirst().title()).isEqualTo("Default for Geo");
    assertThat(reads.file().quizzes().getFirst().notices().stream().map(Notice::message).toList())
        .hasSize(2)
        .anyMatch(message -> message.contains("shuffled"))
        .anyMatch(message -> message.contains("penalty"));

    Reads.Asked flag = reads.questions().get(0);
    assertThat(flag.text()).isEqualTo("Which colour is this?");
    assertThat(flag.options()).containsExactly("+red", "+rouge", "+rot", "blue & green");
    assertThat(flag.notices()).contains("“blue & green” costs 50 %");
    assertThat(flag.prompt().media().orElseThrow().image()).contains("medium:red dot.png");
    assertThat(reads.file().media()).containsOnlyKeys("red dot.png");

    Reads.Asked earth = reads.questions().get(1);
    assertThat(earth.text()).isEqualTo("The *Earth* turns: 2 < 3.");
    assertThat(earth.isMarkdown()).isTrue();
    assertThat(earth.options()).containsExactly("+True", "False");
    assertThat(earth.explanation()).isEqualTo("Yes.");
    assertThat(earth.notes()).contains("Look again.");

    Reads.Asked pi = reads.questions().get(2);
    assertThat(pi.value()).isEqualByComparingTo("3.14");
    assertThat(pi.tolerance()).isEqualByComparingTo("0.01");
    assertThat(pi.notices()).contains("3 is worth 50 %");
    assertThat(pi.notes()).contains("any other answer”: No.");
  }

  /** aiken-to-moodlexml 1.3.8 writes three times 33.33 without it. */
  @Test
  void without_single_there_is_one_answer_unless_the_shares_say_otherwise() {
    String several = answer("33.33", "a") + answer("33.33", "b") + answer("33.33", "c");

    assertThat(question("multichoice", several + answer("0", "d")).options())
        .containsExactly("+a", "+b", "+c", "d");
    assertThat(question("multichoice", answer("100", "a") + answer("50", "b")).options())
        .containsExactly("+a", "b");
  }

  @Test
  void feedback_of_an_option_that_is_wrong_here_is_no_explanation() {
    String part =
        answer("50", "b")
            .replace("</answer>", "<feedback><text>Nearly.</text></feedback></answer>");
    Reads.Asked read = question("multichoice", "<single>true</single>" + answer("100", "a") + part);

    assertThat(read.explanation()).isEmpty();
    assertThat(read.notes()).contains("Feedback for “b”: Nearly.");
  }

  @Test
  void pictures_and_sounds_of_what_has_only_words_here_are_told() {
    String media = "<text><![CDATA[%s<img src='%s.png'><audio src='%s.mp3'></audio>]]></text>";
    String inside =
        "<correctfeedback>%s</correctfeedback><partiallycorrectfeedback>%s</partiallycorrectfeedback><hint>%s</hint><hint>%s</hint>"
            .formatted(
                media.formatted("", "right", "right"),
                media.formatted("Nearly.", "partly", "partly"),
                media.formatted("Think.", "first", "first"),
                media.formatted("Think more.", "second", "second"));

    Reads.Asked read = question("multichoice", answer("100", "a") + answer("0", "b") + inside);

    assertThat(read.notices())
        .contains("right.png", "right.mp3", "partly.png", "partly.mp3")
        .contains("first.png", "first.mp3", "second.png", "second.mp3");
  }

  @Test
  void words_in_a_text_are_read_as_they_are_shown() {
    String html = "Less: [&amp;lt;|smaller] or [!!], greater: [&amp;gt;|!!]";
    Reads reads =
        Reads.text(
            READER,
            quiz(xml("gapfill", "<answerdisplay>dropdown</answerdisplay>").replace("What?", html)));

    assertThat(reads.questions())
        .extracting(Reads.Asked::accepted)
        .containsExactly(List.of("<", "smaller"), List.of(">"));
    assertThat(reads.questions().get(1).notices())
        .contains("May be left empty there", "chosen from a list there");
    assertThat(reads.refused()).containsExactly("Gap 2: is to be left empty there.");
  }

  @Test
  void a_missing_shuffleanswers_of_choices_means_not_shuffled() {
    Reads reads =
        Reads.text(READER, quiz(xml("multichoice", answer("100", "a") + answer("0", "b"))));

    assertThat(reads.file().quizzes().getFirst().notices()).isEmpty();
  }

  /** Exports of localised sites have other words, true first. */
  @Test
  void true_or_false_goes_by_the_words_else_by_their_order() {
    assertThat(question("truefalse", answer("0", "wahr") + answer("100", "falsch")).options())
        .containsExactly("wahr", "+falsch");
    assertThat(question("truefalse", answer("0", "false") + answer("100", "true")).options())
        .containsExactly("+True", "False");
  }

  @Test
  void typed_answers_keep_case_and_name_shares_and_wildcards() {
    Reads.Asked read =
        question(
            "shortanswer",
            "<usecase>1</usecase>"
                + answer("100", "Danube")
                + answer("100", "*Donau*")
                + answer("80", "Dunai"));

    assertThat(read.accepted()).containsExactly("Danube", "Donau");
    assertThat(((TextTask.Draft) read.task()).matching().orElseThrow().caseMatters())
        .contains(true);
    assertThat(read.notices())
        .contains("“Dunai” is worth 80 %", "takes anything in the place of *");
  }

  @Test
  void numbers_have_units_and_matching_has_extra_answers() {
    Reads.Asked length =
        question(
            "numerical",
            answer("100", "2850")
                + "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>");
    Reads.Asked pairs =
        question("matching", sub("Italy", "Rome") + sub("Spain", "Madrid") + sub("", "Oslo"));

    assertThat(length.number().unit()).contains("km");
    assertThat(pairs.pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(pairs.notices()).contains("“Oslo” belongs to nothing");
  }

  @Test
  void other_types_become_what_plays_best() {
    assertThat(question("essay", "").task()).isInstanceOf(OpenTask.Draft.class);
    assertThat(question("description", "").text()).isEqualTo("Q");
    assertThat(question("description", "").body()).isEqualTo("What?");
    assertThat(question("ordering", answer("2", "b") + answer("1", "a") + answer("3", "c")).items())
        .containsExactly("a", "b", "c");
    assertThat(question("multichoiceset", answer("100", "a") + answer("0", "b")).options())
        .containsExactly("+a", "b");
  }

  @Test
  void each_gap_of_a_text_is_a_question() {
    Reads reads =
        Reads.text(
            READER,
            quiz(
                "<question type='cloze'><name><text>C</text></name><questiontext"
                    + " format='html'><text><![CDATA[<p>{1:SHORTANSWER:=Paris#ok~%50%Lyon} has"
                    + " {2:NUMERICAL:=2:0.5} &amp; {:MC:=a~b},"
                    + " {1:MR:=x}</p>]]></text></questiontext></question>"));

    assertThat(reads.questions()).hasSize(3);
    assertThat(reads.questions().get(0).text()).isEqualTo("_____ has … & …, …");
    assertThat(reads.questions().get(0).accepted()).containsExactly("Paris");
    assertThat(reads.questions().get(0).notices()).contains("Gap 1 of 4", "“Lyon” is worth 50 %");
    assertThat(reads.questions().get(1).tolerance()).isEqualByComparingTo("0.5");
    assertThat(reads.questions().get(2).options()).containsExactly("+a", "b");
    assertThat(reads.refused().getFirst()).contains("Gap 4", "MR");
  }

  @Test
  void words_to_drag_are_joined_and_words_to_choose_are_options() {
    String drag =
        "<dragbox><text>red</text><group>1</group></dragbox>"
            + "<dragbox><text>blue</text><group>1</group></dragbox>"
            + "<dragbox><text>green</text><group>1</group></dragbox>";

    Reads.Asked dragged = Reads.text(READER, quiz(gapped("ddwtos", drag))).only();
    Reads chosen =
        Reads.text(READER, quiz(gapped("gapselect", drag.replace("dragbox", "selectoption"))));

    assertThat(dragged.text()).isEqualTo("Rose: (1) …, sky: (2) …");
    assertThat(dragged.pairs()).containsExactly("(1)=red", "(2)=blue");
    assertThat(dragged.notices()).contains("“green” belongs into no gap");
    assertThat(chosen.questions()).hasSize(2);
    assertThat(chosen.questions().get(1).text()).isEqualTo("Rose: …, sky: _____");
    assertThat(chosen.questions().get(1).options()).containsExactly("red", "+blue", "green");
  }

  @Test
  void a_marker_is_a_pin() {
    Reads.Asked read =
        Reads.text(
                READER,
                quiz(
                    xml(
                        "ddmarker",
                        "<file name='a.png' encoding='base64'>"
                            + RED_DOT
                            + "</file><drag><no>1</no><text>Here</text><noofdrags>1</noofdrags></drag>"
                            + "<drop><no>1</no><shape>rectangle</shape><coords>0,0;1,1</coords>"
                            + "<choice>1</choice></drop>")))
            .only();

    PinTask.Draft pin = (PinTask.Draft) read.task();
    assertThat(pin.pin().orElseThrow().regions().orElseThrow().getFirst().width()).contains(1.0);
    assertThat(read.text()).contains("Here");
  }

  @Test
  void what_cannot_be_played_is_refused_by_name_and_the_rest_comes_in() {
    Reads reads =
        Reads.text(
            READER,
            quiz(
                xml("calculated", answer("100", "{a}+{b}"))
                    + xml("random", "")
                    + xml("stack", "")
                    + xml("multichoice", answer("0", "a") + answer("0", "b"))
                    + xml("shortanswer", answer("100", "x"))));

    assertThat(reads.only().accepted()).containsExactly("x");
    assertThat(reads.refused())
        .containsExactly(
            "This question computes its numbers anew for everybody (calculated).",
            "This question draws other questions at random (random).",
            "This question is of a type that is not played here: “stack”.",
            "This question has no right option.");
  }

  @Test
  void a_file_that_breaks_off_keeps_what_was_whole() {
    String whole = xml("shortanswer", answer("100", "x"));

    Reads reads = Reads.text(READER, "<quiz>" + whole + "\n<question type='essay'><name>& ");

    assertThat(reads.only().accepted()).containsExactly("x");
    assertThat(reads.file().refused().getFirst().place()).isEqualTo("line 2");
    assertThatThrownBy(() -> Reads.text(READER, "no XML")).isInstanceOf(UnreadableFile.class);
  }

  /** The guard, with an entity that would do no harm. */
  @Test
  void entities_of_a_file_are_not_known_and_nothing_is_fetched() {
    String file =
        "<?xml version='1.0'?><!DOCTYPE quiz SYSTEM 'file:///nowhere.dtd' [<!ENTITY a 'secret'>]>"
            + quiz(xml("shortanswer", answer("100", "x")).replace("What?", "a&a;&nbsp;b"));

    assertThat(Reads.text(READER, file).only().text()).isEqualTo("a&a; b");
  }

  @Test
  void other_encodings_are_read_as_declared() {
    String file =
        "<?xml version='1.0' encoding='ISO-8859-2'?>"
            + quiz(xml("shortanswer", answer("100", "Łódź")));

    byte[] bytes = file.getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));

    assertThat(Reads.bytes(READER, "a.xml", bytes).only().accepted()).containsExactly("Łódź");
    assertThat(
            Reads.bytes(READER, "a.xml", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE))
                .only()
                .accepted())
        .containsExactly("Łódź");
  }

  private static Reads.Asked question(String type, String inside) {
    return Reads.text(READER, quiz(xml(type, inside))).only();
  }

  private static String quiz(String... questions) {
    return "<quiz>" + String.join("\n", List.of(questions)) + "</quiz>";
  }

  private static String xml(String type, String inside) {
    return "<question type='%s'><name><text>Q</text></name><questiontext format='html'><text>What?</text></questiontext>%s</question>"
        .formatted(type, inside);
  }

  private static String gapped(String type, String inside) {
    return xml(type, inside).replace("What?", "Rose: [[1]], sky: [[2]]");
  }

  private static String answer(String percent, String text) {
    return "<answer fraction='%s'><text>%s</text></answer>".formatted(percent, text);
  }

  private static String sub(String left, String right) {
    return "<subquestion format='html'><text>%s</text><answer><text>%s</text></answer></subquestion>"
        .formatted(left, right);
  }
}
