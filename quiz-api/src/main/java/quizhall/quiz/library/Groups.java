package quizhall.quiz.library;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Group;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.InvitationTarget.ToGroup;
import quizhall.quiz.content.NameRules;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.GroupDocument;
import quizhall.quiz.document.SharingDocument.Made;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.GroupStore;
import quizhall.quiz.store.InvitationStore;

/** Named lists of people, to whom quizzes are given together. Safe for use by many threads. */
public final class Groups {

  private final UnitOfWork unitOfWork;
  private final NameRules rules;
  private final SharingLimits limits;
  private final Inviting inviting;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Groups(
      UnitOfWork unitOfWork,
      NameRules rules,
      SharingLimits limits,
      Inviting inviting,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.limits = limits;
    this.inviting = inviting;
    this.clock = clock;
    this.ids = ids;
  }

  /** Somebody's own, and those of others that they are in. */
  public CompletionStage<GroupDocument.All> all(OwnerId account) {
    return unitOfWork.async(
        transaction -> {
          GroupStore groups = new GroupStore(transaction);
          return new GroupDocument.All(
              groups.own(account), groups.joined(account), limits.groups());
        });
  }

  public CompletionStage<Outcome<GroupDocument>> find(GroupId id, OwnerId owner) {
    return unitOfWork.async(
        transaction ->
            new GroupStore(transaction)
                .find(id)
                .filter(group -> group.isOwnedBy(owner))
                .<Outcome<GroupDocument>>map(group -> new Done<>(document(transaction, group)))
                .orElseGet(() -> new Refused<>(Refusals.noSuchGroup())));
  }

  private GroupDocument document(Transaction transaction, Group group) {
    return new GroupDocument(
        group.id().value(),
        group.name(),
        new GroupStore(transaction).people(group.id()),
        new InvitationStore(transaction).open(group.id(), clock.instant()),
        limits.perGroup());
  }

  public CompletionStage<Outcome<GroupDocument>> create(Owner owner, Optional<String> name) {
    return named(name, owner, (transaction, fit) -> create(transaction, owner, fit));
  }

  private Outcome<GroupDocument> create(Transaction transaction, Owner owner, String name) {
    if (new DeletedOwnerStore(transaction).isDeleted(owner.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    GroupStore groups = new GroupStore(transaction);
    if (groups.lockCountOf(owner.id()) >= limits.groups()) {
      return new Refused<>(Refusals.tooManyGroups(limits.groups()));
    }
    Group group = new Group(new GroupId(ids.get()), owner, name);
    return groups.insert(group, clock.instant())
        ? new Done<>(document(transaction, group))
        : new Refused<>(Refusals.groupExists());
  }

  /** The new name. */
  public CompletionStage<Outcome<String>> rename(GroupId id, Owner owner, Optional<String> name) {
    return named(
        name,
        owner,
        (transaction, fit) -> {
          GroupStore groups = new GroupStore(transaction);
          groups.lockCountOf(owner.id());
          return own(
              transaction,
              id,
              owner.id(),
              _ -> {
                if (groups.isTaken(fit, id, owner.id())) {
                  return new Refused<>(Refusals.groupExists());
                }
                groups.rename(id, owner, fit);
                return new Done<>(fit);
              });
        });
  }

  private <T> CompletionStage<Outcome<T>> named(
      Optional<String> name, Owner owner, BiFunction<Transaction, String, Outcome<T>> change) {
    return switch (rules.checkName(name)) {
      case Checked.Unfit(var errors) ->
          CompletableFuture.completedStage(new Refused<>(Problem.invalid(errors)));
      case Checked.Fit(var fit) ->
          unitOfWork.asyncInTurn(owner.id().value(), transaction -> change.apply(transaction, fit));
    };
  }

  private interface Change<T> {
    Outcome<T> of(Group group);
  }

  private static <T> Outcome<T> own(
      Transaction transaction, GroupId id, OwnerId owner, Change<T> change) {
    return new GroupStore(transaction)
        .lock(id)
        .filter(group -> group.isOwnedBy(owner))
        .map(change::of)
        .orElseGet(() -> new Refused<>(Refusals.noSuchGroup()));
  }

  /** Whoever saw a quiz as one of it sees it no more. */
  public CompletionStage<Outcome<GroupId>> delete(GroupId id, OwnerId owner) {
    return unitOfWork.asyncInTurn(
        owner.value(),
        transaction ->
            own(
                transaction,
                id,
                owner,
                _ -> {
                  new GroupStore(transaction).delete(id);
                  return new Done<>(id);
                }));
  }

  /** A link for one person, whoever that is. */
  public CompletionStage<Outcome<Made>> invite(GroupId id, OwnerId owner) {
    return unitOfWork.asyncInTurn(
        owner.value(),
        transaction ->
            own(
                transaction,
                id,
                owner,
                _ ->
                    inviting.invite(
                        transaction,
                        new ToGroup(id),
                        new GroupStore(transaction).countPeople(id),
                        clock.instant())));
  }

  /** The id of an invitation that leads nowhere from now on. */
  public CompletionStage<Outcome<InvitationId>> withdraw(
      GroupId id, OwnerId owner, InvitationId invitation) {
    return unitOfWork.asyncInTurn(
        owner.value(),
        transaction ->
            own(
                transaction,
                id,
                owner,
                _ ->
                    new InvitationStore(transaction).withdraw(id, invitation, clock.instant())
                        ? new Done<>(invitation)
                        : new Refused<>(Refusals.noSuchInvitation())));
  }

  /** Somebody who is in it no more: its owner takes out others, and they themselves. */
  public CompletionStage<Outcome<OwnerId>> remove(GroupId id, OwnerId caller, OwnerId person) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          GroupStore groups = new GroupStore(transaction);
          Optional<Group> group = groups.lock(id);
          boolean isOwner = group.filter(found -> found.isOwnedBy(caller)).isPresent();
          if (group.isEmpty() || (!isOwner && !groups.has(id, caller))) {
            return new Refused<>(Refusals.noSuchGroup());
          }
          if (!isOwner && !caller.equals(person)) {
            return new Refused<>(Problem.forbidden());
          }
          if (!groups.remove(id, person)) {
            return new Refused<>(Refusals.noSuchPerson());
          }
          new InvitationStore(transaction).forgetTaken(id, person);
          return new Done<>(person);
        });
  }
}
