package quizhall.game.gateway;

import akka.actor.Address;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Attendance;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Sign;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage.Accepted;

/** What a relay hears on its own node; never leaves it. */
sealed interface RelayMessage extends ToRelay {
  /** What came by way of {@link Relays}, which counts it. */
  record Routed(RelayMessage message) implements RelayMessage {}

  /** What came from one thread of sockets at a time, in its order. */
  record Bundle(List<RelayMessage> messages) implements RelayMessage {}

  record Open(Session session, List<Seat> seats, CompletableFuture<Reply<Boolean>> reply)
      implements RelayMessage {}

  /**
   * @param by whoever looks, where it is somebody in the room
   */
  record Look(Optional<SessionToken> by, CompletableFuture<Reply<Sight>> reply)
      implements RelayMessage {}

  /** Who is where. */
  record Attend(CompletableFuture<Reply<Attendance>> reply) implements RelayMessage {}

  record Join(Seat seat, CompletableFuture<Reply<SeatOutcome>> reply) implements RelayMessage {}

  /** Answered from what the relay knows. */
  record IsSeated(PlayerId player, CompletableFuture<Boolean> reply) implements RelayMessage {}

  record Answer(
      SessionToken token, ClientMessage.Answer answer, CompletableFuture<Reply<Accepted>> reply)
      implements RelayMessage {}

  /** A player's, over HTTP. */
  record React(SessionToken token, Sign sign, CompletableFuture<Reply<Boolean>> reply)
      implements RelayMessage {}

  /**
   * An order for the room.
   *
   * @param by the device that gave it; empty where it is the host's own
   */
  record GiveOrder(
      SessionId session,
      Optional<DeviceId> by,
      RoomCommand.Order order,
      CompletableFuture<Reply<Sight>> reply)
      implements RelayMessage {}

  record Connected(Connection connection) implements RelayMessage {}

  record Received(Connection connection, ClientMessage message) implements RelayMessage {}

  record Gone(Connection connection) implements RelayMessage {}

  /** The node goes down: sockets are told to come back elsewhere. */
  record GoDown() implements RelayMessage {}

  /** Nobody will send anything any more. */
  record Stop() implements RelayMessage {}

  /** A node was taken out of the cluster. */
  record NodeGone(Address node) implements RelayMessage {}

  /** Time to look for the room again. */
  record Seek() implements RelayMessage {}

  /** Time to open the room again. */
  record OpenAgain() implements RelayMessage {}

  /** Time to send what was gathered. */
  record SendBatch() implements RelayMessage {}

  /** Time to send what changed of counts and presence. */
  record SendVolatile() implements RelayMessage {}

  /** Time to send what players have shown. */
  record SendReactions() implements RelayMessage {}

  /** Time to look whether the room is still heard, and whether anybody needs this relay. */
  record Check() implements RelayMessage {}

  /** The session is over, and some reply has not come in its time. */
  record RepliesOverdue() implements RelayMessage {}

  /** The actor of the room's present incarnation has stopped, or its node is gone. */
  record RoomStopped(long incarnation) implements RelayMessage {}
}
