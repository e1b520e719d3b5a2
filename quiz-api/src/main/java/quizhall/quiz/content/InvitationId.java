package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record InvitationId(UUID value) {
  public InvitationId {
    requireNonNull(value);
  }
}
