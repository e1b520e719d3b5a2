package quizhall.game.room;

import java.util.Objects;
import java.util.UUID;

/** One session: one quiz played in one room. The key of its results. */
public record SessionId(UUID value) {
  public SessionId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
