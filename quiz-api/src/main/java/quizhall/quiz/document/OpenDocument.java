package quizhall.quiz.document;

import java.util.Optional;
import quizhall.quiz.content.OpenTask;

record OpenDocument(Optional<Boolean> anonymous, Optional<Boolean> hidden, Optional<Boolean> thumbs)
    implements TaskDocument {

  static OpenDocument of(OpenTask task) {
    return new OpenDocument(
        Flags.ifTrue(task.anonymous()), Flags.ifTrue(task.hidden()), Flags.ifTrue(task.thumbs()));
  }

  @Override
  public OpenTask task() {
    return new OpenTask(anonymous.orElse(false), hidden.orElse(false), thumbs.orElse(false));
  }
}
