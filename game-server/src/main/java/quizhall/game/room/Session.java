package quizhall.game.room;

import java.time.Instant;
import java.util.Objects;

/**
 * What a room is opened with.
 *
 * @param expiresAt when a room that nobody ended is abandoned, by the wall clock
 * @param maxPlayers how many seats the room has
 */
public record Session(
    SessionId id,
    RoomCode code,
    UserId host,
    Quiz quiz,
    Instant openedAt,
    Instant expiresAt,
    int maxPlayers) {
  public Session {
    Objects.requireNonNull(id);
    Objects.requireNonNull(code);
    Objects.requireNonNull(host);
    Objects.requireNonNull(quiz);
  }
}
