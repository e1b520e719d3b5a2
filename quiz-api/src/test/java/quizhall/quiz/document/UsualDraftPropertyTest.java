package quizhall.quiz.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import quizhall.core.json.Json;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.testing.AnyQuestion;
import quizhall.quiz.testing.Mutation;

/** Whatever is read without Jackson, Jackson reads as well. */
class UsualDraftPropertyTest {

  /** With a field of this name no question is usual. */
  private static final String STRANGE = "strange";

  @Provide
  Arbitrary<Question> questions() {
    return AnyQuestion.arbitrary();
  }

  @Property(tries = 3_000)
  void a_usual_question_is_what_it_is_by_the_long_way(
      @ForAll("questions") Question any,
      @ForAll @IntRange(max = 2) int mutations,
      @ForAll Random random)
      throws JsonProcessingException {
    ObjectNode question = Json.mapper().valueToTree(QuestionDocument.whole(any));
    question.remove("id");
    for (int i = 0; i < mutations; i++) {
      question = Mutation.of(question, random);
    }

    Optional<QuestionDraft> usual = UsualDraft.of(question);

    if (usual.isPresent()) {
      assertThat(usual).contains(byJackson(question));
    }
    Statistics.label("usual").collect(usual.isPresent());
    Statistics.label("usual").coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  private static QuestionDraft byJackson(ObjectNode question) throws JsonProcessingException {
    ObjectNode strange = question.deepCopy().put(STRANGE, 1);
    assertThat(UsualDraft.of(strange)).isEmpty();
    QuestionDraft draft = QuizJson.mapper().treeToValue(strange, QuestionDraft.class);
    Set<String> names = new HashSet<>(draft.names());
    names.remove(STRANGE);
    return new QuestionDraft(draft.prompt(), draft.task(), names);
  }
}
