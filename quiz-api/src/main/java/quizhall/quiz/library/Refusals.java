package quizhall.quiz.library;

import quizhall.core.problem.Problem;

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
}
