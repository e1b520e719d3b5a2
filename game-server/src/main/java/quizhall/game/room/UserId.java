package quizhall.game.room;

import java.util.Objects;
import java.util.UUID;

/** An account of auth-api; in a room it is the host's. */
public record UserId(UUID value) {
  public UserId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
