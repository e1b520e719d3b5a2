package quizhall.game.token;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PassId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;

/**
 * What a link brings along with which one player joins a room: more time for answers. The room
 * itself knows which ones were used.
 *
 * @param expiresAt in whole seconds
 */
public record SeatPass(
    PassId id, RoomCode code, SessionId session, OwnTime own, Instant expiresAt) {
  public SeatPass {
    Objects.requireNonNull(id);
    Objects.requireNonNull(code);
    Objects.requireNonNull(session);
    Objects.requireNonNull(own);
    expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
  }
}
