package quizhall.quiz.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.QuizStore;

/**
 * Somebody's attempt to make a quiz, by an id of their own making: asked again, as an answer was
 * lost, there is still one quiz. Its id is made of the attempt, so that nothing has to be
 * remembered.
 */
record Attempt(OwnerId maker, QuizId quiz) {

  /** One for each account, so that nobody comes upon what others have. */
  static Attempt at(String what, OwnerId maker, UUID id) {
    String name = "%s %s %s".formatted(what, maker.value(), id);
    return new Attempt(maker, new QuizId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))));
  }

  /** What came of it before; empty where there is nothing yet. */
  Optional<Outcome<QuizDocument>> made(Transaction transaction) {
    QuizStore quizzes = new QuizStore(transaction);
    if (!quizzes.exists(quiz)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Admission.admit(transaction, quizzes.find(quiz), maker, Access.OWN)) {
          case Refused(_) -> new Refused<>(Refusals.madeAlready());
          case Done(var own) -> new Done<>(OwnersView.of(transaction, own, own.quiz()));
        });
  }
}
