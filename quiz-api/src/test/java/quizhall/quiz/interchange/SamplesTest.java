package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.file;
import static quizhall.quiz.interchange.Files.found;
import static quizhall.quiz.interchange.Files.json;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Files.preview;
import static quizhall.quiz.interchange.Files.questions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.Preview.QuizNotice;

/** Files as their tools write them, each read as its author saw it. */
class SamplesTest {

  @Test
  void a_template_of_kahoot_as_sheetjs_0_18_5_writes_it() {
    Preview preview = preview(file("kahoot-sheetjs.xlsx"));

    assertThat(found(file("kahoot-sheetjs.xlsx")).parts().getFirst().format())
        .isEqualTo(FileFormat.KAHOOT);
    assertThat(preview.refused()).isEmpty();
    assertThat(questions(preview))
        .containsExactly(
            json(
                """
                {"type": "multiple", "text": "Which are primes?", "timeLimitSeconds": 20,
                  "points": "normal", "options": [
                  {"text": "2", "correct": true}, {"text": "3", "correct": true},
                  {"text": "4", "correct": false}, {"text": "9", "correct": false}]}
                """),
            json(
                """
                {"type": "true-false", "text": "The Earth turns.", "timeLimitSeconds": 30,
                  "points": "normal", "options": [
                  {"text": "True", "correct": true}, {"text": "False", "correct": false}]}
                """),
            json(
                """
                {"type": "single", "text": "Share of water?", "timeLimitSeconds": 60,
                  "points": "normal", "options": [
                  {"text": "70%", "correct": true}, {"text": "50%", "correct": false}]}
                """),
            json(
                """
                {"type": "single", "text": "After an empty row", "timeLimitSeconds": 5,
                  "points": "normal", "options": [
                  {"text": "a", "correct": false}, {"text": "b", "correct": true}]}
                """));
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly("row 9: Several answers are right: players have to find all of them.");
    assertThat(preview.quizzes().getFirst().notices())
        .extracting(QuizNotice::question)
        .containsExactly(Optional.of(0));
  }

  @Test
  void a_spreadsheet_of_classquiz() {
    Preview preview = preview(file("classquiz-sheet.xlsx"));

    assertThat(preview.refused()).isEmpty();
    assertThat(preview.quizzes().getFirst().content().title()).isEqualTo("Dots");
    assertThat(preview.quizzes().getFirst().content().description()).isEqualTo("two questions");
    assertThat(questions(preview))
        .containsExactly(
            json(
                """
                {"type": "multiple", "text": "Which are primes?", "timeLimitSeconds": 20,
                  "points": "normal", "options": [
                  {"text": "2", "correct": true}, {"text": "3", "correct": true},
                  {"text": "4", "correct": false}, {"text": "9", "correct": false}]}
                """),
            json(
                """
                {"type": "single", "text": "After a question of another type",
                  "timeLimitSeconds": 45, "points": "normal", "options": [
                  {"text": "a", "correct": true}, {"text": "b", "correct": false}]}
                """));
  }

  @Test
  void an_archive_of_classquiz_of_july_2026() {
    FileFormats.Found found = found(file("dots.cqa"));
    Preview preview = preview(found);

    assertThat(found.parts().getFirst().format()).isEqualTo(FileFormat.CLASSQUIZ);
    assertThat(found.parts().getFirst().content().media()).containsOnlyKeys("0", "-1");
    assertThat(found.parts().getFirst().content().media().get("0"))
        .startsWith(0x89, 'P', 'N', 'G')
        .hasSize(69);
    assertThat(preview.refused()).isEmpty();
    var quiz = preview.quizzes().getFirst().content();
    assertThat(quiz.title()).isEqualTo("Dots");
    assertThat(quiz.description()).isEqualTo("two images");
    assertThat(quiz.cover().orElseThrow().image()).isEqualTo("/images/medium--1");
    List<JsonNode> questions = questions(preview);
    assertThat(questions.getFirst().path("text").asText()).isEqualTo("Which colour?");
    assertThat(questions.getFirst().path("timeLimitSeconds").asInt()).isEqualTo(20);
    assertThat(questions.getFirst().at("/media/image").asText()).isEqualTo("/images/medium-0");
    assertThat(questions.getFirst().at("/options/0/correct").asBoolean()).isTrue();
    assertThat(questions.getLast().path("type").asText()).isEqualTo("multiple");
    assertThat(questions.getLast().path("timeLimitSeconds").asInt()).isEqualTo(45);
  }

  @Test
  void a_template_of_blooket() {
    Preview preview = preview(file("blooket.csv"));

    assertThat(preview.refused()).isEmpty();
    assertThat(questions(preview))
        .containsExactly(
            json(
                """
                {"type": "single", "text": "What is 2 + 2?", "timeLimitSeconds": 20,
                  "points": "normal", "options": [
                  {"text": "3", "correct": false}, {"text": "4", "correct": true},
                  {"text": "5", "correct": false}]}
                """),
            json(
                """
                {"type": "multiple", "text": "Which are \\"primes\\"?", "timeLimitSeconds": 30,
                  "points": "normal", "options": [
                  {"text": "2", "correct": true}, {"text": "3", "correct": true},
                  {"text": "4", "correct": false}, {"text": "9", "correct": false}]}
                """),
            json(
                """
                {"type": "text", "text": "Solve for x.\\n\\n36=2x+8", "timeLimitSeconds": 300,
                  "points": "normal", "accepted": ["14", "x=14"]}
                """),
            json(
                """
                {"type": "single", "text": "#FF0000 is", "points": "normal", "options": [
                  {"text": "red", "correct": true}, {"text": "blue", "correct": false}]}
                """));
  }

  @Test
  void the_open_trivia_database_in_its_default_encoding() {
    Preview preview = preview(file("opentdb.json"));

    assertThat(preview.refused()).isEmpty();
    assertThat(preview.quizzes())
        .extracting(quiz -> quiz.content().title())
        .containsExactly("Entertainment: Books", "Science & Nature");
    List<JsonNode> questions = questions(preview);
    assertThat(questions.getFirst().path("text").asText())
        .isEqualTo("Who wrote \"R.U.R. & others\"?");
    assertThat(questions.getFirst().path("options"))
        .extracting(option -> option.path("text").asText() + option.path("correct").asText())
        .containsExactlyInAnyOrder("Karel Čapektrue", "O'Brienfalse", "Brontëfalse", "Éluardfalse");
    assertThat(questions.getLast())
        .isEqualTo(
            json(
                """
                {"type": "true-false", "text": "5 < 3 is a false statement.", "points": "normal",
                  "notes": "Difficulty: hard", "options": [
                  {"text": "True", "correct": true}, {"text": "False", "correct": false}]}
                """));
  }
}
