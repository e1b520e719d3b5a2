package quizhall.quiz.document;

import java.math.BigDecimal;
import java.util.Optional;
import quizhall.quiz.content.NumberTask;

record NumberDocument(Optional<Wanted> number) implements TaskDocument {

  record Wanted(BigDecimal value, BigDecimal tolerance) {}

  static NumberDocument withKey(NumberTask task) {
    return new NumberDocument(Optional.of(new Wanted(task.value(), task.tolerance())));
  }

  static NumberDocument withoutKey() {
    return new NumberDocument(Optional.empty());
  }

  @Override
  public NumberTask task() {
    Wanted wanted = number.orElseThrow();
    return new NumberTask(wanted.value(), wanted.tolerance());
  }
}
