package quizhall.quiz.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;

/** Tasks of each type as they may be kept. */
final class AnyTask {

  private AnyTask() {}

  static Arbitrary<? extends Task> of(QuestionType type) {
    return switch (type) {
      case SINGLE -> choices(6, 1).map(SingleTask::new);
      case MULTIPLE -> choices(6, 6).map(MultipleTask::new);
      case TRUE_FALSE -> choices(2, 1).map(TrueFalseTask::new);
      case POLL -> lines(2).map(PollTask::new);
      case TEXT -> lines(1).map(TextTask::new);
      case ORDER -> lines(2).map(OrderTask::new);
      case NUMBER -> Combinators.combine(numbers(-1000, 3), numbers(0, 2)).as(NumberTask::new);
    };
  }

  static Arbitrary<String> line() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("äß漢\"<&'7")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  static Arbitrary<Picture> picture() {
    return line().map(alt -> new Picture("/images/a.png", alt));
  }

  private static Arbitrary<List<String>> lines(int fewest) {
    return line().list().uniqueElements().ofMinSize(fewest).ofMaxSize(6);
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

  private static Arbitrary<BigDecimal> numbers(long least, int scale) {
    return Arbitraries.bigDecimals()
        .ofScale(scale)
        .between(BigDecimal.valueOf(least), BigDecimal.valueOf(1000))
        .map(AnyTask::plain);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
