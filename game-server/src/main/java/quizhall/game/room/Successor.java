package quizhall.game.room;

import java.time.Instant;
import java.util.Objects;

/**
 * The session that an ended one goes on in.
 *
 * @param expiresAt of the new session
 * @param withPlayers whether the players have seats there as well
 */
public record Successor(SessionId session, RoomCode code, Instant expiresAt, boolean withPlayers) {
  public Successor {
    Objects.requireNonNull(session);
    Objects.requireNonNull(code);
    Objects.requireNonNull(expiresAt);
  }
}
