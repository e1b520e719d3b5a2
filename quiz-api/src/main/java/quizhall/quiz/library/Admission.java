package quizhall.quiz.library;

import java.util.Optional;
import quizhall.core.database.Transaction;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Reader;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ShareStore;

/**
 * A quiz, and what somebody may do with it: every way to a quiz asks here.
 *
 * @param role in which its owner has given it to them
 */
record Admission(Quiz quiz, Access access, Optional<Role> role) {

  static Admission of(Transaction transaction, Quiz quiz, Reader reader) {
    Optional<Role> role =
        reader
            .account()
            .filter(account -> !quiz.isOwnedBy(account))
            .flatMap(account -> new ShareStore(transaction).roleOf(quiz.id(), account));
    return new Admission(quiz, quiz.accessOf(reader, role), role);
  }

  /** Refused as if the quiz were not there, where they may not do with it what is needed. */
  static Outcome<Admission> find(Transaction transaction, QuizId id, Reader reader, Access needed) {
    return new QuizStore(transaction)
        .find(id)
        .map(quiz -> of(transaction, quiz, reader))
        .filter(admission -> admission.access.reaches(needed))
        .<Outcome<Admission>>map(Done::new)
        .orElseGet(() -> new Refused<>(Refusals.noSuchQuiz()));
  }

  /** Locked for a change, for those who may make it. */
  static Outcome<Admission> lock(
      Transaction transaction, QuizId id, OwnerId caller, Access needed) {
    return admit(transaction, new QuizStore(transaction).lock(id), caller, needed);
  }

  /** That there is a quiz is said to those only who may see it. */
  static Outcome<Admission> admit(
      Transaction transaction, Optional<Quiz> found, OwnerId caller, Access needed) {
    Reader reader = new Reader(Optional.of(caller), Optional.empty());
    Optional<Admission> admission =
        found
            .map(quiz -> of(transaction, quiz, reader))
            .filter(known -> known.access.reaches(Access.VIEW));
    if (admission.isEmpty()) {
      return new Refused<>(Refusals.noSuchQuiz());
    }
    return admission.get().access.reaches(needed)
        ? new Done<>(admission.get())
        : new Refused<>(Problem.forbidden());
  }

  boolean seesKeys() {
    return access.reaches(Access.EDIT);
  }

  /** As they see it. */
  QuizDocument document() {
    return documentOf(quiz);
  }

  /** The same of what they have made of it. */
  QuizDocument documentOf(Quiz changed) {
    return QuizDocument.forReader(changed, access, role);
  }
}
