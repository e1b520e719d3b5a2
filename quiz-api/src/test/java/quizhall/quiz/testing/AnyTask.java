package quizhall.quiz.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.Option;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Slider;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;

/** Tasks of each type as they may be kept. */
final class AnyTask {

  private AnyTask() {}

  static Arbitrary<? extends Task> of(QuestionType type) {
    return switch (type) {
      case SINGLE -> choices(6, 1).map(SingleTask::new);
      case MULTIPLE -> Combinators.combine(choices(6, 6), flag()).as(MultipleTask::new);
      case TRUE_FALSE -> choices(2, 1).map(TrueFalseTask::new);
      case POLL -> Combinators.combine(options(6), flag(), flag()).as(PollTask::new);
      case TEXT -> Combinators.combine(lines(1, 6), matching()).as(TextTask::new);
      case NUMBER -> Arbitraries.oneOf(typedNumbers(), setNumbers());
      case ORDER -> Combinators.combine(lines(2, 6), flag()).as(OrderTask::new);
      case MATCH -> Combinators.combine(lines(8, 8), lines(2, 8)).as(AnyTask::match);
      case WORD_CLOUD ->
          Combinators.combine(Arbitraries.integers().between(1, 3), flag()).as(WordCloudTask::new);
      case OPEN ->
          Combinators.combine(flag(), flag(), flag())
              .as(
                  (anonymous, hidden, thumbs) ->
                      new OpenTask(anonymous, hidden, thumbs && !anonymous));
      case PIN -> Arbitraries.oneOf(regions(), spots()).map(PinTask::new);
      case SCALE ->
          Combinators.combine(Arbitraries.of(5, 7, 10), lines(2, 2), lines(0, 8), flag())
              .as(
                  (steps, ends, statements, anonymous) ->
                      new ScaleTask(steps, ends.getFirst(), ends.getLast(), statements, anonymous));
      case SLIDE -> line().optional().map(SlideTask::new);
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

  private static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<List<String>> lines(int fewest, int most) {
    return line().list().uniqueElements().ofMinSize(fewest).ofMaxSize(most);
  }

  /** Some with a picture in the place of the text, or beside it. */
  private static Arbitrary<List<Option>> options(int most) {
    return Combinators.combine(
            lines(2, most), Arbitraries.integers().between(0, 2).list().ofSize(most))
        .as(
            (names, kinds) ->
                IntStream.range(0, names.size())
                    .mapToObj(i -> option(names.get(i), kinds.get(i)))
                    .toList());
  }

  private static Option option(String name, int kind) {
    return switch (kind) {
      case 0 -> new Option(name);
      case 1 -> new Option(name, Optional.of(new Picture("/images/a.png", "A")));
      default -> new Option("", Optional.of(new Picture("/images/a.png", name)));
    };
  }

  private static Arbitrary<List<Choice>> choices(int most, int mostCorrect) {
    return Combinators.combine(
            options(most),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(1, mostCorrect))
        .as(
            (options, place, correct) -> {
              List<Choice> choices = new ArrayList<>();
              int first = place % options.size();
              IntStream.range(0, options.size())
                  .forEach(
                      i ->
                          choices.add(
                              new Choice(options.get(i), i >= first && i < first + correct)));
              return choices;
            });
  }

  private static Arbitrary<Matching> matching() {
    return Combinators.combine(flag(), flag(), flag(), flag()).as(Matching::new);
  }

  private static Arbitrary<NumberTask> typedNumbers() {
    return Combinators.combine(numbers(-1000, 3), margins(), line().optional())
        .as((value, margin, unit) -> number(value, margin, unit, Optional.empty()));
  }

  private static Arbitrary<NumberTask> setNumbers() {
    return Combinators.combine(
            numbers(-1000, 3),
            numbers(1, 2),
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(0, 100),
            margins(),
            line().optional())
        .as(
            (min, step, steps, place, margin, unit) ->
                number(
                    at(min, step, place % (steps + 1)),
                    margin,
                    unit,
                    Optional.of(new Slider(min, at(min, step, steps), step))));
  }

  private static NumberTask number(
      BigDecimal value, Margin margin, Optional<String> unit, Optional<Slider> slider) {
    boolean isPercentOfNothing = value.signum() == 0 && margin instanceof Margin.WithinPercent;
    return new NumberTask(
        value, isPercentOfNothing ? new Margin.Within(BigDecimal.ZERO) : margin, unit, slider);
  }

  private static BigDecimal at(BigDecimal min, BigDecimal step, int steps) {
    return plain(min.add(step.multiply(BigDecimal.valueOf(steps))));
  }

  private static Arbitrary<Margin> margins() {
    return Arbitraries.oneOf(
        numbers(0, 2).map(Margin.Within::new),
        numbers(1, 1).map(number -> new Margin.WithinPercent(plain(number.movePointLeft(1)))),
        numbers(1, 2).map(Margin.Nearest::new));
  }

  private static MatchTask match(List<String> left, List<String> right) {
    return new MatchTask(
        IntStream.range(0, right.size())
            .mapToObj(i -> new MatchTask.Pair(left.get(i), right.get(i)))
            .toList());
  }

  private static Arbitrary<PinTarget> regions() {
    Arbitrary<PinTarget.Region> rectangles =
        Combinators.combine(shares(0, 50), shares(0, 50), shares(1, 50), shares(1, 50))
            .as(PinTarget.Rectangle::new);
    Arbitrary<PinTarget.Region> circles =
        Combinators.combine(shares(0, 100), shares(0, 100), shares(1, 100))
            .as(PinTarget.Circle::new);
    return Arbitraries.oneOf(rectangles, circles)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(PinTarget.Regions::new);
  }

  private static Arbitrary<PinTarget> spots() {
    return Combinators.combine(shares(0, 100), shares(0, 100), shares(1, 100))
        .as(PinTarget.Spot::new);
  }

  private static Arbitrary<Double> shares(int least, int most) {
    return Arbitraries.integers().between(least, most).map(percent -> percent / 100.0);
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
