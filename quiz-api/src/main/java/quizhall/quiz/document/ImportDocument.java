package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.Terms;
import quizhall.quiz.content.Visibility;

/**
 * What was read of files and waits to be accepted, as its uploader sees it and as it is held.
 *
 * @param format of all files; {@code mixed} where they are in several
 * @param refused what cannot be taken
 * @param items what became of it, once it was accepted
 */
public record ImportDocument(
    UUID id,
    String format,
    List<ImportedQuiz> quizzes,
    List<Remark> refused,
    Instant expiresAt,
    Optional<List<Item>> items) {

  /**
   * On a place in a file.
   *
   * @param question of the quiz that it is about, counted from 0
   */
  public record Remark(String place, String message, Optional<Integer> question) {}

  /** A quiz that was made. */
  public record Item(UUID id, String title) {}

  /** All of them, as the answer to accepting an import. */
  public record Accepted(List<Item> items) {}

  public record ImportedQuiz(
      String title,
      String description,
      String language,
      List<String> tags,
      Optional<PictureDocument> cover,
      Optional<String> licence,
      Optional<String> source,
      Optional<String> sourceUrl,
      List<QuestionDocument> questions,
      List<Remark> notices) {

    public static ImportedQuiz of(QuizContent content, List<Remark> notices) {
      return new ImportedQuiz(
          content.title(),
          content.description(),
          content.language(),
          content.tags(),
          content.cover().map(PictureDocument::of),
          content.terms().licenceCode(),
          content.terms().source(),
          content.terms().sourceUrl(),
          content.questions().stream().map(QuestionDocument::whole).toList(),
          notices);
    }

    /** Back again, to be kept: what was imported is for its owner alone at first. */
    public QuizContent content() {
      return new QuizContent(
          title,
          description,
          language,
          Visibility.PRIVATE,
          tags,
          cover.map(PictureDocument::picture),
          new Terms(licence.flatMap(Licence::of).orElse(Licence.UNSTATED), source, sourceUrl),
          questions.stream().map(QuestionDocument::question).toList());
    }
  }

  public ImportDocument accepted(List<Item> made) {
    return new ImportDocument(id, format, quizzes, refused, expiresAt, Optional.of(made));
  }
}
