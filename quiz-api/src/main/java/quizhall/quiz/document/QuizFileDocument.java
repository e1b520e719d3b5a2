package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.QuizContent;

/**
 * A quiz in a file of our own: what its author wrote, and nothing of where it was kept.
 *
 * @param licence absent where nothing is said
 * @param questions with or without their keys
 */
public record QuizFileDocument(
    String title,
    String description,
    String language,
    List<String> tags,
    Optional<PictureDocument> cover,
    Optional<String> licence,
    Optional<String> source,
    Optional<String> sourceUrl,
    List<QuestionDocument> questions) {

  public static QuizFileDocument of(QuizContent content, boolean withKeys) {
    return new QuizFileDocument(
        content.title(),
        content.description(),
        content.language(),
        content.tags(),
        content.cover().map(PictureDocument::of),
        content.terms().licenceCode(),
        content.terms().source(),
        content.terms().sourceUrl(),
        content.questions().stream()
            .map(withKeys ? QuestionDocument::whole : QuestionDocument::withoutKey)
            .toList());
  }
}
