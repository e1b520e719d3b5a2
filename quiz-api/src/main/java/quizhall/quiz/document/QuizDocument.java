package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.content.Role;

/**
 * A whole quiz for one reader.
 *
 * @param editable whether this reader may change it; who may, sees the keys
 * @param role in which its owner has given it to this reader
 * @param basedOn the quiz that it is a copy of
 * @param moderation what moderators have done about it, for its owner
 * @param link for its owner, to be given to others
 * @param origin the first of all sources, where that is another one
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
    Optional<String> role,
    Optional<CreditDocument> basedOn,
    Optional<CreditDocument> origin,
    Optional<String> link,
    Optional<String> licence,
    Optional<String> source,
    Optional<String> sourceUrl,
    Optional<ModerationDocument.Standing> moderation,
    List<QuestionDocument> questions) {

  /** With what moderators have to say about it, which is for its owner alone. */
  public QuizDocument standing(Optional<ModerationDocument.Standing> its) {
    return new QuizDocument(
        id,
        ownerId,
        ownerName,
        title,
        description,
        language,
        visibility,
        tags,
        cover,
        plays,
        version,
        createdAt,
        updatedAt,
        editable,
        role,
        basedOn,
        origin,
        link,
        licence,
        source,
        sourceUrl,
        its,
        questions);
  }

  public static QuizDocument forOwner(Quiz quiz) {
    return forReader(quiz, Access.OWN, Optional.empty());
  }

  /**
   * As somebody sees it.
   *
   * @param role in which its owner has given it to them
   */
  public static QuizDocument forReader(Quiz quiz, Access access, Optional<Role> role) {
    return of(
        quiz,
        access,
        role,
        access.reaches(Access.EDIT) ? QuestionDocument::whole : QuestionDocument::withoutKey);
  }

  /** For the game-server, which asks on behalf of a host. */
  public static QuizDocument forHost(Quiz quiz, Access access) {
    return of(
        quiz,
        access,
        Optional.empty(),
        access.reaches(Access.EDIT) ? QuestionDocument::whole : QuestionDocument::withKey);
  }

  private static QuizDocument of(
      Quiz quiz, Access access, Optional<Role> role, Function<Question, QuestionDocument> view) {
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
        access.reaches(Access.EDIT),
        role.map(Role::code),
        quiz.credits().basedOn().map(CreditDocument::of),
        quiz.credits().origin().map(CreditDocument::of),
        access == Access.OWN ? quiz.link().map(QuizLink::value) : Optional.empty(),
        content.terms().licenceCode(),
        content.terms().source(),
        content.terms().sourceUrl(),
        Optional.empty(),
        content.questions().stream().map(view).toList());
  }
}
