package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.QuestionId;

/** Items in the right order, or shuffled. */
record OrderDocument(List<String> items, Optional<Boolean> partial) implements TaskDocument {

  static OrderDocument withKey(OrderTask task) {
    return new OrderDocument(task.items(), Flags.ifTrue(task.partial()));
  }

  static OrderDocument withoutKey(QuestionId id, OrderTask task) {
    return new OrderDocument(Shuffle.of(id, task.items()), Flags.ifTrue(task.partial()));
  }

  @Override
  public OrderTask task() {
    return new OrderTask(items, partial.orElse(false));
  }
}
