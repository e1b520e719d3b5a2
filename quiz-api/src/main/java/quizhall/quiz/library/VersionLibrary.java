package quizhall.quiz.library;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.VersionDocument;
import quizhall.quiz.document.VersionDocument.Shelf;
import quizhall.quiz.document.VersionDocument.Summary;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.VersionStore;

/**
 * What quizzes were before, for those who may edit them: versions hold keys. Safe for use by many
 * threads.
 */
public final class VersionLibrary {

  private final UnitOfWork unitOfWork;
  private final VersionLimits limits;
  private final QuizHistory history;
  private final InstantSource clock;

  public VersionLibrary(UnitOfWork unitOfWork, VersionLimits limits, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.history = new QuizHistory(limits);
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param before only older ones
   */
  public CompletionStage<Outcome<Shelf>> list(
      QuizId id, OwnerId caller, Optional<Integer> before, int limit) {
    return unitOfWork.async(
        transaction ->
            editable(
                transaction,
                id,
                caller,
                _ -> {
                  List<Summary> found =
                      new VersionStore(transaction)
                          .list(id, before.orElse(Integer.MAX_VALUE), limit + 1);
                  List<Summary> items = found.stream().limit(limit).toList();
                  Optional<String> next =
                      found.size() > limit
                          ? Optional.of(Integer.toString(items.getLast().version()))
                          : Optional.empty();
                  return new Done<>(new Shelf(items, next, limits.perQuiz()));
                }));
  }

  public CompletionStage<Outcome<VersionDocument>> find(QuizId id, OwnerId caller, int version) {
    return unitOfWork.async(
        transaction ->
            editable(
                transaction,
                id,
                caller,
                _ ->
                    new VersionStore(transaction)
                        .find(id, version)
                        .<Outcome<VersionDocument>>map(
                            found -> new Done<>(VersionDocument.of(found.about(), found.content())))
                        .orElseGet(() -> new Refused<>(Refusals.noSuchVersion()))));
  }

  private static <T> Outcome<T> editable(
      Transaction transaction, QuizId id, OwnerId caller, Function<Quiz, Outcome<T>> inner) {
    return switch (Admission.admit(
        transaction, new QuizStore(transaction).find(id), caller, Access.EDIT)) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(var admission) -> inner.apply(admission.quiz());
    };
  }

  /**
   * A version becomes the quiz again, as a new version. Who finds the quiz stays as it is: nobody
   * publishes by bringing something back.
   *
   * @param basedOn the version that is to be replaced
   */
  public CompletionStage<Outcome<QuizDocument>> restore(
      QuizId id, Owner author, int version, Optional<Integer> basedOn) {
    if (basedOn.isEmpty()) {
      return CompletableFuture.completedStage(
          new Refused<>(Problem.invalid(List.of(new FieldError("version", "must be given")))));
    }
    return unitOfWork.asyncInTurn(
        author.id().value(),
        transaction -> restore(transaction, id, author, version, basedOn.get()));
  }

  private Outcome<QuizDocument> restore(
      Transaction transaction, QuizId id, Owner author, int version, int basedOn) {
    if (new DeletedOwnerStore(transaction).isDeleted(author.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    return switch (Admission.lock(transaction, id, author.id(), Access.EDIT)) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(var admission) when admission.quiz().version() != basedOn ->
          new Refused<>(Refusals.staleVersion());
      case Done(var admission) ->
          new VersionStore(transaction)
              .find(id, version)
              .map(
                  found ->
                      history
                          .change(
                              transaction,
                              admission.quiz(),
                              author,
                              brought(found.content(), admission.quiz()),
                              Optional.of(version),
                              clock.instant())
                          .map(restored -> OwnersView.of(transaction, admission, restored)))
              .orElseGet(() -> new Refused<>(Refusals.noSuchVersion()));
    };
  }

  private static QuizContent brought(QuizContent content, Quiz quiz) {
    return content.seenAs(quiz.content().visibility());
  }
}
