package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.content.TrueFalseTask;

record TrueFalseDocument(List<OptionDocument> options) implements TaskDocument {

  static TrueFalseDocument withKey(TrueFalseTask task) {
    return new TrueFalseDocument(OptionDocument.withKeys(task.options()));
  }

  static TrueFalseDocument withoutKey(TrueFalseTask task) {
    return new TrueFalseDocument(OptionDocument.withoutKeys(task.options()));
  }

  @Override
  public TrueFalseTask task() {
    return new TrueFalseTask(OptionDocument.choices(options));
  }
}
