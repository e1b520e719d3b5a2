package quizhall.quiz.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number, typed or set with a slider.
 *
 * @param unit shown behind it, such as {@code km}
 */
public record NumberTask(
    BigDecimal value, Margin margin, Optional<String> unit, Optional<Slider> slider)
    implements Task {

  public record Draft(Optional<Wanted> number) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      return new NumberTaskRules(rules).task(number.orElse(Wanted.NOTHING));
    }
  }

  /** The one part that questions of this type have. */
  public record Wanted(
      Optional<BigDecimal> value,
      Optional<BigDecimal> tolerance,
      Optional<BigDecimal> tolerancePercent,
      Optional<BigDecimal> zeroAt,
      Optional<String> unit,
      Optional<Slider.Draft> slider) {

    private static final Wanted NOTHING =
        new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    long margins() {
      return Stream.of(tolerance, tolerancePercent, zeroAt).filter(Optional::isPresent).count();
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.NUMBER;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
