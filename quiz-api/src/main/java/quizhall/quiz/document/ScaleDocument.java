package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.ScaleTask;

record ScaleDocument(Steps scale, Optional<Boolean> anonymous) implements TaskDocument {

  record Steps(int steps, String low, String high, Optional<List<String>> statements) {}

  static ScaleDocument of(ScaleTask task) {
    return new ScaleDocument(
        new Steps(
            task.steps(),
            task.low(),
            task.high(),
            Optional.of(task.statements()).filter(statements -> !statements.isEmpty())),
        Flags.ifTrue(task.anonymous()));
  }

  @Override
  public ScaleTask task() {
    return new ScaleTask(
        scale.steps(),
        scale.low(),
        scale.high(),
        scale.statements().orElse(List.of()),
        anonymous.orElse(false));
  }
}
