package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Reader;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.SharingDocument.Handover;
import quizhall.quiz.document.SharingDocument.Person;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.GroupStore;
import quizhall.quiz.store.HandoverStore;
import quizhall.quiz.store.InvitationStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.store.ModerationStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ShareStore;
import quizhall.quiz.store.VersionStore;

/**
 * Quizzes that become somebody else's: their owners offer them to people who may edit them already,
 * and these accept. All of it locks the quiz first, so that of what comes at once one is before the
 * other. Safe for use by many threads.
 */
public final class Handovers {

  private final UnitOfWork unitOfWork;
  private final SharingLimits limits;
  private final MediaQuota quota;
  private final int quizzesPerOwner;
  private final InstantSource clock;

  public Handovers(
      UnitOfWork unitOfWork,
      SharingLimits limits,
      MediaQuota quota,
      int quizzesPerOwner,
      InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.quota = quota;
    this.quizzesPerOwner = quizzesPerOwner;
    this.clock = clock;
  }

  /**
   * Offers a quiz, in the place of an offer to anybody else.
   *
   * @param person an account, as the owner was told it of those who have the quiz
   */
  public CompletionStage<Outcome<Handover>> offer(
      QuizId id, OwnerId caller, Optional<OwnerId> person) {
    return person.isEmpty()
        ? CompletableFuture.completedStage(
            new Refused<>(Problem.invalid(List.of(new FieldError("person", "must be given")))))
        : unitOfWork.asyncInTurn(
            caller.value(), transaction -> offer(transaction, id, caller, person.get()));
  }

  private Outcome<Handover> offer(
      Transaction transaction, QuizId id, OwnerId caller, OwnerId person) {
    if (Admission.lock(transaction, id, caller, Access.OWN) instanceof Refused(var problem)) {
      return new Refused<>(problem);
    }
    if (new ModerationStore(transaction).find(id).hidden().isPresent()) {
      return new Refused<>(Refusals.hiddenStays());
    }
    Optional<Person> known =
        new ShareStore(transaction)
            .people(id).stream().filter(one -> one.id().equals(person.value())).findFirst();
    if (known.isEmpty()) {
      return new Refused<>(Refusals.noSuchPerson());
    }
    if (!known.get().role().equals(Role.EDIT.code())) {
      return new Refused<>(Refusals.mayNotEdit());
    }
    HandoverStore handovers = new HandoverStore(transaction);
    if (handovers.lockCountOf(caller, id) >= limits.handovers()) {
      return new Refused<>(Refusals.tooManyHandovers(limits.handovers()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant expiresAt = now.plus(limits.handoversLast());
    handovers.put(id, person, now, expiresAt);
    return new Done<>(new Handover(person.value(), known.get().name(), now, expiresAt));
  }

  /** The id of a quiz that is offered no more: its owner takes it back, or they decline. */
  public CompletionStage<Outcome<QuizId>> end(QuizId id, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction ->
            switch (Admission.lock(transaction, id, caller, Access.VIEW)) {
              case Refused(var problem) -> new Refused<>(problem);
              case Done(var admission) -> {
                HandoverStore handovers = new HandoverStore(transaction);
                boolean isTheirs =
                    admission.access() == Access.OWN || handovers.isOfferedTo(id, caller);
                yield isTheirs && handovers.delete(id)
                    ? new Done<>(id)
                    : new Refused<>(Refusals.noSuchHandover());
              }
            });
  }

  /** The caller owns it from now on. Whoever owns it already is answered alike. */
  public CompletionStage<Outcome<QuizDocument>> accept(QuizId id, Owner caller) {
    return unitOfWork.asyncInTurn(
        caller.id().value(), transaction -> accept(transaction, id, caller));
  }

  private Outcome<QuizDocument> accept(Transaction transaction, QuizId id, Owner caller) {
    if (new DeletedOwnerStore(transaction).isDeleted(caller.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    return switch (Admission.lock(transaction, id, caller.id(), Access.VIEW)) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(var admission) when admission.access() == Access.OWN ->
          new Done<>(OwnersView.of(transaction, admission, admission.quiz()));
      case Done(_) when !new HandoverStore(transaction).isOfferedTo(id, caller.id()) ->
          new Refused<>(Refusals.noSuchHandover());
      case Done(var admission) -> passOn(transaction, admission.quiz(), caller);
    };
  }

  private Outcome<QuizDocument> passOn(Transaction transaction, Quiz quiz, Owner heir) {
    QuizStore quizzes = new QuizStore(transaction);
    if (quizzes.lockCountOf(heir.id()) >= quizzesPerOwner) {
      return new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
    }
    MediaUseStore uses = new MediaUseStore(transaction);
    List<Medium> media = uses.lockAloneIn(quiz.id(), quiz.owner().id());
    if (!media.isEmpty() && !hasRoom(transaction, heir.id(), media)) {
      return new Refused<>(Refusals.noRoomForMedia(media.size(), bytes(media), quota));
    }
    // What nobody has noted as a version yet was its owner's of before.
    new VersionStore(transaction).keepPresent(quiz.id(), quiz.owner(), Optional.empty());
    quizzes.passOn(quiz.id(), heir);
    uses.passOn(media, heir.id());
    Instant now = clock.instant();
    ShareStore shares = new ShareStore(transaction);
    shares.remove(quiz.id(), heir.id());
    shares.put(quiz.id(), quiz.owner(), Role.EDIT, now);
    new GroupStore(transaction).takeFromAll(quiz.id());
    new InvitationStore(transaction).withdrawAll(quiz.id());
    Quiz passed = quizzes.find(quiz.id()).orElseThrow();
    transaction.publish(QuizEvents.updated(passed, now));
    Reader reader = new Reader(Optional.of(heir.id()), Optional.empty());
    return new Done<>(
        OwnersView.of(transaction, Admission.of(transaction, passed, reader), passed));
  }

  private boolean hasRoom(Transaction transaction, OwnerId heir, List<Medium> media) {
    return quota.hasRoom(new MediaStore(transaction).lockUsageOf(heir), media.size(), bytes(media));
  }

  private static long bytes(List<Medium> media) {
    return media.stream().mapToLong(Medium::bytes).sum();
  }
}
