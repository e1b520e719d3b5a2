package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.QuestionId;

/** Items in the right order, or shuffled. */
record OrderDocument(List<String> items) implements TaskDocument {

  static OrderDocument withKey(OrderTask task) {
    return new OrderDocument(task.items());
  }

  static OrderDocument withoutKey(QuestionId id, OrderTask task) {
    return new OrderDocument(Shuffle.of(id, task.items()));
  }

  @Override
  public OrderTask task() {
    return new OrderTask(items);
  }
}
