package quizhall.quiz.library;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Shelf;
import quizhall.quiz.document.ShelvedQuiz;
import quizhall.quiz.document.ShelvesDocument;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.FavouriteStore;
import quizhall.quiz.store.FolderStore;
import quizhall.quiz.store.OwnQuizStore;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.Place;
import quizhall.quiz.store.ShelfStore;

/** How people keep their quizzes in order. Safe for use by many threads. */
public final class Shelves {

  private final UnitOfWork unitOfWork;
  private final Duration keptInBin;
  private final int favouritesPerAccount;
  private final InstantSource clock;

  public Shelves(
      UnitOfWork unitOfWork, Duration keptInBin, int favouritesPerAccount, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.keptInBin = keptInBin;
    this.favouritesPerAccount = favouritesPerAccount;
    this.clock = clock;
  }

  public CompletionStage<ShelvesDocument> counts(OwnerId owner) {
    return unitOfWork.async(
        transaction ->
            new ShelfStore(transaction, keptInBin)
                .counts(owner)
                .with(new FolderStore(transaction).list(owner)));
  }

  public CompletionStage<Page<ShelvedQuiz>> page(
      Shelf shelf, OwnerId reader, int limit, Optional<Place.ByChange> after) {
    return unitOfWork.async(
        transaction -> new ShelfStore(transaction, keptInBin).page(shelf, reader, limit, after));
  }

  /** Where one that the reader may read stands. */
  public CompletionStage<Outcome<ShelvedQuiz>> find(QuizId id, OwnerId reader) {
    return unitOfWork.async(
        transaction ->
            new ShelfStore(transaction, keptInBin)
                .find(id, reader)
                .<Outcome<ShelvedQuiz>>map(Done::new)
                .orElseGet(() -> new Refused<>(Refusals.noSuchQuiz())));
  }

  /** Refused where the caller may not read one of them. */
  public CompletionStage<Outcome<ChosenQuizzes>> like(ChosenQuizzes chosen, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          if (new DeletedOwnerStore(transaction).isDeleted(caller)) {
            return new Refused<>(Problem.unauthorized());
          }
          FavouriteStore favourites = new FavouriteStore(transaction);
          favourites.lock(caller);
          int added = favourites.addReadable(caller, chosen.ids(), clock.instant());
          if (added < chosen.ids().size()) {
            throw new Refusal(Refusals.noSuchQuiz());
          }
          if (favourites.countOf(caller) > favouritesPerAccount) {
            throw new Refusal(Refusals.tooManyFavourites(favouritesPerAccount));
          }
          return new Done<>(chosen);
        });
  }

  public CompletionStage<Outcome<ChosenQuizzes>> unlike(ChosenQuizzes chosen, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          new FavouriteStore(transaction).remove(caller, chosen.ids());
          return new Done<>(chosen);
        });
  }

  /** Out of the way of their owner; nothing changes for others, nor for rooms. */
  public CompletionStage<Outcome<ChosenQuizzes>> archive(ChosenQuizzes chosen, OwnerId caller) {
    return OwnQuizzes.change(
        unitOfWork,
        chosen,
        caller,
        transaction -> new OwnQuizStore(transaction).archive(chosen.ids(), clock.instant()));
  }

  public CompletionStage<Outcome<ChosenQuizzes>> unarchive(ChosenQuizzes chosen, OwnerId caller) {
    return OwnQuizzes.change(
        unitOfWork,
        chosen,
        caller,
        transaction -> new OwnQuizStore(transaction).unarchive(chosen.ids()));
  }
}
