package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import quizhall.core.json.Json;
import quizhall.quiz.document.QuestionDocument;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.testing.AnyQuestion;
import quizhall.quiz.testing.Limits;
import quizhall.quiz.testing.Mutation;

class QuizRulesPropertyTest {

  private final AtomicLong lastId = new AtomicLong();

  @Provide
  Arbitrary<Question> questions() {
    return AnyQuestion.arbitrary();
  }

  @Property(tries = 1_000)
  void whatever_is_sent_is_refused_by_name_or_can_be_played(
      @ForAll("questions") Question first,
      @ForAll("questions") Question second,
      @ForAll @IntRange(max = 3) int mutations,
      @ForAll Random random) {
    ObjectNode quiz = Json.tree(aQuiz().toString()).deepCopy();
    quiz.set(
        "questions",
        Json.mapper().valueToTree(Stream.of(first, second).map(QuestionDocument::whole).toList()));
    for (int i = 0; i < mutations; i++) {
      quiz = Mutation.of(quiz, random);
    }

    String came = outcome(quiz);

    Statistics.label("came out").collect(came);
    Statistics.label("came out")
        .coverage(
            seen ->
                Stream.of("fit", "unfit", "malformed")
                    .forEach(one -> seen.check(one).percentage(share -> share > 5)));
  }

  private String outcome(ObjectNode quiz) {
    QuizDraft draft;
    try {
      draft = QuizJson.mapper().treeToValue(quiz, QuizDraft.class);
    } catch (JsonMappingException malformed) {
      assertThat(malformed.getPath()).isNotEmpty();
      return "malformed";
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
    return switch (new QuizRules(Limits.DEFAULT).check(draft, this::newId)) {
      case Checked.Unfit(var errors) -> {
        assertThat(errors)
            .allSatisfy(
                error -> {
                  assertThat(error.field()).isNotBlank();
                  assertThat(error.message()).isNotBlank();
                });
        yield "unfit";
      }
      case Checked.Fit(var content) -> {
        assertThat(content.title()).isNotBlank().doesNotContain("\n", "\u0000");
        assertThat(content.questions()).isNotEmpty().allSatisfy(QuizRulesPropertyTest::playable);
        yield "fit";
      }
    };
  }

  private static void playable(Question question) {
    assertThat(question.prompt().text()).isNotBlank();
    switch (question.task()) {
      case SingleTask(var options) -> assertThat(correct(options)).isEqualTo(1);
      case MultipleTask(var options) -> assertThat(correct(options)).isPositive();
      case TrueFalseTask(var options) -> {
        assertThat(options).hasSize(2);
        assertThat(correct(options)).isEqualTo(1);
      }
      case PollTask(var options) -> assertThat(options).hasSizeBetween(2, 6);
      case TextTask(var accepted) -> assertThat(accepted).isNotEmpty();
      case NumberTask(var value, var tolerance) -> {
        assertThat(value.toPlainString()).hasSizeLessThan(30);
        assertThat(tolerance).isNotNegative();
      }
      case OrderTask(var items) -> assertThat(items).hasSizeBetween(2, 6).doesNotHaveDuplicates();
    }
  }

  private static long correct(List<Choice> options) {
    assertThat(options).hasSizeBetween(2, 6).extracting(Choice::text).doesNotHaveDuplicates();
    return options.stream().filter(Choice::correct).count();
  }

  private QuestionId newId() {
    return new QuestionId(new UUID(0, lastId.incrementAndGet()));
  }
}
