package quizhall.game.gateway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Sign;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Moment;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage.Accepted;

/**
 * All rooms, from wherever they live, as the edges of this node see them. Nothing fails: what
 * cannot be had in time is {@link Reply.Unavailable}, and may have happened all the same, so
 * everything here may be asked again.
 */
public interface Rooms {

  /** Opens a room; refused with {@code CODE_TAKEN} where another session has the code. */
  CompletionStage<Reply<Boolean>> open(Session session, List<Seat> seats);

  /** Where the room stands; {@link Reply.NoRoom} where there is none. */
  CompletionStage<Reply<Sight>> look(RoomCode code);

  /** The same for somebody in the room: a player who looks is there. */
  CompletionStage<Reply<Sight>> look(SessionToken by);

  /** Where the room stands, and who is where. */
  CompletionStage<Reply<Attendance>> attendance(RoomCode code);

  CompletionStage<Reply<SeatOutcome>> join(RoomCode code, Seat seat);

  /**
   * Whether the player has a seat in the room, as far as this node follows it. No room is asked, so
   * whoever only guesses the code is told nothing by it.
   */
  CompletionStage<Boolean> isSeated(RoomCode code, PlayerId player);

  /** A player's; done when the answer is durable. */
  CompletionStage<Reply<Accepted>> answer(SessionToken player, ClientMessage.Answer answer);

  /** A player's; done when it is counted. */
  CompletionStage<Reply<Boolean>> react(SessionToken player, Sign sign);

  /**
   * Done when it is written; the sight is the room's right after.
   *
   * @param by the device that gave it; empty where it is the host's own
   */
  CompletionStage<Reply<Sight>> order(
      RoomCode code, SessionId session, Optional<DeviceId> by, RoomCommand.Order order);

  /** The host's own order, or one in the host's place. */
  default CompletionStage<Reply<Sight>> order(
      RoomCode code, SessionId session, RoomCommand.Order order) {
    return order(code, session, Optional.empty(), order);
  }

  /**
   * What becomes of a socket that came with this token.
   *
   * @param resume where an earlier connection left off
   * @param since what the player's page was told of when it took the seat; absent where it takes it
   *     now
   */
  SocketOwner owner(SessionToken token, Optional<ResumePoint> resume, Optional<Long> since);

  /** Whether whoever comes now should go to another node. */
  boolean isGoingDown();

  /** What came of it. */
  sealed interface Reply<T> {
    record Got<T>(T value) implements Reply<T> {}

    record Refused<T>(Refusal reason) implements Reply<T> {}

    /** There is no room with this code, or its session is another one. */
    record NoRoom<T>() implements Reply<T> {}

    /** The room is out of reach or cannot write. */
    record Unavailable<T>() implements Reply<T> {}
  }

  /**
   * A room as it was a moment ago.
   *
   * @param connected players that are connected, on all nodes
   * @param devices that are connected, on all nodes
   */
  record Sight(RoomState.Opened state, Moment now, int connected, Set<DeviceId> devices) {}

  /**
   * A room with those who are there.
   *
   * @param present empty in the middle of an upgrade, where it is not known of all nodes
   */
  record Attendance(Sight sight, Optional<Present> present) {}

  /**
   * Players on all nodes.
   *
   * @param slow those of them whose way is long
   */
  record Present(Seats connected, Seats slow) {}

  /**
   * @param epoch as the {@code welcome} frame gave it
   * @param seq of the last phase frame seen
   */
  record ResumePoint(String epoch, long seq) {}
}
