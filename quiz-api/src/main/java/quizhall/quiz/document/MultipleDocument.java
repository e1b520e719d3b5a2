package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.MultipleTask;

record MultipleDocument(List<OptionDocument> options, Optional<Boolean> partial)
    implements TaskDocument {

  static MultipleDocument withKey(MultipleTask task) {
    return new MultipleDocument(
        OptionDocument.withKeys(task.options()), Flags.ifFalse(task.partial()));
  }

  static MultipleDocument withoutKey(MultipleTask task) {
    return new MultipleDocument(
        OptionDocument.withoutKeys(task.options()), Flags.ifFalse(task.partial()));
  }

  @Override
  public MultipleTask task() {
    return new MultipleTask(OptionDocument.choices(options), partial.orElse(true));
  }
}
