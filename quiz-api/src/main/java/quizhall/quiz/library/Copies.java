package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Credits;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.document.MediaPlaces;
import quizhall.quiz.document.MovedMedia;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.UploadDocument;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.CreditStore;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.RecentStore;

/**
 * Copies of quizzes: of one's own, of public ones, and of those that one may edit. A copy is
 * private at first, stands by itself, and says whom it is of. Safe for use by many threads.
 */
public final class Copies {

  private final UnitOfWork unitOfWork;
  private final QuizRules rules;
  private final MediaLibrary media;
  private final int quizzesPerOwner;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Copies(
      UnitOfWork unitOfWork,
      QuizRules rules,
      MediaLibrary media,
      int quizzesPerOwner,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.media = media;
    this.quizzesPerOwner = quizzesPerOwner;
    this.clock = clock;
    this.ids = ids;
  }

  /** What a copy begins with. */
  private sealed interface Start {

    /** The copy, where the same attempt has made it already. */
    record Made(QuizDocument copy) implements Start {}

    /**
     * What is to be copied.
     *
     * @param uploads that the quiz has, of others than the copier
     */
    record Source(Quiz quiz, List<Medium> uploads) implements Start {}
  }

  /**
   * @param title of the copy; that of the source where empty
   * @param attempt of the caller's own making: a second time with the same makes no other copy
   */
  public CompletionStage<Outcome<QuizDocument>> copy(
      QuizId id, Owner caller, Optional<String> title, Optional<UUID> attempt) {
    Attempt attempted =
        attempt
            .map(known -> Attempt.at(id.value().toString(), caller.id(), known))
            .orElseGet(() -> new Attempt(caller.id(), new QuizId(ids.get())));
    return switch (rules.checkTitle(title)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var fit) ->
          unitOfWork
              .asyncInTurn(
                  caller.id().value(),
                  transaction ->
                      attempted
                          .made(transaction)
                          .map(outcome -> outcome.<Start>map(Start.Made::new))
                          .orElseGet(() -> source(transaction, id, caller.id())))
              .thenCompose(
                  found ->
                      switch (found) {
                        case Refused(var problem) -> refused(problem);
                        case Done(Start.Made(var copy)) ->
                            CompletableFuture.completedStage(new Done<>(copy));
                        case Done(Start.Source source) -> copy(source, attempted, caller, fit);
                      });
    };
  }

  /** What cannot be kept in the end is refused before files are copied. */
  private Outcome<Start> source(Transaction transaction, QuizId id, OwnerId caller) {
    QuizStore quizzes = new QuizStore(transaction);
    return switch (Admission.admit(transaction, quizzes.find(id), caller, Access.VIEW)) {
      case Refused(var problem) -> new Refused<>(problem);
      // A copy has the keys.
      case Done(var admission) when !admission.seesKeys() && !admission.quiz().isPublic() ->
          new Refused<>(Problem.forbidden());
      case Done(_) when quizzes.lockCountOf(caller) >= quizzesPerOwner ->
          new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
      case Done(var admission) ->
          new Done<>(
              new Start.Source(admission.quiz(), uploads(transaction, admission.quiz(), caller)));
    };
  }

  private static List<Medium> uploads(Transaction transaction, Quiz quiz, OwnerId copier) {
    return new MediaUseStore(transaction)
        .lockFor(quiz.id(), List.of(quiz.owner().id()), MediaPlaces.of(quiz).addresses()).stream()
            .filter(medium -> !medium.owner().equals(copier.value()))
            .toList();
  }

  private CompletionStage<Outcome<QuizDocument>> copy(
      Start.Source source, Attempt attempted, Owner caller, Optional<String> title) {
    Files files = new Files(caller.id(), source.uploads().iterator());
    return files
        .all()
        .thenCompose(
            copied ->
                switch (copied) {
                  case Refused(var problem) -> refused(problem);
                  case Done(var moved) -> {
                    QuizContent content = moved.in(source.quiz(), caller.id()).ofCopy(title);
                    yield unitOfWork
                        .asyncInTurn(
                            caller.id().value(),
                            transaction ->
                                keep(transaction, attempted, source.quiz(), caller, content))
                        .thenCompose(files::afterwards);
                  }
                });
  }

  /** Of a copy, or what the same attempt has made meanwhile. */
  private record Kept(QuizDocument copy, boolean isNew) {}

  private Outcome<Kept> keep(
      Transaction transaction, Attempt attempted, Quiz source, Owner caller, QuizContent content) {
    if (new DeletedOwnerStore(transaction).isDeleted(caller.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    QuizStore quizzes = new QuizStore(transaction);
    int count = quizzes.lockCountOf(caller.id());
    Optional<Outcome<QuizDocument>> before = attempted.made(transaction);
    if (before.isPresent()) {
      return before.get().map(copy -> new Kept(copy, false));
    }
    if (count >= quizzesPerOwner) {
      return new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
    }
    Instant now = clock.instant();
    QuizId id = attempted.quiz();
    Quiz copy =
        Quiz.created(id, caller, content, now).credited(Credits.ofCopy(source, caller.id()));
    QuizMedia uploads = new QuizMedia(transaction, copy, caller.id(), QuizMedia.addressesOf(copy));
    if (!uploads.faults().isEmpty()) {
      return new Refused<>(Problem.invalid(uploads.faults()));
    }
    quizzes.insert(copy);
    new CreditStore(transaction).insert(id, copy.credits());
    uploads.keep(now);
    QuizHistory.begin(transaction, copy, caller);
    new RecentStore(transaction).note(caller.id(), id, now);
    transaction.publish(QuizEvents.created(copy, now));
    return new Done<>(new Kept(QuizDocument.forOwner(copy), true));
  }

  /** One after the other, so that one copy takes the memory of one file. */
  private final class Files {
    private final OwnerId copier;
    private final Iterator<Medium> rest;
    private final Map<String, String> addresses = new HashMap<>();
    private final List<MediaId> added = new ArrayList<>();

    Files(OwnerId copier, Iterator<Medium> rest) {
      this.copier = copier;
      this.rest = rest;
    }

    /** All of them or none, where there is no room for all. */
    CompletionStage<Outcome<MovedMedia>> all() {
      return next()
          .exceptionallyCompose(
              failure ->
                  takenBack(added.iterator())
                      .thenCompose(_ -> CompletableFuture.failedStage(failure)));
    }

    private CompletionStage<Outcome<MovedMedia>> next() {
      if (!rest.hasNext()) {
        return CompletableFuture.completedStage(new Done<>(new MovedMedia(addresses)));
      }
      Medium medium = rest.next();
      return media.copy(medium, copier).thenCompose(outcome -> after(medium, outcome));
    }

    private CompletionStage<Outcome<MovedMedia>> after(
        Medium medium, Outcome<UploadDocument> outcome) {
      return switch (outcome) {
        case Done(var upload) -> {
          addresses.put(medium.url(), upload.url());
          added.add(new MediaId(upload.id()));
          yield next();
        }
        case Refused(var problem) ->
            takenBack(added.iterator()).thenApply(_ -> new Refused<>(problem));
      };
    }

    /** What came of the copy that they are for; without one nobody needs them. */
    CompletionStage<Outcome<QuizDocument>> afterwards(Outcome<Kept> kept) {
      Outcome<QuizDocument> outcome = kept.map(Kept::copy);
      return kept instanceof Done(var done) && done.isNew()
          ? CompletableFuture.completedStage(outcome)
          : takenBack(added.iterator()).thenApply(_ -> outcome);
    }

    /** Never fails: what cannot be deleted now is deleted when nobody has had it for a while. */
    private CompletionStage<Void> takenBack(Iterator<MediaId> kept) {
      return kept.hasNext()
          ? media
              .delete(kept.next(), copier)
              .handle((_, _) -> true)
              .thenCompose(_ -> takenBack(kept))
          : CompletableFuture.completedStage(null);
    }
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
