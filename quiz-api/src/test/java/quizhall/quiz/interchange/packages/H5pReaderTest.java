package quizhall.quiz.interchange.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.UnreadableFile;

/** By the semantics of H5P's libraries: h5p-multi-choice 1.16.27, h5p-blanks 1.14.37 and others. */
class H5pReaderTest {

  private static final H5pReader READER = new H5pReader();

  private static final String CHOICE =
      """
      {"library": "H5P.MultiChoice 1.16", "metadata": {"title": "Capital"}, "params": {
        "media": {"type": {"library": "H5P.Image 1.1", "params": {"file": {"path": "images/dot.png"}, "alt": "A dot"}}},
        "question": "<p>Capital of <em>Italy</em>?</p>",
        "answers": [
          {"text": "<div>Rome</div>", "correct": true, "tipsAndFeedback": {"chosenFeedback": "Yes"}},
          {"text": "<div>Milan</div>", "correct": false, "tipsAndFeedback": {"tip": "North", "chosenFeedback": "No"}}],
        "behaviour": {"type": "auto", "randomAnswers": true, "passPercentage": 50}}}
      """;

  @Test
  void feedback_that_only_counts_is_left_out_by_name() {
    Reads.Asked read =
        read(
                "H5P.Blanks",
                """
                {"text": "<p>Fill in.</p>", "questions": ["<p>It is *red*.</p>"],
                  "overallFeedback": [{"from": 0, "to": 100, "feedback": "Score: @score of @total."}]}
                """)
            .only();

    assertThat(read.explanation()).isEmpty();
    assertThat(read.notices()).contains("Feedback that says the score is left out");
  }

  @Test
  void a_question_set_holds_the_others() {
    Reads reads =
        read(
            "H5P.QuestionSet",
            """
            {"introPage": {"title": "Hello", "introduction": "<p>Go</p>"}, "poolSize": 2, "questions": [
              %s,
              {"library": "H5P.TrueFalse 1.8", "params": {"question": "<p>Round?</p>", "correct": "true",
                "l10n": {"trueText": "Wahr", "falseText": "Falsch"},
                "behaviour": {"feedbackOnCorrect": "Well seen", "feedbackOnWrong": "Look"}}},
              {"library": "H5P.Blanks 1.14", "params": {"text": "<p>Fill in.</p>",
                "questions": ["<p>*Rome/Roma:capital* is in *Italy*.</p>"], "behaviour": {"caseSensitive": false}}},
              {"library": "H5P.DragQuestion 1.14", "metadata": {"title": "Drag &amp; drop"}, "params": {}},
              {"library": "H5P.QuestionSet 1.20", "params": {"questions": [
                {"library": "H5P.Essay 1.5", "params": {"taskDescription": "Why?"}}]}}]}
            """
                .formatted(CHOICE));

    assertThat(reads.file().quizzes().getFirst().title()).isEqualTo("Capitals & more");
    assertThat(reads.file().quizzes().getFirst().description()).isEqualTo("Hello\n\nGo");
    assertThat(reads.file().quizzes().getFirst().language()).contains("en");
    assertThat(reads.file().quizzes().getFirst().notices().toString())
        .contains("2 of the questions are drawn at random", "stay in the order");
    List<Reads.Asked> all = reads.questions();
    assertThat(all).hasSize(5);
    assertThat(all.get(0).text()).isEqualTo("Capital of *Italy*?");
    assertThat(all.get(0).options()).containsExactly("+Rome", "Milan");
    assertThat(all.get(0).explanation()).isEqualTo("Yes");
    assertThat(all.get(0).notes()).contains("Tip for “Milan”: North", "Feedback for “Milan”: No");
    assertThat(all.get(0).notices()).contains("passed with 50 %");
    assertThat(all.get(0).prompt().media().orElseThrow().image()).contains("medium:dot.png");
    assertThat(all.get(1).options()).containsExactly("+Wahr", "Falsch");
    assertThat(all.get(2).text()).isEqualTo("Fill in.\n\n_____ is in ….");
    assertThat(all.get(2).accepted()).containsExactly("Rome", "Roma");
    assertThat(all.get(2).notices()).contains("tip “capital”");
    assertThat(((TextTask.Draft) all.get(2).task()).matching()).isEmpty();
    assertThat(all.get(3).accepted()).containsExactly("Italy");
    assertThat(all.get(4).read().place()).isEqualTo("question 5, question 1");
    assertThat(reads.file().refused())
        .containsExactly(
            new Notice(
                "question 4 “Drag & drop”",
                "This question is of a library that is not played here: H5P.DragQuestion."));
  }

  /** h5p-multi-choice 1.16.27 takes such a question for right when it is left blank. */
  @Test
  void a_question_without_a_right_option_is_refused() {
    assertThat(
            read(
                    "H5P.MultiChoice",
                    "{\"question\": \"Q\", \"answers\": [{\"text\": \"a\"}, {\"text\": \"b\"}]}")
                .refused())
        .containsExactly(
            "“Capitals & more” has no right option: it is right when it is left blank.");
  }

