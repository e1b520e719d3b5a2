package quizhall.game.results;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/**
 * Which rooms count for their host. A place is taken in the database before a room is opened, so
 * that no number of requests at once, on however many nodes, opens more than allowed. It is free
 * again when the session has ended, or when the room is not in the journal a minute after the place
 * was taken: then whoever took it was cut off.
 */
public final class OpenRooms {
  private final UnitOfWork unitOfWork;

  OpenRooms(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  /** What came of asking for a place. */
  public sealed interface Place {
    /**
     * @param session the one to open: the wanted one, or that of the place taken before
     */
    record Taken(Session session) implements Place {}

    /** The host has as many open rooms as allowed. */
    record NoneFree() implements Place {}

    /** The host's account was deleted; the token of a session outlives it. */
    record HostDeleted() implements Place {}
  }

  /**
   * Takes one of the host's places.
   *
   * @param follows the session that is played again. The first place that was taken for it is the
   *     one, and it does not count itself: it is over
   */
  public CompletionStage<Place> take(Session wanted, Optional<SessionId> follows, int mostOfHost) {
    return unitOfWork.asyncInTurn(
        wanted.host().value(), transaction -> take(transaction, wanted, follows, mostOfHost));
  }

  private static Place take(
      Transaction transaction, Session wanted, Optional<SessionId> follows, int mostOfHost) {
    if (new SessionStore(transaction).isDeleted(wanted.host())) {
      return new Place.HostDeleted();
    }
    OpenRoomStore rooms = new OpenRoomStore(transaction);
    rooms.lockAllOf(wanted.host());
    rooms.removeVoid(Optional.of(wanted.host()));
    Optional<Session> before = follows.flatMap(id -> rooms.following(id, wanted));
    if (before.isPresent()) {
      return new Place.Taken(before.get());
    }
    if (rooms.count(wanted.host(), follows) >= mostOfHost) {
      return new Place.NoneFree();
    }
    rooms.add(wanted, follows);
    return new Place.Taken(wanted);
  }

  /** For a room that was not opened. */
  public CompletionStage<Boolean> giveBack(SessionId session) {
    return unitOfWork.async(transaction -> new OpenRoomStore(transaction).remove(session));
  }

  /** Whether a room with this code is, or was, this host's. */
  public CompletionStage<Boolean> isHost(UserId user, RoomCode code) {
    return unitOfWork.async(transaction -> new OpenRoomStore(transaction).isHost(user, code));
  }
}
