package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Quiz;

/**
 * A whole quiz for one reader.
 *
 * @param editable whether this reader may change it; who may, sees the keys
 */
public record QuizDocument(
    UUID id,
    UUID ownerId,
    String ownerName,
    String title,
    String description,
    String language,
    String visibility,
    List<String> tags,
    Optional<PictureDocument> cover,
    long plays,
    int version,
    Instant createdAt,
    Instant updatedAt,
    boolean editable,
    List<QuestionDocument> questions) {

  public static QuizDocument forOwner(Quiz quiz) {
    return of(quiz, true, QuestionDocument::whole);
  }

  public static QuizDocument forReader(Quiz quiz) {
    return of(quiz, false, QuestionDocument::withoutKey);
  }

  /** For the game-server, which asks on behalf of a host who is not the owner. */
  public static QuizDocument forHost(Quiz quiz) {
    return of(quiz, false, QuestionDocument::withKey);
  }

  private static QuizDocument of(
      Quiz quiz, boolean editable, Function<Question, QuestionDocument> view) {
    var content = quiz.content();
    return new QuizDocument(
        quiz.id().value(),
        quiz.owner().id().value(),
        quiz.owner().name(),
        content.title(),
        content.description(),
        content.language(),
        content.visibility().code(),
        content.tags(),
        content.cover().map(PictureDocument::of),
        quiz.plays(),
        quiz.version(),
        quiz.createdAt(),
        quiz.updatedAt(),
        editable,
        content.questions().stream().map(view).toList());
  }
}
