package quizhall.quiz.library;

import java.util.List;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.interchange.Notice;

/** The refusals that only this service has. */
final class Refusals {

  private Refusals() {}

  /** Also for private quizzes of others: that they are there is nobody's business. */
  static Problem noSuchQuiz() {
    return Problem.notFound("This quiz");
  }

  static Problem noSuchTag() {
    return Problem.notFound("This tag");
  }

  static Problem staleVersion() {
    return Problem.of(409, "stale-version", "Somebody has changed this quiz in the meantime");
  }

  static Problem tooManyQuizzes(int most) {
    return Problem.of(409, "too-many-quizzes", "You cannot keep more quizzes")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyTags(int most) {
    return Problem.of(409, "too-many-tags", "You cannot add more tags")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tagInUse() {
    return Problem.of(409, "tag-in-use", "There are quizzes with this tag");
  }

  /** For a file that is not taken, with the reason as the author reads it. */
  static Problem unfitFile(String reason) {
    return Problem.of(422, "unfit-file", "This file cannot be used")
        .withErrors(List.of(new FieldError("file", reason)));
  }

  /** Also for those of others. */
  static Problem noSuchUpload() {
    return Problem.notFound("This upload");
  }

  static Problem uploadInUse() {
    return Problem.of(409, "upload-in-use", "There are quizzes or imports with this file");
  }

  static Problem tooManyFiles(int most) {
    return Problem.of(409, "too-many-files", "You cannot keep more files")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyBytes(long most) {
    return Problem.of(409, "too-many-bytes", "There is no room for this file")
        .withDetail("All your files together may have %d MB.".formatted(most / 1_000_000));
  }

  /** Also for those of others, and where its day is over. */
  static Problem noSuchImport() {
    return Problem.notFound("This import");
  }

  /** With what is wrong, by the place in the file. */
  static Problem notImportable(List<Notice> notices) {
    return Problem.of(422, "not-importable", "Nothing in this file can be read as a quiz")
        .withErrors(
            notices.stream()
                .map(
                    notice ->
                        new FieldError(
                            notice.place().isEmpty() ? "file" : notice.place(), notice.message()))
                .toList());
  }

  static Problem tooManyImports(int most) {
    return Problem.of(409, "too-many-imports", "You cannot bring more files today")
        .withDetail("The limit is %d a day.".formatted(most));
  }

  static Problem someRefused(int refused) {
    return Problem.of(409, "some-refused", "Not all of this file can be taken")
        .withDetail(
            "%d places were refused: take the others with goodOnly, or nothing."
                .formatted(refused));
  }
}
