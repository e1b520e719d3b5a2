package quizhall.quiz.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingLimits;

class AssistantTest {
  private static final String QUIZ =
      """
      {"title": "The Danube", "questions": [
        {"type": "single", "text": "Where does it end?", "source": "The Danube ends in the Black Sea.",
         "options": [{"text": "In the Black Sea", "correct": true}, {"text": "In the Baltic Sea"}]}]}
      """;

  private static final Commission TOPIC = new Commission("The Danube", "", "en", 1);
  private static final Commission WITH_MATERIAL =
      new Commission(
          "The Danube", "It is long. „The  Danube\nends in the Black Sea“, they say.", "en", 1);

  private final Said model = new Said();

  /** Says what it is told to, and remembers what it was asked. */
  private static final class Said implements LanguageModel {
    private String reply = "";
    private String instructions = "";
    private String request = "";

    @Override
    public String reply(String newInstructions, String newRequest) {
      instructions = newInstructions;
      request = newRequest;
      return reply;
    }

    @Override
    public void close() {}
  }

  private Found write(Commission commission, String reply) {
    model.reply = reply;
    return new Assistant(model, ReadingLimits.USUAL).write(commission);
  }

  private static ReadQuestion only(Found found) {
    assertThat(found.parts()).hasSize(1);
    List<ReadQuestion> questions =
        found.parts().getFirst().content().quizzes().getFirst().questions();
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "Here you are:\n```json\n%s```\nHave fun!",
        "<think>They want {one} question.</think>\n%s",
      })
  void what_is_around_the_questions_does_not_matter(String reply) {
    assertThat(only(write(TOPIC, reply.formatted(QUIZ))).draft().prompt().text())
        .contains("Where does it end?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I cannot do that.", "{", "}{", "{\"questions\": 1}", "{}"})
  void what_holds_no_questions_is_refused(String reply) {
    Found found = write(TOPIC, reply);

    assertThat(found.parts()).isEmpty();
    assertThat(found.refused())
        .isNotEmpty()
        .allSatisfy(
            refused ->
                assertThat(refused.message())
                    .as("the author brought no file")
                    .doesNotContainIgnoringCase("file"));
  }

  @Test
  void without_material_nothing_has_a_source() {
    ReadQuestion question = only(write(TOPIC, QUIZ));

    assertThat(question.draft().prompt().source()).isEmpty();
    assertThat(question.notices())
        .extracting("message")
        .containsExactly("It has no source: check it yourself.");
    assertThat(model.instructions).doesNotContain("sentence of the text");
  }

  @Test
  void a_sentence_of_the_material_is_a_source() {
    ReadQuestion question = only(write(WITH_MATERIAL, QUIZ));

    assertThat(question.draft().prompt().source()).contains("The Danube ends in the Black Sea.");
    assertThat(question.notices()).isEmpty();
    assertThat(model.instructions).contains("sentence of the text");
    assertThat(model.request).contains(WITH_MATERIAL.material());
  }

  @Test
  void a_source_that_is_made_up_is_left_out_and_named() {
    ReadQuestion question =
        only(write(WITH_MATERIAL, QUIZ.replace("ends in the Black Sea.\"", "is 3,000 km long.\"")));

    assertThat(question.draft().prompt().source()).isEmpty();
    assertThat(question.notices())
        .extracting("message")
        .containsExactly(
            "Its source does not stand in your text: it was left out.",
            "It has no source: check it yourself.");
  }

  @Test
  void nothing_but_the_authors_words_is_sent() {
    write(new Commission("Rivers", "", "de", 7), QUIZ);

    assertThat(model.request)
        .isEqualTo("Write 7 questions. All texts are in the language de. The topic: Rivers");
  }
}
