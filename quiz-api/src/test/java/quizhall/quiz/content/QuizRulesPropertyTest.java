package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import quizhall.core.json.Json;
import quizhall.quiz.content.MatchTask.Pair;
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
      case MultipleTask(var options, _) -> assertThat(correct(options)).isPositive();
      case TrueFalseTask(var options) -> {
        assertThat(options).hasSize(2);
        assertThat(correct(options)).isEqualTo(1);
      }
      case PollTask(var options, _, _) -> assertThat(options).hasSizeBetween(2, 6);
      case TextTask(var accepted, _) -> assertThat(accepted).isNotEmpty();
      case NumberTask(var value, var margin, _, var slider) -> {
        assertThat(value.toPlainString()).hasSizeLessThan(30);
        BigDecimal nearest = slider.map(one -> one.nearestTo(value)).orElse(value);
        assertThat(margin.reaches(value, nearest.subtract(value).abs())).isTrue();
      }
      case OrderTask(var items, _) ->
          assertThat(items).hasSizeBetween(2, 6).doesNotHaveDuplicates();
      case MatchTask(var pairs) -> {
        assertThat(pairs).hasSizeBetween(2, 8);
        assertThat(pairs).extracting(Pair::left).doesNotHaveDuplicates();
        assertThat(pairs).extracting(Pair::right).doesNotHaveDuplicates();
      }
      case WordCloudTask(var words, _) -> assertThat(words).isBetween(1, 3);
      case OpenTask(var anonymous, _, var thumbs) -> assertThat(anonymous && thumbs).isFalse();
      case PinTask(var target) -> {
        assertThat(question.prompt().media().flatMap(Media::picture)).isPresent();
        assertThat(numbersOf(target)).isNotEmpty().allMatch(share -> share >= 0 && share <= 1);
      }
      case ScaleTask(var steps, var low, var high, var statements, _) -> {
        assertThat(steps).isIn(5, 7, 10);
        assertThat(low).isNotBlank().isNotEqualTo(high);
        assertThat(high).isNotBlank();
        assertThat(statements).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
      }
      case SlideTask _ -> {
        assertThat(question.prompt().timeLimit()).isEmpty();
        assertThat(question.prompt().points()).isEqualTo(Points.Weight.NONE);
      }
    }
  }

  private static DoubleStream numbersOf(PinTarget target) {
    return switch (target) {
      case PinTarget.Spot(double x, double y, double zeroAt) -> DoubleStream.of(x, y, zeroAt);
      case PinTarget.Regions(var regions) ->
          regions.stream().flatMapToDouble(QuizRulesPropertyTest::numbersOf);
    };
  }

  private static DoubleStream numbersOf(PinTarget.Region region) {
    return switch (region) {
      case PinTarget.Circle(double x, double y, double radius) -> DoubleStream.of(x, y, radius);
      case PinTarget.Rectangle(double x, double y, double width, double height) ->
          DoubleStream.of(x, y, x + width, y + height);
    };
  }

  private static long correct(List<Choice> options) {
    assertThat(options).hasSizeBetween(2, 6).extracting(Choice::option).doesNotHaveDuplicates();
    return options.stream().filter(Choice::correct).count();
  }

  private QuestionId newId() {
    return new QuestionId(new UUID(0, lastId.incrementAndGet()));
  }
}
