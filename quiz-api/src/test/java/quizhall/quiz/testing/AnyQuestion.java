package quizhall.quiz.testing;

import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuestionType;

/** Questions as they may be kept. */
public final class AnyQuestion {

  private AnyQuestion() {}

  public static Arbitrary<Question> arbitrary() {
    return Arbitraries.of(QuestionType.class).flatMap(AnyQuestion::of);
  }

  private static Arbitrary<Question> of(QuestionType type) {
    return Combinators.combine(prompts(), AnyTask.of(type)).as(Question::new);
  }

  private static Arbitrary<Prompt> prompts() {
    return Combinators.combine(
            ids(),
            AnyTask.line(),
            Arbitraries.integers().between(5, 240).map(Duration::ofSeconds).optional(),
            Arbitraries.of(Points.class),
            AnyTask.line().optional(),
            AnyTask.line().optional(),
            AnyTask.line().map(alt -> new Media("/images/a.png", alt)).optional())
        .as(Prompt::new);
  }

  private static Arbitrary<QuestionId> ids() {
    return Arbitraries.randomValue(
        random -> new QuestionId(new UUID(random.nextLong(), random.nextLong())));
  }
}