  @Test
  void several_right_options_with_one_point_are_all_or_nothing() {
    Reads.Asked read =
        read(
                "H5P.MultiChoice",
                "{\"question\": \"Q\", \"answers\": [{\"text\": \"a\", \"correct\": true},"
                    + " {\"text\": \"b\", \"correct\": true}, {\"text\": \"c\"}], \"behaviour\":"
                    + " {\"singlePoint\": true}}")
            .only();

    assertThat(read.options()).containsExactly("+a", "+b", "c");
    assertThat(((MultipleTask.Draft) read.task()).partial()).contains(false);
  }

  @Test
  void feedback_for_each_option_is_told_once() {
    String answer =
        "{\"text\": \"%s\", \"correct\": %s, \"tipsAndFeedback\": {\"chosenFeedback\": \"Hm.\","
            + " \"notChosenFeedback\": \"Why?\"}}";
    Reads.Asked read =
        read(
                "H5P.MultiChoice",
                "{\"question\": \"Q\", \"answers\": [%s, %s, %s]}"
                    .formatted(
                        answer.formatted("a", true),
                        answer.formatted("b", false),
                        answer.formatted("c", false)))
            .only();

    assertThat(read.notes())
        .contains("Feedback for “c”: Hm.", "Feedback for leaving out “c”: Why?");
    assertThat(read.notices())
        .isEqualTo(
            "Feedback for leaving out “a”, “b”, leaving out “b” and 2 more is kept in the notes:"
                + " an explanation is for all.");
  }

  @Test
  void the_right_one_of_a_single_choice_set_comes_first_and_is_shuffled() {
    Reads reads =
        read(
            "H5P.SingleChoiceSet",
            "{\"choices\": [{\"question\": \"<p>1?</p>\", \"answers\": [\"<p>r</p>\", \"x\", \"y\","
                + " \"z\"]}, {\"question\": \"2?\", \"answers\": [\"only\"]}]}");

    assertThat(reads.only().options()).containsExactlyInAnyOrder("+r", "x", "y", "z");
    assertThat(reads.only().notices()).contains("The right option comes first there");
    assertThat(reads.file().refused().getFirst().place()).isEqualTo("question 2");
  }

  @Test
  void words_to_drag_are_joined_to_gaps() {
    Reads.Asked read =
        read(
                "H5P.DragText",
                "{\"taskDescription\": \"Drag.\", \"textField\": \"*Rome* in *Italy:tip*\\nEnd\"}")
            .only();

    assertThat(read.pairs()).containsExactly("(1)=Rome", "(2)=Italy");
    assertThat(read.text()).contains("(1) … in (2) …");
  }

  @Test
  void damaged_packages_are_unreadable() {
    byte[] cut = Zips.of(Map.of("h5p.json", "{", "content/content.json", "{}"));

    assertThatThrownBy(() -> Reads.bytes(READER, "a.h5p", cut)).isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> Reads.bytes(READER, "a.h5p", Zips.of(Map.of("a", "b"))))
        .isInstanceOf(UnreadableFile.class);
  }

  /** As editors write them: theirs, or none, beside that of the author's texts. */
  @Test
  void the_language_is_that_of_the_texts_where_it_is_one() {
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put("\"language\": \"nb\"", "nb");
    languages.put("\"language\": \"und\", \"defaultLanguage\": \"zh-tw\"", "zh-TW");
    languages.put("\"language\": \"en\", \"defaultLanguage\": \"es\"", "es");
    languages.put("\"language\": \"en\", \"defaultLanguage\": \"und\"", "en");
    languages.put("\"language\": \"pt_BR\"", "pt-BR");
    languages.put("\"language\": \"und\"", "");
    languages.put("\"language\": \"xx-klingon\"", "");

    languages.forEach(
        (said, language) ->
            assertThat(
                    read(said, "H5P.QuestionSet", "{\"questions\": [%s]}".formatted(CHOICE))
                        .file()
                        .quizzes()
                        .getFirst()
                        .language())
                .isEqualTo(Optional.of(language).filter(tag -> !tag.isEmpty())));
  }

  private static Reads read(String library, String content) {
    return read("\"language\": \"en\"", library, content);
  }

  private static Reads read(String language, String library, String content) {
    Map<String, Object> files = new LinkedHashMap<>();
    files.put(
        "h5p.json",
        "{\"title\": \"Capitals &amp; more\", %s, \"mainLibrary\": \"%s\"}"
            .formatted(language, library));
    files.put("content/content.json", content);
    files.put("content/images/dot.png", new byte[] {1, 2});
    return Reads.bytes(READER, "a.h5p", Zips.of(files));
  }
}
