package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Complaint;
import quizhall.quiz.content.Moderated;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.ModerationDocument.Act;
import quizhall.quiz.document.ModerationDocument.Case;
import quizhall.quiz.document.ModerationDocument.Reported;
import quizhall.quiz.document.ModerationDocument.Standing;
import quizhall.quiz.document.ModerationDocument.Waiting;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.ModerationActStore;
import quizhall.quiz.store.ModerationStore;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.Place;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ReportStore;

/**
 * Moderators look at what was reported, and hide what must not be public. They see public quizzes
 * and hidden ones, and no others. Safe for use by many threads.
 */
public final class Moderation {

  /** Nobody reads more; the newest are what counts. */
  private static final int SHOWN = 100;

  private final UnitOfWork unitOfWork;
  private final ModerationLimits limits;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Moderation(
      UnitOfWork unitOfWork, ModerationLimits limits, InstantSource clock, Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  private boolean isModerator(OwnerId account) {
    return limits.moderators().contains(account);
  }

  /** What there is to do for somebody. */
  public CompletionStage<Outcome<Waiting>> waiting(OwnerId caller) {
    return isModerator(caller)
        ? unitOfWork.async(
            transaction -> {
              int waiting = new ModerationStore(transaction).waiting(SHOWN + 1);
              return new Done<>(
                  new Waiting(
                      true, Optional.of(Math.min(waiting, SHOWN)), Optional.of(waiting > SHOWN)));
            })
        : CompletableFuture.completedStage(
            new Done<>(new Waiting(false, Optional.empty(), Optional.empty())));
  }

  public CompletionStage<Outcome<Page<Reported>>> page(
      OwnerId caller, ModerationStore.Which which, int limit, Optional<Place.ByChange> after) {
    return isModerator(caller)
        ? unitOfWork.async(
            transaction -> new Done<>(new ModerationStore(transaction).page(which, limit, after)))
        : refused(Problem.forbidden());
  }

  public CompletionStage<Outcome<Case>> find(QuizId id, OwnerId caller) {
    return isModerator(caller)
        ? unitOfWork.async(
            transaction ->
                new QuizStore(transaction)
                    .find(id)
                    .filter(quiz -> isSeen(transaction, quiz))
                    .<Outcome<Case>>map(quiz -> new Done<>(seen(transaction, quiz)))
                    .orElseGet(() -> new Refused<>(Refusals.noSuchQuiz())))
        : refused(Problem.forbidden());
  }

  private static boolean isSeen(Transaction transaction, Quiz quiz) {
    return quiz.isPublic() || new ModerationStore(transaction).find(quiz.id()).hidden().isPresent();
  }

  private static Case seen(Transaction transaction, Quiz quiz) {
    ModerationStore moderated = new ModerationStore(transaction);
    return new Case(
        QuizDocument.forHost(quiz, Access.PLAY),
        Standing.of(moderated.find(quiz.id())),
        new ReportStore(transaction).list(quiz.id(), SHOWN),
        new ModerationActStore(transaction).list(quiz.id(), SHOWN),
        moderated.copies(quiz.id(), SHOWN));
  }

  /**
   * What a moderator sends.
   *
   * @param version of the quiz that was looked at
   */
  public record Judgement(
      Optional<String> reason, Optional<String> words, Optional<Integer> version) {

    Complaint.Draft complaint() {
      return new Complaint.Draft(reason, words);
    }
  }

  /** There is nothing against it: what was said is closed, and it stays as it is. */
  public CompletionStage<Outcome<Case>> dismiss(QuizId id, Owner moderator, Judgement judgement) {
    return inWords(
        judgement,
        words ->
            judged(
                id,
                moderator,
                judgement.version(),
                new Act("dismiss", Optional.empty(), words, clock.instant(), Optional.empty()),
                (quiz, moderated, store) -> {
                  if (moderated.hidden().isPresent()) {
                    return Optional.of(Refusals.hidden());
                  }
                  store.settle(quiz.id());
                  return Optional.empty();
                }));
  }

  /** It is for its owner alone from now on, who is told why. */
  public CompletionStage<Outcome<Case>> hide(QuizId id, Owner moderator, Judgement judgement) {
    return switch (judgement.complaint().check(limits.wordsLength())) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var why) -> {
        Instant now = clock.instant();
        yield judged(
            id,
            moderator,
            judgement.version(),
            new Act("hide", Optional.of(why.reason().code()), why.words(), now, Optional.empty()),
            (quiz, _, store) -> {
              store.hide(quiz.id(), why, now);
              return Optional.empty();
            });
      }
    };
  }

  /** Its owner may publish it again, which is for nobody else to do. */
  public CompletionStage<Outcome<Case>> release(QuizId id, Owner moderator, Judgement judgement) {
    Instant now = clock.instant();
    return inWords(
        judgement,
        words ->
            judged(
                id,
                moderator,
                judgement.version(),
                new Act("release", Optional.empty(), words, now, Optional.empty()),
                (quiz, moderated, store) -> {
                  if (moderated.hidden().isEmpty()) {
                    return Optional.of(Refusals.notHidden());
                  }
                  store.release(quiz.id(), now);
                  return Optional.empty();
                }));
  }

  private CompletionStage<Outcome<Case>> inWords(
      Judgement judgement, Function<String, CompletionStage<Outcome<Case>>> inner) {
    return switch (Complaint.checkWords(judgement.words(), limits.wordsLength())) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var words) -> inner.apply(words);
    };
  }

  private interface Judging {
    /** Why it cannot be. */
    Optional<Problem> on(Quiz quiz, Moderated moderated, ModerationStore store);
  }

  private CompletionStage<Outcome<Case>> judged(
      QuizId id, Owner moderator, Optional<Integer> version, Act act, Judging judging) {
    if (!isModerator(moderator.id())) {
      return refused(Problem.forbidden());
    }
    if (version.isEmpty()) {
      return refused(Problem.invalid(List.of(new FieldError("version", "must be given"))));
    }
    return unitOfWork.asyncInTurn(
        moderator.id().value(),
        transaction -> judged(transaction, id, moderator, version.get(), act, judging));
  }

  private Outcome<Case> judged(
      Transaction transaction, QuizId id, Owner moderator, int version, Act act, Judging judging) {
    if (new DeletedOwnerStore(transaction).isDeleted(moderator.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    Optional<Quiz> found =
        new QuizStore(transaction).lock(id).filter(quiz -> isSeen(transaction, quiz));
    if (found.isEmpty()) {
      return new Refused<>(Refusals.noSuchQuiz());
    }
    Quiz quiz = found.get();
    // Nobody approves what they have not seen.
    if (quiz.version() != version) {
      return new Refused<>(Refusals.staleVersion());
    }
    ModerationStore store = new ModerationStore(transaction);
    Optional<Problem> refusal = judging.on(quiz, store.find(id), store);
    if (refusal.isPresent()) {
      return new Refused<>(refusal.get());
    }
    new ReportStore(transaction).close(id, act.at());
    new ModerationActStore(transaction).insert(ids.get(), quiz, moderator, act);
    Quiz now = new QuizStore(transaction).find(id).orElseThrow();
    if (now.isPublic() != quiz.isPublic()) {
      transaction.publish(QuizEvents.updated(now, act.at()));
    }
    return new Done<>(seen(transaction, now));
  }

  /** The owner of a hidden quiz asks moderators to look at it again. */
  public CompletionStage<Outcome<QuizDocument>> appeal(
      QuizId id, OwnerId owner, Optional<String> given) {
    if (limits.moderators().isEmpty()) {
      return refused(Refusals.noModerators());
    }
    return switch (Complaint.checkWords(given, limits.wordsLength())) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var words) ->
          unitOfWork.asyncInTurn(
              owner.value(),
              transaction ->
                  switch (Admission.lock(transaction, id, owner, Access.OWN)) {
                    case Refused(var problem) -> new Refused<>(problem);
                    case Done(var admission) -> appealed(transaction, admission, words);
                  });
    };
  }

  private Outcome<QuizDocument> appealed(
      Transaction transaction, Admission admission, String words) {
    Quiz quiz = admission.quiz();
    ModerationStore store = new ModerationStore(transaction);
    if (store.find(quiz.id()).hidden().isEmpty()) {
      return new Refused<>(Refusals.notHidden());
    }
    store.appeal(quiz.id(), words, clock.instant());
    return new Done<>(OwnersView.of(transaction, admission, quiz));
  }

  /** For the retention of what moderators have done, and of what they have done it about. */
  public static int forget(Transaction transaction, Instant before, int atMost) {
    int reports = new ReportStore(transaction).deleteClosedBefore(before, atMost);
    return reports + new ModerationActStore(transaction).deleteBefore(before, atMost - reports);
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
