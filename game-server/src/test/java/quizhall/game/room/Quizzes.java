package quizhall.game.room;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.WordCloudTask;

/** Questions of every kind the room plays, for properties. */
class Quizzes extends DomainContextBase {

  @Provide
  Arbitrary<Question> questions() {
    Arbitrary<List<String>> options =
        Arbitraries.integers()
            .between(2, 5)
            .map(n -> List.of("A", "B", "C", "D", "E").subList(0, n));
    Arbitrary<Task> tasks =
        Arbitraries.oneOf(
            options.flatMap(o -> indexOf(o).map(key -> new Single(o, key))),
            options.flatMap(
                o ->
                    Combinators.combine(indexOf(o).set().ofMinSize(1), Arbitraries.of(true, false))
                        .as((keys, whole) -> new Multiple(o, keys, whole))),
            Arbitraries.integers()
                .between(0, 1)
                .map(key -> new TrueFalse(List.of("True", "False"), key)),
            Combinators.combine(options, Arbitraries.of(true, false)).as(Poll::new),
            matchings().map(matching -> new TextTask(List.of("Paris", "Lutetia"), matching)),
            numbers(),
            Arbitraries.of(List.<String>of(), List.of("Food", "Music"))
                .map(statements -> new ScaleTask(5, "no", "yes", statements)),
            Arbitraries.of(true, false)
                .map(partial -> new OrderTask(List.of("A", "B", "C"), List.of(2, 0, 1), partial)),
            Arbitraries.shuffle(0, 1, 2)
                .map(key -> new MatchTask(List.of("A", "B", "C"), List.of("a", "b", "c"), key)),
            Arbitraries.integers().between(1, 3).map(WordCloudTask::new),
            Arbitraries.of(true, false).map(OpenTask::new),
            Arbitraries.just(new OpenTask(false, Optional.of(List.of()))),
            pins());
    Arbitrary<Optional<Duration>> limits =
        Arbitraries.integers().between(10, 240).map(Duration::ofSeconds).optional(0.8);
    Arbitrary<Question> asked =
        Combinators.combine(
                tasks,
                limits,
                Arbitraries.of(Weight.NONE, Weight.NORMAL, Weight.DOUBLE, new Weight(751)))
            .as(Samples::question)
            .flatMap(
                question ->
                    question.task().hasKey()
                        ? Arbitraries.just(question)
                        : Arbitraries.of(question, question.anonymously()));
    return Arbitraries.frequencyOf(
        Tuple.of(7, asked), Tuple.of(1, Arbitraries.create(Samples::slide)));
  }

  private static Arbitrary<Matching> matchings() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(flag, flag, flag, flag).as(Matching::new);
  }

  private static Arbitrary<NumberTask> numbers() {
    Arbitrary<BigDecimal> distance = Arbitraries.integers().between(1, 9).map(BigDecimal::new);
    return Arbitraries.oneOf(
            distance.map(Closeness.Within::new),
            distance.map(Closeness.WithinPercent::new),
            distance.map(Closeness.Nearest::new))
        .map(
            closeness ->
                new NumberTask(
                    new BigDecimal("2.5"), closeness, Optional.of("m"), Optional.empty()));
  }

  private static Arbitrary<Task> pins() {
    BigDecimal half = new BigDecimal("0.5");
    Arbitrary<BigDecimal> length =
        Arbitraries.integers().between(1, 9).map(tenths -> BigDecimal.valueOf(tenths, 1));
    return Arbitraries.<PinTarget>oneOf(
            length.map(radius -> regions(new PinTarget.Circle(half, half, radius))),
            length.map(side -> regions(new PinTarget.Rectangle(half, half, side, side))),
            length.map(zeroAt -> new PinTarget.Spot(half, half, zeroAt)))
        .map(PinTask::new);
  }

  private static PinTarget regions(PinTarget.Region region) {
    return new PinTarget.Regions(List.of(region));
  }

  private static Arbitrary<Integer> indexOf(List<String> options) {
    return Arbitraries.integers().between(0, options.size() - 1);
  }
}
