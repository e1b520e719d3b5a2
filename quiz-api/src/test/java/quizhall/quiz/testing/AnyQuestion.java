package quizhall.quiz.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Question.Choice;
import quizhall.quiz.content.Question.Prompt;
import quizhall.quiz.content.QuestionId;

/** Questions as they may be kept. */
public final class AnyQuestion {

  private AnyQuestion() {}

  public static Arbitrary<Question> arbitrary() {
    return Arbitraries.oneOf(
        Combinators.combine(prompts(), choices(6, 1)).as(Question.Single::new),
        Combinators.combine(prompts(), choices(6, 6)).as(Question.Multiple::new),
        Combinators.combine(prompts(), choices(2, 1)).as(Question.TrueFalse::new),
        Combinators.combine(prompts(), lines(2)).as(Question.Poll::new),
        Combinators.combine(prompts(), lines(1)).as(Question.Text::new),
        Combinators.combine(prompts(), lines(2)).as(Question.Order::new),
        Combinators.combine(
                prompts(),
                Arbitraries.bigDecimals().ofScale(3).between(bd(-1000), bd(1000)),
                Arbitraries.bigDecimals().ofScale(2).between(bd(0), bd(10)))
            .as(
                (prompt, value, tolerance) ->
                    new Question.Number(prompt, plain(value), plain(tolerance))));
  }

  private static Arbitrary<Prompt> prompts() {
    return Combinators.combine(
            ids(),
            line(),
            Arbitraries.integers().between(5, 240).map(Duration::ofSeconds).optional(),
            Arbitraries.of(Points.class),
            line().optional(),
            line().optional(),
            line().map(alt -> new Media("/images/a.png", alt)).optional())
        .as(Prompt::new);
  }

  private static Arbitrary<QuestionId> ids() {
    return Arbitraries.randomValue(
        random -> new QuestionId(new UUID(random.nextLong(), random.nextLong())));
  }

  private static Arbitrary<List<Choice>> choices(int most, int mostCorrect) {
    return Combinators.combine(
            line().list().uniqueElements().ofMinSize(2).ofMaxSize(most),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(1, mostCorrect))
        .as(
            (texts, place, correct) -> {
              List<Choice> choices = new ArrayList<>();
              int first = place % texts.size();
              IntStream.range(0, texts.size())
                  .forEach(
                      i ->
                          choices.add(new Choice(texts.get(i), i >= first && i < first + correct)));
              return choices;
            });
  }

  private static Arbitrary<List<String>> lines(int fewest) {
    return line().list().uniqueElements().ofMinSize(fewest).ofMaxSize(6);
  }

  private static Arbitrary<String> line() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("äß漢\"<&'7")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal bd(long value) {
    return BigDecimal.valueOf(value);
  }
}
