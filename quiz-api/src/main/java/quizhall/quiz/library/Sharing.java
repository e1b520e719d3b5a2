package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.InvitationTarget.ToQuiz;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.SharingDocument;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.GroupStore;
import quizhall.quiz.store.HandoverStore;
import quizhall.quiz.store.InvitationStore;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.ShareStore;

/** Whom a quiz is given to, as its owner sees to it. Safe for use by many threads. */
public final class Sharing {

  private final UnitOfWork unitOfWork;
  private final SharingLimits limits;
  private final InstantSource clock;
  private final Inviting inviting;

  public Sharing(
      UnitOfWork unitOfWork, SharingLimits limits, Inviting inviting, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.clock = clock;
    this.inviting = inviting;
  }

  public CompletionStage<Outcome<SharingDocument>> find(QuizId id, OwnerId caller) {
    return unitOfWork.async(
        transaction ->
            Admission.admit(transaction, new QuizStore(transaction).find(id), caller, Access.OWN)
                .map(
                    _ ->
                        new SharingDocument(
                            new ShareStore(transaction).people(id),
                            new GroupStore(transaction).ofQuiz(id),
                            new InvitationStore(transaction).open(id, clock.instant()),
                            limits.perQuiz(),
                            new HandoverStore(transaction).find(id))));
  }

  /** A link for one person, whoever that is. */
  public CompletionStage<Outcome<SharingDocument.Made>> invite(
      QuizId id, OwnerId caller, Optional<String> role) {
    return switch (Role.check(role)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var fit) ->
          unitOfWork.asyncInTurn(
              caller.value(), transaction -> invite(transaction, id, caller, fit));
    };
  }

  private Outcome<SharingDocument.Made> invite(
      Transaction transaction, QuizId id, OwnerId caller, Role role) {
    return switch (Admission.lock(transaction, id, caller, Access.OWN)) {
      case Refused(var problem) -> new Refused<>(problem);
      case Done(_) ->
          inviting.invite(
              transaction,
              new ToQuiz(id, role),
              new ShareStore(transaction).countPeople(id),
              clock.instant());
    };
  }

  /** The id of an invitation that leads nowhere from now on. */
  public CompletionStage<Outcome<InvitationId>> withdraw(
      QuizId id, OwnerId caller, InvitationId invitation) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          if (Admission.lock(transaction, id, caller, Access.OWN) instanceof Refused(var problem)) {
            return new Refused<>(problem);
          }
          return new InvitationStore(transaction).withdraw(id, invitation, clock.instant())
              ? new Done<>(invitation)
              : new Refused<>(Refusals.noSuchInvitation());
        });
  }

  /** The new role of somebody. */
  public CompletionStage<Outcome<Role>> change(
      QuizId id, OwnerId caller, OwnerId person, Optional<String> role) {
    return switch (Role.check(role)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var fit) ->
          unitOfWork.asyncInTurn(
              caller.value(),
              transaction -> {
                if (Admission.lock(transaction, id, caller, Access.OWN)
                    instanceof Refused(var problem)) {
                  return new Refused<>(problem);
                }
                if (!new ShareStore(transaction).change(id, person, fit)) {
                  return new Refused<>(Refusals.noSuchPerson());
                }
                if (fit != Role.EDIT) {
                  new HandoverStore(transaction).delete(id, person);
                }
                return new Done<>(fit);
              });
    };
  }

  /** Somebody who sees the quiz no more: its owner takes out others, and they themselves. */
  public CompletionStage<Outcome<OwnerId>> remove(QuizId id, OwnerId caller, OwnerId person) {
    Access needed = caller.equals(person) ? Access.VIEW : Access.OWN;
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          if (Admission.lock(transaction, id, caller, needed) instanceof Refused(var problem)) {
            return new Refused<>(problem);
          }
          ShareStore shares = new ShareStore(transaction);
          if (!shares.remove(id, person)) {
            return new Refused<>(
                shares.roleOf(id, person).isPresent()
                    ? Refusals.sharedWithGroup()
                    : Refusals.noSuchPerson());
          }
          new InvitationStore(transaction).forgetTaken(id, person);
          return new Done<>(person);
        });
  }

  /** A group of the owner's has it from now on, in this role. */
  public CompletionStage<Outcome<Role>> give(
      QuizId id, OwnerId caller, GroupId group, Optional<String> role) {
    return switch (Role.check(role)) {
      case Checked.Unfit(var errors) -> refused(Problem.invalid(errors));
      case Checked.Fit(var fit) ->
          withGroup(
              id,
              caller,
              group,
              groups -> {
                groups.give(id, group, fit, clock.instant());
                return new Done<>(fit);
              });
    };
  }

  /** The id of a group that has it no more. */
  public CompletionStage<Outcome<GroupId>> take(QuizId id, OwnerId caller, GroupId group) {
    return withGroup(
        id,
        caller,
        group,
        groups ->
            groups.take(id, group) ? new Done<>(group) : new Refused<>(Refusals.noSuchGroup()));
  }

  private <T> CompletionStage<Outcome<T>> withGroup(
      QuizId id, OwnerId caller, GroupId group, Function<GroupStore, Outcome<T>> change) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          if (Admission.lock(transaction, id, caller, Access.OWN) instanceof Refused(var problem)) {
            return new Refused<>(problem);
          }
          GroupStore groups = new GroupStore(transaction);
          return groups.lock(group).filter(found -> found.isOwnedBy(caller)).isPresent()
              ? change.apply(groups)
              : new Refused<>(Refusals.noSuchGroup());
        });
  }

  /** For the retention of what nobody can take any more. */
  public static int forget(Transaction transaction, Instant before, int atMost) {
    int invitations = new InvitationStore(transaction).deleteExpiredBefore(before, atMost);
    return invitations
        + new HandoverStore(transaction).deleteExpiredBefore(before, atMost - invitations);
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
