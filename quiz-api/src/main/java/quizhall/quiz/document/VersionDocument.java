package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.QuizContent;

/**
 * A quiz as it was saved once, with its keys: for those who may edit it.
 *
 * @param savedBy as the name was then; empty once the account is gone
 * @param restoredFrom the version that was brought back
 */
public record VersionDocument(
    int version,
    Instant savedAt,
    Optional<String> savedBy,
    Optional<Integer> restoredFrom,
    String title,
    String description,
    String language,
    String visibility,
    List<String> tags,
    Optional<PictureDocument> cover,
    Optional<String> licence,
    Optional<String> source,
    Optional<String> sourceUrl,
    List<QuestionDocument> questions) {

  public static VersionDocument of(Summary about, QuizContent content) {
    return new VersionDocument(
        about.version(),
        about.savedAt(),
        about.savedBy(),
        about.restoredFrom(),
        content.title(),
        content.description(),
        content.language(),
        content.visibility().code(),
        content.tags(),
        content.cover().map(PictureDocument::of),
        content.terms().licenceCode(),
        content.terms().source(),
        content.terms().sourceUrl(),
        content.questions().stream().map(QuestionDocument::whole).toList());
  }

  /** One of the list. */
  public record Summary(
      int version,
      Instant savedAt,
      Optional<String> savedBy,
      Optional<Integer> restoredFrom,
      String title,
      int questionCount) {}

  /**
   * A page of the list.
   *
   * @param next asks for the next page
   * @param most how many are kept of a quiz
   */
  public record Shelf(List<Summary> items, Optional<String> next, int most) {}
}
