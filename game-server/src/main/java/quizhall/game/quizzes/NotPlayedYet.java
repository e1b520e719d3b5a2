package quizhall.game.quizzes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.quizzes.QuizDocument.QuestionDocument;

/**
 * What an author can ask for and no room does. Such a question is not played at all: nobody would
 * notice in time that it is played otherwise than was meant, least of all where it was to be
 * anonymous.
 */
final class NotPlayedYet {
  private NotPlayedYet() {}

  static List<String> in(QuestionDocument document) {
    return Stream.of(found(document.thumbs().orElse(false), "points by the host's thumb"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> found(boolean there, String what) {
    return there ? Optional.of(what) : Optional.empty();
  }
}
