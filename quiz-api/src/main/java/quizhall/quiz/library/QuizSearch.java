package quizhall.quiz.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.document.SearchCounts;
import quizhall.quiz.document.SearchPage;
import quizhall.quiz.store.Place;
import quizhall.quiz.store.Search;
import quizhall.quiz.store.SearchCountStore;
import quizhall.quiz.store.SearchStore;

/** Finding quizzes. Safe for use by many threads. */
public final class QuizSearch {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public QuizSearch(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  public CompletionStage<SearchPage> page(Search search, int limit, Optional<Place> after) {
    return unitOfWork.async(transaction -> new SearchStore(transaction).page(search, limit, after));
  }

  public CompletionStage<SearchCounts> counts(Search search) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return unitOfWork.async(transaction -> new SearchCountStore(transaction).counts(search, today));
  }
}
