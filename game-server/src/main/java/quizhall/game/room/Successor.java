package quizhall.game.room;

import java.util.Objects;

/** The session that the host and players of an ended one moved on to. */
public record Successor(SessionId session, RoomCode code) {
  public Successor {
    Objects.requireNonNull(session);
    Objects.requireNonNull(code);
  }
}
