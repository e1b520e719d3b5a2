package quizhall.quiz.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Invitation;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.InvitationSecret;
import quizhall.quiz.content.InvitationTarget;
import quizhall.quiz.content.InvitationTarget.ToGroup;
import quizhall.quiz.content.InvitationTarget.ToQuiz;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.SharingDocument.Made;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.InvitationStore;

/** Makes links that are good once. Safe for use by many threads. */
public final class Inviting {

  private final SharingLimits limits;
  private final Supplier<UUID> ids;
  private final Supplier<InvitationSecret> secrets;

  public Inviting(SharingLimits limits, Supplier<UUID> ids, Supplier<InvitationSecret> secrets) {
    this.limits = limits;
    this.ids = ids;
    this.secrets = secrets;
  }

  /**
   * A link for one person, whoever that is.
   *
   * @param target locked
   * @param people who are there already
   */
  Outcome<Made> invite(
      Transaction transaction, InvitationTarget target, int people, Instant moment) {
    Instant now = moment.truncatedTo(ChronoUnit.MICROS);
    InvitationStore invitations = new InvitationStore(transaction);
    // Those who will have taken one count, so that nobody who takes one is turned away.
    if (people + invitations.countOpen(target, now) >= most(target)) {
      return new Refused<>(
          switch (target) {
            case ToQuiz _ -> Refusals.tooManyPeople(most(target));
            case ToGroup _ -> Refusals.tooManyInGroup(most(target));
          });
    }
    InvitationSecret secret = secrets.get();
    Invitation invitation =
        new Invitation(
            new InvitationId(ids.get()),
            target,
            now.plus(limits.invitationsLast()),
            Optional.empty());
    invitations.insert(invitation, secret, now);
    return new Done<>(
        new Made(
            invitation.id().value(), role(target), now, invitation.expiresAt(), secret.value()));
  }

  private int most(InvitationTarget target) {
    return switch (target) {
      case ToQuiz _ -> limits.perQuiz();
      case ToGroup _ -> limits.perGroup();
    };
  }

  private static Optional<String> role(InvitationTarget target) {
    return switch (target) {
      case ToQuiz(_, var role) -> Optional.of(role).map(Role::code);
      case ToGroup _ -> Optional.empty();
    };
  }
}
