package quizhall.game.token;

import java.util.Optional;
import quizhall.game.room.Refusal;
import quizhall.game.room.Room;

/** Whether a room still hears who comes with a token that is genuine: seats go other ways. */
public final class Hearing {
  private Hearing() {}

  /** Why it does not; empty where it does. Whether a player is let in is for the door to say. */
  public static Optional<Refusal> refusal(Room room, SessionToken token) {
    if (!room.session().id().equals(token.session())) {
      return Optional.of(Refusal.NO_SUCH_ROOM);
    }
    if (!room.hears(token.device())) {
      return Optional.of(Refusal.SEAT_TAKEN);
    }
    return token
        .player()
        .flatMap(room.players()::find)
        .filter(player -> player.moves() > token.moves())
        .map(_ -> Refusal.SEAT_MOVED);
  }
}
