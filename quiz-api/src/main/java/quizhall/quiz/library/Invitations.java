package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Group;
import quizhall.quiz.content.Invitation;
import quizhall.quiz.content.InvitationSecret;
import quizhall.quiz.content.InvitationTarget.ToGroup;
import quizhall.quiz.content.InvitationTarget.ToQuiz;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.document.InvitationDocument;
import quizhall.quiz.document.InvitationDocument.State;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.GroupStore;
import quizhall.quiz.store.InvitationStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ShareStore;

/**
 * Invitations, for those who were given their links. Of one that is good no more nobody learns why.
 * Safe for use by many threads.
 */
public final class Invitations {

  private final UnitOfWork unitOfWork;
  private final SharingLimits limits;
  private final InstantSource clock;

  public Invitations(UnitOfWork unitOfWork, SharingLimits limits, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.clock = clock;
  }

  /** What an invitation leads to. */
  private record Place(Owner owner, String title) {
    static Place of(Quiz quiz) {
      return new Place(quiz.owner(), quiz.content().title());
    }

    static Place of(Group group) {
      return new Place(group.owner(), group.name());
    }
  }

  /** An invitation that somebody may take, or has taken. */
  private record Found(Invitation invitation, Place place, State state) {
    InvitationDocument as(State shown) {
      return InvitationDocument.of(shown, invitation, place.owner().name(), place.title());
    }
  }

  /**
   * What it is for. It stays as it is.
   *
   * @param secret empty where what was sent is none
   */
  public CompletionStage<Outcome<InvitationDocument>> look(
      Optional<InvitationSecret> secret, Optional<OwnerId> reader) {
    return unitOfWork.async(
        transaction -> {
          Optional<Invitation> invitation = invitation(transaction, secret);
          return invitation
              .flatMap(known -> find(transaction, known))
              .flatMap(place -> found(transaction, invitation, place, reader))
              .<Outcome<InvitationDocument>>map(found -> new Done<>(found.as(found.state())))
              .orElseGet(() -> new Refused<>(Refusals.noSuchInvitation()));
        });
  }

  private static Optional<Place> find(Transaction transaction, Invitation invitation) {
    return switch (invitation.target()) {
      case ToQuiz(var quiz, _) -> new QuizStore(transaction).find(quiz).map(Place::of);
      case ToGroup(var group) -> new GroupStore(transaction).find(group).map(Place::of);
    };
  }

  private static Optional<Place> lock(Transaction transaction, Invitation invitation) {
    return switch (invitation.target()) {
      case ToQuiz(var quiz, _) -> new QuizStore(transaction).lock(quiz).map(Place::of);
      case ToGroup(var group) -> new GroupStore(transaction).lock(group).map(Place::of);
    };
  }

  /** What it is for is the caller's from now on, and it is good no more. */
  public CompletionStage<Outcome<InvitationDocument>> take(
      Optional<InvitationSecret> secret, Owner caller) {
    return unitOfWork.asyncInTurn(
        caller.id().value(), transaction -> take(transaction, secret, caller));
  }

  private Outcome<InvitationDocument> take(
      Transaction transaction, Optional<InvitationSecret> secret, Owner caller) {
    if (new DeletedOwnerStore(transaction).isDeleted(caller.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    Optional<Found> found =
        invitation(transaction, secret)
            .flatMap(known -> lock(transaction, known))
            .flatMap(
                place ->
                    // Once more: whoever takes it at the same time had the lock before.
                    found(
                        transaction,
                        invitation(transaction, secret),
                        place,
                        Optional.of(caller.id())));
    if (found.isEmpty()) {
      return new Refused<>(Refusals.noSuchInvitation());
    }
    return switch (found.get().state()) {
      case OWN, TAKEN -> new Done<>(found.get().as(found.get().state()));
      case OPEN -> taken(transaction, found.get(), caller);
    };
  }

  private Outcome<InvitationDocument> taken(Transaction transaction, Found found, Owner caller) {
    ShareStore shares = new ShareStore(transaction);
    if (shares.lockCountOf(caller.id()) >= limits.perAccount()) {
      return new Refused<>(Refusals.tooManyShared(limits.perAccount()));
    }
    Instant now = clock.instant();
    switch (found.invitation().target()) {
      case ToQuiz(var quiz, var role) -> shares.put(quiz, caller, role, now);
      case ToGroup(var group) -> new GroupStore(transaction).join(group, caller, now);
    }
    new InvitationStore(transaction).take(found.invitation().id(), caller.id());
    return new Done<>(found.as(State.TAKEN));
  }

  private static Optional<Invitation> invitation(
      Transaction transaction, Optional<InvitationSecret> secret) {
    return secret.flatMap(given -> new InvitationStore(transaction).find(given));
  }

  /** Empty where it is good no more. Whoever has what it gives leaves it for others. */
  private Optional<Found> found(
      Transaction transaction,
      Optional<Invitation> invitation,
      Place place,
      Optional<OwnerId> reader) {
    return invitation.flatMap(
        known ->
            state(transaction, known, place.owner().id(), reader)
                .map(state -> new Found(known, place, state)));
  }

  private Optional<State> state(
      Transaction transaction, Invitation invitation, OwnerId owner, Optional<OwnerId> reader) {
    boolean isOpen = invitation.isOpen(clock.instant());
    if (reader.filter(owner::equals).isPresent()) {
      return isOpen ? Optional.of(State.OWN) : Optional.empty();
    }
    boolean hasIt =
        reader
            .filter(account -> isOpen || invitation.wasTakenBy(account))
            .filter(account -> has(transaction, invitation, account, isOpen))
            .isPresent();
    return hasIt ? Optional.of(State.TAKEN) : isOpen ? Optional.of(State.OPEN) : Optional.empty();
  }

  /**
   * Whether somebody has what it leads to.
   *
   * @param asMuch and as much of it as it gives: of what they took, the owner may have taken back a
   *     part
   */
  private static boolean has(
      Transaction transaction, Invitation invitation, OwnerId account, boolean asMuch) {
    return switch (invitation.target()) {
      case ToQuiz(var quiz, var role) ->
          new ShareStore(transaction)
              .roleOf(quiz, account)
              .filter(has -> !asMuch || has.compareTo(role) >= 0)
              .isPresent();
      case ToGroup(var group) -> new GroupStore(transaction).has(group, account);
    };
  }
}
