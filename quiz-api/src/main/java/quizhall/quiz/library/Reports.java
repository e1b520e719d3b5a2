package quizhall.quiz.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Complaint;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.ModerationStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ReportStore;

/**
 * People say what they have against public quizzes. Who did is told to moderators, and never to the
 * owner. Safe for use by many threads.
 */
public final class Reports {

  private static final Duration DAY = Duration.ofDays(1);

  private final UnitOfWork unitOfWork;
  private final ModerationLimits limits;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Reports(
      UnitOfWork unitOfWork, ModerationLimits limits, InstantSource clock, Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  /** How long what is said may be; empty where nobody would look at it. */
  public Optional<Integer> offered() {
    return limits.moderators().isEmpty() ? Optional.empty() : Optional.of(limits.wordsLength());
  }

  /** A second time it is said in the place of what was said before. */
  public CompletionStage<Outcome<QuizId>> report(QuizId id, Owner reporter, Complaint.Draft draft) {
    if (limits.moderators().isEmpty()) {
      return refused(Refusals.noModerators());
    }
    return switch (draft.check(limits.wordsLength())) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var complaint) ->
          unitOfWork.asyncInTurn(
              reporter.id().value(), transaction -> report(transaction, id, reporter, complaint));
    };
  }

  private Outcome<QuizId> report(
      Transaction transaction, QuizId id, Owner reporter, Complaint complaint) {
    if (new DeletedOwnerStore(transaction).isDeleted(reporter.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    Optional<Quiz> found = new QuizStore(transaction).lock(id).filter(Quiz::isPublic);
    if (found.isEmpty()) {
      return new Refused<>(Refusals.noSuchQuiz());
    }
    if (found.get().isOwnedBy(reporter.id())) {
      return new Refused<>(Refusals.ownQuiz());
    }
    ReportStore reports = new ReportStore(transaction);
    Instant now = clock.instant();
    if (reports.lockCountOf(reporter.id(), id, now.minus(DAY)) >= limits.perDay()) {
      return new Refused<>(Refusals.tooManyReports(limits.perDay()));
    }
    if (reports.openCount(id, reporter.id()) >= limits.perQuiz()) {
      return new Refused<>(Refusals.reportedOften());
    }
    if (!reports.put(ids.get(), found.get(), reporter, complaint, now)) {
      return new Refused<>(Refusals.alreadyJudged());
    }
    new ModerationStore(transaction).await(id, now);
    return new Done<>(id);
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
