package quizhall.quiz.content;

import java.math.BigDecimal;
import java.util.Optional;

/** A number that may be off by {@code tolerance}. */
public record NumberTask(BigDecimal value, BigDecimal tolerance) implements Task {

  public record Draft(Optional<Wanted> number) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      Optional<BigDecimal> value = number.flatMap(Wanted::value);
      if (value.isEmpty()) {
        rules.refuse("number.value", "must be given");
      }
      BigDecimal tolerance = number.flatMap(Wanted::tolerance).orElse(BigDecimal.ZERO);
      if (tolerance.signum() < 0) {
        rules.refuse("number.tolerance", "must not be negative");
      }
      NumberRules numbers = rules.numbers();
      return new NumberTask(
          numbers.plain(rules.at("number.value"), value.orElse(BigDecimal.ZERO)),
          numbers.plain(rules.at("number.tolerance"), tolerance));
    }
  }

  public record Wanted(Optional<BigDecimal> value, Optional<BigDecimal> tolerance) {}

  @Override
  public QuestionType type() {
    return QuestionType.NUMBER;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
