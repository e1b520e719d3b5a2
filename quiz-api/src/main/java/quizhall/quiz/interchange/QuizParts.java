package quizhall.quiz.interchange;

import java.util.List;
import java.util.stream.Stream;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.QuizContent;

/** What a quiz has besides a title and questions, for formats that have no place for it. */
public enum QuizParts {
  DESCRIPTION("The description is not in the file."),
  TAGS("The tags are not in the file."),
  COVER("The picture on the cover is not in the file."),
  LICENCE("The licence is not in the file."),
  SOURCE("Where the quiz is from is not in the file.");

  private final String lost;

  QuizParts(String lost) {
    this.lost = lost;
  }

  /** A sentence for each of them that the quiz has. */
  public static List<String> lost(QuizContent quiz, QuizParts... parts) {
    return Stream.of(parts).filter(part -> part.isIn(quiz)).map(part -> part.lost).toList();
  }

  private boolean isIn(QuizContent quiz) {
    return switch (this) {
      case DESCRIPTION -> !quiz.description().isEmpty();
      case TAGS -> !quiz.tags().isEmpty();
      case COVER -> quiz.cover().isPresent();
      case LICENCE -> quiz.terms().licence() != Licence.UNSTATED;
      case SOURCE -> quiz.terms().source().isPresent() || quiz.terms().sourceUrl().isPresent();
    };
  }
}
