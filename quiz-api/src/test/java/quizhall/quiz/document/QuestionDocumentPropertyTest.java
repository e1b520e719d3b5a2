package quizhall.quiz.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import quizhall.core.json.Json;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.testing.AnyQuestion;
import quizhall.quiz.testing.Limits;
import quizhall.quiz.testing.OtherKey;

class QuestionDocumentPropertyTest {

  @Provide
  Arbitrary<Question> questions() {
    return AnyQuestion.arbitrary();
  }

  @Property(tries = 300)
  void what_is_stored_comes_back(@ForAll("questions") Question question) throws Exception {
    String stored = json(QuestionDocument.whole(question));

    var back = QuizJson.mapper().readValue(stored, QuestionDocument.class).question();

    assertThat(back).isEqualTo(question);
  }

  @Property(tries = 300)
  void what_an_owner_gets_can_be_sent_back(@ForAll("questions") Question question)
      throws Exception {
    String sent = json(QuestionDocument.whole(question));
    QuizDraft draft =
        new QuizDraft(
            Optional.of("Title"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of(QuizJson.mapper().readValue(sent, QuestionDraft.class))),
            Optional.empty());

    var checked = new QuizRules(Limits.DEFAULT).check(draft, () -> question.prompt().id());

    assertThat(checked)
        .isInstanceOfSatisfying(
            Checked.Fit.class,
            fit -> assertThat(fit.value()).extracting("questions").isEqualTo(List.of(question)));
  }

  @Property(tries = 300)
  void for_a_game_a_question_lacks_nothing_but_notes(@ForAll("questions") Question question) {
    ObjectNode whole = Json.mapper().valueToTree(QuestionDocument.whole(question));
    whole.remove("notes");

    assertThat(Json.mapper().<JsonNode>valueToTree(QuestionDocument.withKey(question)))
        .isEqualTo(whole);
  }

  @Property(tries = 300)
  void without_its_key_a_question_is_the_same_whatever_the_key_is(
      @ForAll("questions") Question question, @ForAll Random random) throws Exception {
    Question other = OtherKey.of(question, random);

    assertThat(json(QuestionDocument.withoutKey(other)))
        .isEqualTo(json(QuestionDocument.withoutKey(question)));
  }

  @Property(tries = 300)
  void without_its_key_a_question_has_no_field_of_it(@ForAll("questions") Question question)
      throws Exception {
    JsonNode sent = Json.mapper().readTree(json(QuestionDocument.withoutKey(question)));

    assertThat(sent.findValues("correct")).isEmpty();
    assertThat(sent.findValues("accepted")).isEmpty();
    assertThat(sent.at("/number/value").isMissingNode()).isTrue();
    assertThat(sent.findValues("tolerance")).isEmpty();
    assertThat(sent.findValues("tolerancePercent")).isEmpty();
    assertThat(sent.findValues("zeroAt")).isEmpty();
    assertThat(sent.findValues("pairs")).isEmpty();
    assertThat(sent.findValues("pin")).isEmpty();
    assertThat(sent.findValues("notes")).isEmpty();
    if (question.task().hasKey()) {
      assertThat(sent.findValues("explanation")).isEmpty();
      assertThat(sent.findValues("source")).isEmpty();
    }
  }

  private static String json(QuestionDocument document) throws JsonProcessingException {
    return Json.mapper().writeValueAsString(document);
  }
}
