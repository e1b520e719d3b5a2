package quizhall.quiz.library;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.document.BankPage;
import quizhall.quiz.store.BankSearch;
import quizhall.quiz.store.BankStore;
import quizhall.quiz.store.Place;

/** The questions of all quizzes of an owner. Safe for use by many threads. */
public final class QuestionBank {

  private final UnitOfWork unitOfWork;

  public QuestionBank(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  public CompletionStage<BankPage> page(
      BankSearch search, int limit, Optional<Place.InQuiz> after) {
    return unitOfWork.async(transaction -> new BankStore(transaction).page(search, limit, after));
  }
}
