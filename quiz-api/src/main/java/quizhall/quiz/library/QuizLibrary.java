package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.QuizSummary;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.Listing;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.QuizListStore;
import quizhall.quiz.store.QuizStore;

/** Quizzes as their readers and owners handle them. Safe for use by many threads. */
public final class QuizLibrary {

  private final UnitOfWork unitOfWork;
  private final QuizRules rules;
  private final int quizzesPerOwner;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public QuizLibrary(
      UnitOfWork unitOfWork,
      QuizRules rules,
      int quizzesPerOwner,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.quizzesPerOwner = quizzesPerOwner;
    this.clock = clock;
    this.ids = ids;
  }

  public CompletionStage<Outcome<QuizDocument>> create(Owner author, QuizDraft draft) {
    return switch (check(draft)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var content) -> {
        QuizId id = new QuizId(ids.get());
        yield unitOfWork.asyncInTurn(
            author.id().value(), transaction -> create(transaction, id, author, content));
      }
    };
  }

  private Outcome<QuizDocument> create(
      Transaction transaction, QuizId id, Owner author, QuizContent content) {
    if (new DeletedOwnerStore(transaction).isDeleted(author.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    QuizStore quizzes = new QuizStore(transaction);
    if (quizzes.lockCountOf(author.id()) >= quizzesPerOwner) {
      return new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
    }
    Instant now = clock.instant();
    Quiz quiz = Quiz.created(id, author, content, now);
    QuizMedia media = new QuizMedia(transaction, quiz, Set.of());
    if (!media.faults().isEmpty()) {
      return new Refused<>(Problem.invalid(media.faults()));
    }
    quizzes.insert(quiz);
    media.keep(now);
    transaction.publish(QuizEvents.created(quiz, now));
    return new Done<>(QuizDocument.forOwner(quiz));
  }

  public CompletionStage<Outcome<QuizDocument>> change(QuizId id, Owner author, QuizDraft draft) {
    if (draft.version().isEmpty()) {
      return refused(Problem.invalid(List.of(new FieldError("version", "must be given"))));
    }
    int basedOn = draft.version().get();
    return switch (check(draft)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var content) ->
          unitOfWork.asyncInTurn(
              author.id().value(),
              transaction -> change(transaction, id, author, content, basedOn));
    };
  }

  private Outcome<QuizDocument> change(
      Transaction transaction, QuizId id, Owner author, QuizContent content, int basedOn) {
    QuizStore quizzes = new QuizStore(transaction);
    return switch (own(quizzes, id, author.id())) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(var quiz) -> {
        if (quiz.version() != basedOn) {
          yield new Refused<>(Refusals.staleVersion());
        }
        Instant now = clock.instant();
        Quiz changed = quiz.changed(author.name(), content, now);
        QuizMedia media = new QuizMedia(transaction, changed, QuizMedia.addressesOf(quiz));
        if (!media.faults().isEmpty()) {
          yield new Refused<>(Problem.invalid(media.faults()));
        }
        quizzes.update(changed);
        media.keep(now);
        transaction.publish(QuizEvents.updated(changed, now));
        yield new Done<>(QuizDocument.forOwner(changed));
      }
    };
  }

  /** The id of what is deleted. */
  public CompletionStage<Outcome<QuizId>> delete(QuizId id, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          QuizStore quizzes = new QuizStore(transaction);
          return switch (own(quizzes, id, caller)) {
            case Refused(var problem) -> new Refused<>(problem);
            case Done(var quiz) -> {
              new MediaUseStore(transaction).letGo(id, clock.instant());
              quizzes.delete(id);
              transaction.publish(QuizEvents.deleted(quiz, clock.instant()));
              yield new Done<>(id);
            }
          };
        });
  }

  public CompletionStage<Outcome<QuizDocument>> read(QuizId id, Optional<OwnerId> reader) {
    return unitOfWork.async(
        transaction ->
            find(
                transaction,
                id,
                reader,
                quiz ->
                    isOwner(quiz, reader)
                        ? QuizDocument.forOwner(quiz)
                        : QuizDocument.forReader(quiz)));
  }

  /** With keys: for the game-server only. Its room and results show what the quiz has now. */
  public CompletionStage<Outcome<QuizDocument>> readForPlay(QuizId id, OwnerId host) {
    return unitOfWork.async(
        transaction ->
            find(
                transaction,
                id,
                Optional.of(host),
                quiz -> {
                  new QuizMedia(transaction, quiz, Set.of()).notePlay(clock.instant());
                  return quiz.isOwnedBy(host)
                      ? QuizDocument.forOwner(quiz)
                      : QuizDocument.forHost(quiz);
                }));
  }

  public CompletionStage<Page<QuizSummary>> list(Listing listing) {
    return unitOfWork.async(transaction -> new QuizListStore(transaction).page(listing));
  }

  private static Outcome<QuizDocument> find(
      Transaction transaction,
      QuizId id,
      Optional<OwnerId> reader,
      Function<Quiz, QuizDocument> view) {
    return new QuizStore(transaction)
        .find(id)
        .filter(quiz -> quiz.isPublic() || isOwner(quiz, reader))
        .<Outcome<QuizDocument>>map(quiz -> new Done<>(view.apply(quiz)))
        .orElseGet(() -> new Refused<>(Refusals.noSuchQuiz()));
  }

  /** Locked for a change; refused where the caller may not make one. */
  private static Outcome<Quiz> own(QuizStore quizzes, QuizId id, OwnerId caller) {
    Optional<Quiz> found = quizzes.lock(id);
    if (found.isPresent() && found.get().isOwnedBy(caller)) {
      return new Done<>(found.get());
    }
    return new Refused<>(
        found.isPresent() && found.get().isPublic() ? Problem.forbidden() : Refusals.noSuchQuiz());
  }

  private static boolean isOwner(Quiz quiz, Optional<OwnerId> reader) {
    return reader.isPresent() && quiz.isOwnedBy(reader.get());
  }

  private Checked<QuizContent> check(QuizDraft draft) {
    return rules.check(draft, () -> new QuestionId(ids.get()));
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
