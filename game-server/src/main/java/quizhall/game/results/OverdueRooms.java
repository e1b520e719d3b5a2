package quizhall.game.results;

import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;

/** Rooms that should not be open any more; one that is out of reach is tried again later. */
public interface OverdueRooms {

  /** It has expired: once it is awake it ends itself. */
  void wake(RoomCode code);

  /** Its host's account was deleted. */
  void end(RoomCode code, SessionId session);
}
