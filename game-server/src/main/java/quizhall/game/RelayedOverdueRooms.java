package quizhall.game;

import java.time.Instant;
import quizhall.game.gateway.Rooms;
import quizhall.game.results.OverdueRooms;
import quizhall.game.room.EndReason;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.SessionId;

/** {@link OverdueRooms} by way of this node's relays. */
public record RelayedOverdueRooms(Rooms rooms) implements OverdueRooms {
  @Override
  public void wake(RoomCode code) {
    var _ = rooms.look(code);
  }

  @Override
  public void end(RoomCode code, SessionId session) {
    var _ =
        rooms.order(code, session, new RoomCommand.End(EndReason.ACCOUNT_DELETED, Instant.now()));
  }
}
