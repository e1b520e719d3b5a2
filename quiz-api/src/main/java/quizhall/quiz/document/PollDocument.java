package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.content.PollTask;

record PollDocument(List<OptionDocument> options) implements TaskDocument {

  static PollDocument of(PollTask task) {
    return new PollDocument(OptionDocument.unmarked(task.options()));
  }

  @Override
  public PollTask task() {
    return new PollTask(options.stream().map(OptionDocument::text).toList());
  }
}
