package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.TextTask;

record TextDocument(Optional<List<String>> accepted) implements TaskDocument {

  static TextDocument withKey(TextTask task) {
    return new TextDocument(Optional.of(task.accepted()));
  }

  static TextDocument withoutKey() {
    return new TextDocument(Optional.empty());
  }

  @Override
  public TextTask task() {
    return new TextTask(accepted.orElseThrow());
  }
}
