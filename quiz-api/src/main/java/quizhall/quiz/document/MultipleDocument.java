package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.content.MultipleTask;

record MultipleDocument(List<OptionDocument> options) implements TaskDocument {

  static MultipleDocument withKey(MultipleTask task) {
    return new MultipleDocument(OptionDocument.withKeys(task.options()));
  }

  static MultipleDocument withoutKey(MultipleTask task) {
    return new MultipleDocument(OptionDocument.withoutKeys(task.options()));
  }

  @Override
  public MultipleTask task() {
    return new MultipleTask(OptionDocument.choices(options));
  }
}
