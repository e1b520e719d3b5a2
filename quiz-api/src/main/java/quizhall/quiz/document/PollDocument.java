package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.PollTask;

record PollDocument(
    List<OptionDocument> options, Optional<Boolean> several, Optional<Boolean> anonymous)
    implements TaskDocument {

  static PollDocument of(PollTask task) {
    return new PollDocument(
        OptionDocument.unmarked(task.options()),
        Flags.ifTrue(task.several()),
        Flags.ifTrue(task.anonymous()));
  }

  @Override
  public PollTask task() {
    return new PollTask(
        options.stream().map(OptionDocument::option).toList(),
        several.orElse(false),
        anonymous.orElse(false));
  }
}
