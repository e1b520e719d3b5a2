package quizhall.quiz.library;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.OwnQuizStore;

/** Several quizzes of one owner at once: with all of them something is done, or with none. */
final class OwnQuizzes {

  private OwnQuizzes() {}

  /** Refused where one of them is not the caller's; those in the bin are. */
  static CompletionStage<Outcome<ChosenQuizzes>> change(
      UnitOfWork unitOfWork, ChosenQuizzes chosen, OwnerId caller, Consumer<Transaction> change) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          if (!new OwnQuizStore(transaction).lock(caller, chosen.ids())) {
            return new Refused<>(Refusals.noSuchQuiz());
          }
          change.accept(transaction);
          return new Done<>(chosen);
        });
  }
}
