package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.TextTask;

record TextDocument(Optional<List<String>> accepted, Optional<MatchingDocument> matching)
    implements TaskDocument {

  static TextDocument withKey(TextTask task) {
    return new TextDocument(Optional.of(task.accepted()), matching(task));
  }

  /** How carefully to type is no secret. */
  static TextDocument withoutKey(TextTask task) {
    return new TextDocument(Optional.empty(), matching(task));
  }

  @Override
  public TextTask task() {
    return new TextTask(
        accepted.orElseThrow(), matching.map(MatchingDocument::matching).orElse(Matching.LENIENT));
  }

  private static Optional<MatchingDocument> matching(TextTask task) {
    return Optional.of(task.matching())
        .filter(matching -> !matching.equals(Matching.LENIENT))
        .map(MatchingDocument::of);
  }
}
