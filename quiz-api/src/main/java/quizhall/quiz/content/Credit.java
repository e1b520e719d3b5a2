package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A quiz that another one was made of, as it was then.
 *
 * @param author empty where the account is gone
 */
public record Credit(QuizId quiz, String title, Optional<Owner> author, Licence licence) {
  public Credit {
    requireNonNull(quiz);
    requireNonNull(title);
    requireNonNull(licence);
  }

  static Credit to(Quiz quiz) {
    return new Credit(
        quiz.id(),
        quiz.content().title(),
        Optional.of(quiz.owner()),
        quiz.content().terms().licence());
  }
}
