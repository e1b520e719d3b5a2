package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.Reader;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.QuizSummary;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.Listing;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.QuizListStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.RecentStore;

/** Quizzes as their readers and owners handle them. Safe for use by many threads. */
public final class QuizLibrary {

  private final UnitOfWork unitOfWork;
  private final QuizRules rules;
  private final QuizHistory history;
  private final int quizzesPerOwner;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Supplier<QuizLink> links;

  public QuizLibrary(
      UnitOfWork unitOfWork,
      QuizRules rules,
      VersionLimits versions,
      int quizzesPerOwner,
      InstantSource clock,
      Supplier<UUID> ids,
      Supplier<QuizLink> links) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.history = new QuizHistory(versions);
    this.quizzesPerOwner = quizzesPerOwner;
    this.clock = clock;
    this.ids = ids;
    this.links = links;
  }

  /**
   * Keeps a new quiz.
   *
   * @param from what it was written as
   * @param attempt of the author's own making: a second time with the same makes no other quiz
   */
  public CompletionStage<Outcome<QuizDocument>> create(
      Owner author, QuizDraft draft, Optional<SavedDraft> from, Optional<UUID> attempt) {
    return switch (check(draft)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var content) -> {
        Attempt attempted =
            attempt
                .map(known -> Attempt.at("new", author.id(), known))
                .orElseGet(() -> new Attempt(author.id(), new QuizId(ids.get())));
        yield unitOfWork.asyncInTurn(
            author.id().value(),
            transaction -> {
              Outcome<QuizDocument> created = create(transaction, attempted, author, content);
              remove(transaction, from, author, created);
              return created;
            });
      }
    };
  }

  private Outcome<QuizDocument> create(
      Transaction transaction, Attempt attempted, Owner author, QuizContent content) {
    if (new DeletedOwnerStore(transaction).isDeleted(author.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    QuizStore quizzes = new QuizStore(transaction);
    int count = quizzes.lockCountOf(author.id());
    Optional<Outcome<QuizDocument>> before = attempted.made(transaction);
    if (before.isPresent()) {
      return before.get();
    }
    if (count >= quizzesPerOwner) {
      return new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
    }
    Instant now = clock.instant();
    QuizId id = attempted.quiz();
    Quiz quiz = Quiz.created(id, author, content, now).linked(links);
    QuizMedia media = new QuizMedia(transaction, quiz, author.id(), Set.of());
    if (!media.faults().isEmpty()) {
      return new Refused<>(Problem.invalid(media.faults()));
    }
    quizzes.insert(quiz);
    media.keep(now);
    QuizHistory.begin(transaction, quiz, author);
    new RecentStore(transaction).note(author.id(), id, now);
    transaction.publish(QuizEvents.created(quiz, now));
    return new Done<>(QuizDocument.forOwner(quiz));
  }

  /**
   * Puts another content into a quiz.
   *
   * @param from what it was written as
   */
  public CompletionStage<Outcome<QuizDocument>> change(
      QuizId id, Owner author, QuizDraft draft, Optional<SavedDraft> from) {
    if (draft.version().isEmpty()) {
      return refused(Problem.invalid(List.of(new FieldError("version", "must be given"))));
    }
    int basedOn = draft.version().get();
    Optional<Visibility> wanted = draft.visibility().flatMap(Visibility::of);
    return switch (check(draft)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var content) ->
          unitOfWork.asyncInTurn(
              author.id().value(),
              transaction -> {
                Outcome<QuizDocument> changed =
                    change(transaction, id, author, content, wanted, draft.saysTerms(), basedOn);
                remove(transaction, from, author, changed);
                return changed;
              });
    };
  }

  /** Once it is saved it is no draft any more. */
  private void remove(
      Transaction transaction,
      Optional<SavedDraft> draft,
      Owner author,
      Outcome<QuizDocument> outcome) {
    if (draft.isPresent() && outcome instanceof Done) {
      draft.get().remove(transaction, author.id(), clock.instant());
    }
  }

  private Outcome<QuizDocument> change(
      Transaction transaction,
      QuizId id,
      Owner author,
      QuizContent content,
      Optional<Visibility> wanted,
      boolean saysTerms,
      int basedOn) {
    if (new DeletedOwnerStore(transaction).isDeleted(author.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    return switch (Admission.lock(transaction, id, author.id(), Access.EDIT)) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(var admission) -> {
        Quiz quiz = admission.quiz();
        Visibility present = quiz.content().visibility();
        boolean isOwners = admission.access().reaches(Access.OWN);
        if (quiz.version() != basedOn) {
          yield new Refused<>(Refusals.staleVersion());
        }
        if (!isOwners && wanted.filter(other -> other != present).isPresent()) {
          yield new Refused<>(Refusals.visibilityIsTheOwners());
        }
        QuizContent seen = isOwners ? content : content.seenAs(present);
        QuizContent fit = saysTerms ? seen : seen.on(quiz.content().terms());
        Instant now = clock.instant();
        Quiz ready =
            fit.visibility() == Visibility.LINK && quiz.link().isEmpty()
                ? quiz.relinked(links.get())
                : quiz;
        yield history
            .change(transaction, ready, author, fit, Optional.empty(), now)
            .map(
                changed -> {
                  new RecentStore(transaction).note(author.id(), id, now);
                  return OwnersView.of(transaction, admission, changed);
                });
      }
    };
  }

  /** From now on the link of before leads nowhere. */
  public CompletionStage<Outcome<QuizDocument>> renewLink(QuizId id, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          return switch (Admission.lock(transaction, id, caller, Access.OWN)) {
            case Refused(var problem) -> new Refused<>(problem);
            case Done(var own) when own.quiz().link().isEmpty() -> new Refused<>(Refusals.noLink());
            case Done(var own) -> {
              Quiz renewed = own.quiz().relinked(links.get());
              new QuizStore(transaction).putLink(renewed);
              yield new Done<>(QuizDocument.forOwner(renewed));
            }
          };
        });
  }

  public CompletionStage<Outcome<QuizDocument>> read(QuizId id, Reader reader) {
    return unitOfWork.async(
        transaction ->
            Admission.find(transaction, id, reader, Access.VIEW)
                .map(admission -> OwnersView.of(transaction, admission, admission.quiz())));
  }

  /**
   * With keys: for the game-server only. Its room and results show what the quiz has now.
   *
   * @param tags of the host's own quizzes, whose questions come as well, to be drawn from
   */
  public CompletionStage<Outcome<QuizDocument>> readForPlay(
      QuizId id, OwnerId host, Optional<QuizLink> link, List<String> tags) {
    return unitOfWork.async(
        transaction ->
            Admission.find(transaction, id, new Reader(Optional.of(host), link), Access.PLAY)
                .map(
                    admission -> {
                      Quiz quiz = QuestionPool.around(transaction, admission.quiz(), host, tags);
                      Instant now = clock.instant();
                      new QuizMedia(transaction, quiz, host, Set.of()).notePlay(now);
                      new RecentStore(transaction).note(host, id, now);
                      return QuizDocument.forHost(quiz, admission.access());
                    }));
  }

  public CompletionStage<Page<QuizSummary>> list(Listing listing) {
    return unitOfWork.async(transaction -> new QuizListStore(transaction).page(listing));
  }

  private Checked<QuizContent> check(QuizDraft draft) {
    return rules.check(draft, () -> new QuestionId(ids.get()));
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
