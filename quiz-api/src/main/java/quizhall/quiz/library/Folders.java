package quizhall.quiz.library;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.NameRules;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.FolderDocument;
import quizhall.quiz.document.ShelvedQuiz;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.FolderStore;
import quizhall.quiz.store.OwnQuizStore;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.Place;
import quizhall.quiz.store.ShelfStore;

/** Folders of quizzes: each quiz is in one of its owner's, or in none. Safe for many threads. */
public final class Folders {

  private final UnitOfWork unitOfWork;
  private final NameRules rules;
  private final int foldersPerOwner;
  private final Duration keptInBin;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Folders(
      UnitOfWork unitOfWork,
      NameRules rules,
      int foldersPerOwner,
      Duration keptInBin,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.foldersPerOwner = foldersPerOwner;
    this.keptInBin = keptInBin;
    this.clock = clock;
    this.ids = ids;
  }

  public CompletionStage<Outcome<FolderDocument>> create(OwnerId owner, Optional<String> name) {
    return named(name, owner, (transaction, fit) -> create(transaction, owner, fit));
  }

  private Outcome<FolderDocument> create(Transaction transaction, OwnerId owner, String name) {
    if (new DeletedOwnerStore(transaction).isDeleted(owner)) {
      return new Refused<>(Problem.unauthorized());
    }
    FolderStore folders = new FolderStore(transaction);
    if (folders.lockCountOf(owner) >= foldersPerOwner) {
      return new Refused<>(Refusals.tooManyFolders(foldersPerOwner));
    }
    FolderId id = new FolderId(ids.get());
    return folders.insert(id, owner, name, clock.instant())
        ? new Done<>(new FolderDocument(id.value(), name, 0))
        : new Refused<>(Refusals.folderExists());
  }

  /** The new name. */
  public CompletionStage<Outcome<String>> rename(
      FolderId id, OwnerId owner, Optional<String> name) {
    return named(
        name,
        owner,
        (transaction, fit) -> {
          FolderStore folders = new FolderStore(transaction);
          folders.lockCountOf(owner);
          if (!folders.lock(id, owner)) {
            return new Refused<>(Refusals.noSuchFolder());
          }
          if (folders.isTaken(fit, id, owner)) {
            return new Refused<>(Refusals.folderExists());
          }
          folders.rename(id, fit);
          return new Done<>(fit);
        });
  }

  private interface Naming<T> {
    Outcome<T> with(Transaction transaction, String name);
  }

  private <T> CompletionStage<Outcome<T>> named(
      Optional<String> name, OwnerId owner, Naming<T> change) {
    return switch (rules.checkName(name)) {
      case Checked.Unfit(var errors) ->
          CompletableFuture.completedStage(new Refused<>(Problem.invalid(errors)));
      case Checked.Fit(var fit) ->
          unitOfWork.asyncInTurn(owner.value(), transaction -> change.with(transaction, fit));
    };
  }

  /** What is in it stays, in no folder. */
  public CompletionStage<Outcome<FolderId>> delete(FolderId id, OwnerId owner) {
    return own(
        id,
        owner,
        folders -> {
          folders.delete(id);
          return id;
        });
  }

  private <T> CompletionStage<Outcome<T>> own(
      FolderId id, OwnerId owner, Function<FolderStore, T> work) {
    return unitOfWork.asyncInTurn(
        owner.value(),
        transaction -> {
          FolderStore folders = new FolderStore(transaction);
          return folders.lock(id, owner)
              ? new Done<>(work.apply(folders))
              : new Refused<>(Refusals.noSuchFolder());
        });
  }

  public CompletionStage<Outcome<Page<ShelvedQuiz>>> page(
      FolderId id, OwnerId owner, int limit, Optional<Place.ByChange> after) {
    return unitOfWork.async(
        transaction ->
            new FolderStore(transaction).isOf(id, owner)
                ? new Done<>(new ShelfStore(transaction, keptInBin).page(id, owner, limit, after))
                : new Refused<>(Refusals.noSuchFolder()));
  }

  /** Out of the folders that they are in, and into this one. */
  public CompletionStage<Outcome<ChosenQuizzes>> put(
      FolderId id, ChosenQuizzes chosen, OwnerId owner) {
    return unitOfWork.asyncInTurn(
        owner.value(),
        transaction -> {
          FolderStore folders = new FolderStore(transaction);
          if (!folders.lock(id, owner)) {
            return new Refused<>(Refusals.noSuchFolder());
          }
          if (!new OwnQuizStore(transaction).lock(owner, chosen.ids())) {
            return new Refused<>(Refusals.noSuchQuiz());
          }
          folders.put(id, chosen.ids());
          return new Done<>(chosen);
        });
  }

  /** Out of the folders that they are in. */
  public CompletionStage<Outcome<ChosenQuizzes>> take(ChosenQuizzes chosen, OwnerId owner) {
    return OwnQuizzes.change(
        unitOfWork, chosen, owner, transaction -> new FolderStore(transaction).take(chosen.ids()));
  }
}
