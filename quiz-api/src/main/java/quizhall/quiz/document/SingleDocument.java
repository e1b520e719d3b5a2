package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.content.SingleTask;

record SingleDocument(List<OptionDocument> options) implements TaskDocument {

  static SingleDocument withKey(SingleTask task) {
    return new SingleDocument(OptionDocument.withKeys(task.options()));
  }

  static SingleDocument withoutKey(SingleTask task) {
    return new SingleDocument(OptionDocument.withoutKeys(task.options()));
  }

  @Override
  public SingleTask task() {
    return new SingleTask(OptionDocument.choices(options));
  }
}
