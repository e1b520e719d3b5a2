package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The account a quiz belongs to: the subject of its user tokens. */
public record OwnerId(UUID value) {
  public OwnerId {
    requireNonNull(value);
  }
}
