package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that is good once.
 *
 * @param takenBy empty where nobody has taken it yet
 */
public record Invitation(
    InvitationId id, InvitationTarget target, Instant expiresAt, Optional<OwnerId> takenBy) {

  public Invitation {
    requireNonNull(id);
    requireNonNull(target);
  }

  public boolean isOpen(Instant now) {
    return takenBy.isEmpty() && now.isBefore(expiresAt);
  }

  public boolean wasTakenBy(OwnerId account) {
    return takenBy.filter(account::equals).isPresent();
  }
}
