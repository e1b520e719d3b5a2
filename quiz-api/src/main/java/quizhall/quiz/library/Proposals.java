package quizhall.quiz.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.assistant.Assistant;
import quizhall.quiz.assistant.Commission;
import quizhall.quiz.assistant.ModelFailure;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.ImportDocument.ImportedQuiz;
import quizhall.quiz.document.ProposalDocument;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.ProposalStore;

/**
 * Quizzes that a language model writes of a topic. A reply takes minutes, so that whoever asks is
 * told where it will be. Safe for use by many threads.
 */
public final class Proposals implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  /** To read a reply and to keep what was read. */
  private static final Duration AFTER_REPLY = Duration.ofMinutes(1);

  private final UnitOfWork unitOfWork;
  private final Optional<Assistant> assistant;
  private final Previews previews;
  private final ProposalLimits limits;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Semaphore places;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("proposal-", 1).factory());

  /**
   * @param assistant where the operator has set one up
   */
  public Proposals(
      UnitOfWork unitOfWork,
      Optional<Assistant> assistant,
      Previews previews,
      ProposalLimits limits,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.assistant = assistant;
    this.previews = previews;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
    this.places = new Semaphore(limits.atOnce());
  }

  /** What may be asked; nothing where no model is set up. */
  public Optional<Commission.Limits> offered() {
    return assistant.map(_ -> limits.commission());
  }

  /** Has a quiz written; where it is until then and afterwards. */
  public CompletionStage<Outcome<ProposalDocument>> begin(OwnerId author, Commission.Draft draft) {
    if (assistant.isEmpty()) {
      return refused(Refusals.noAssistant());
    }
    return switch (Commission.check(draft, limits.commission())) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var commission) -> begin(assistant.get(), author, commission);
    };
  }

  private CompletionStage<Outcome<ProposalDocument>> begin(
      Assistant writer, OwnerId author, Commission commission) {
    if (!places.tryAcquire()) {
      return CompletableFuture.failedStage(
          new Unavailable("The language model is asked by others", TRY_AGAIN));
    }
    return unitOfWork
        .asyncInTurn(author.value(), transaction -> begin(transaction, author))
        .whenComplete(
            (outcome, _) -> {
              if (outcome instanceof Done(var working)) {
                workers.execute(() -> work(writer, commission, working));
              } else {
                places.release();
              }
            });
  }

  private Outcome<ProposalDocument> begin(Transaction transaction, OwnerId author) {
    if (new DeletedOwnerStore(transaction).isDeleted(author)) {
      return new Refused<>(Problem.unauthorized());
    }
    Instant now = clock.instant();
    ProposalStore proposals = new ProposalStore(transaction);
    if (proposals.lockCountOf(author, now.minus(Duration.ofDays(1))) >= limits.perDay()) {
      return new Refused<>(Refusals.tooManyProposals(limits.perDay()));
    }
    ProposalDocument working = ProposalDocument.working(ids.get(), now.plus(limits.kept()));
    proposals.insert(working, author, now, now.plus(limits.longest()).plus(AFTER_REPLY));
    return new Done<>(working);
  }

  private void work(Assistant writer, Commission commission, ProposalDocument working) {
    try {
      ProposalDocument ended = ended(writer, commission, working);
      unitOfWork.run(transaction -> new ProposalStore(transaction).end(ended));
    } catch (RuntimeException failure) {
      // Whoever asks is told once its time is over.
      LOG.warn("A proposal could not be kept", failure);
    } finally {
      places.release();
    }
  }

  private ProposalDocument ended(
      Assistant writer, Commission commission, ProposalDocument working) {
    try {
      Preview preview = previews.first(writer.write(commission)).preview();
      return preview.quizzes().isEmpty()
          ? working.failed(
              "The model wrote nothing that is a question.", Remarks.of(preview.refused()))
          : working.made(
              ImportedQuiz.of(
                  preview.quizzes().getFirst().content(), Remarks.of(preview.quizzes().getFirst())),
              Remarks.of(preview.refused()));
    } catch (ModelFailure failure) {
      LOG.warn("The language model wrote no quiz", failure);
      return working.failed("The model does not answer: try again later.", List.of());
    } catch (RuntimeException defect) {
      LOG.error("What the language model wrote could not be read for a fault of ours", defect);
      return working.failed("What the model wrote cannot be read.", List.of());
    }
  }

  /** One that nobody works on any more has failed. */
  public CompletionStage<Outcome<ProposalDocument>> find(UUID id, OwnerId author) {
    return unitOfWork.async(
        transaction ->
            new ProposalStore(transaction)
                .find(id, author, clock.instant())
                .<Outcome<ProposalDocument>>map(
                    held ->
                        new Done<>(
                            held.isLost()
                                ? held.document()
                                    .failed("The work on it broke off: try again.", List.of())
                                : held.document()))
                .orElseGet(() -> new Refused<>(Refusals.noSuchProposal())));
  }

  /** For the retention of what was asked for, whatever came of it. */
  public static int forget(Transaction transaction, Instant before, int atMost) {
    return new ProposalStore(transaction).deleteCreatedBefore(before, atMost);
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }

  @Override
  public void close() {
    workers.shutdownNow();
    assistant.ifPresent(Assistant::close);
  }
}
