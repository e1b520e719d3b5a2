package quizhall.game.gateway;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.gateway.Rooms.Order;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomCommand.Move;

/**
 * Moves on their way to the room. One that the room may have carried out before it went away is
 * sent again, and then counts as done when the room has left the phase it was about.
 */
final class Orders {
  private static final int REMEMBERED = 64;

  private final RoomContact contact;
  private final Replica replica;
  private final Reports reports;
  private final BooleanSupplier knowsRegrading;
  private final Map<Long, Pending> pending = new LinkedHashMap<>();
  private final SequencedMap<String, CompletableFuture<Reply<Sight>>> recent =
      new LinkedHashMap<>();
  private long lastId;

  /**
   * An order on its way.
   *
   * @param contentIfLeft whether all is well when the room has left the phase by itself
   */
  private record Pending(Move move, boolean contentIfLeft, CompletableFuture<Reply<Sight>> reply) {}

  /**
   * @param knowsRegrading whether every node can read that answers were judged anew
   */
  Orders(RoomContact contact, Replica replica, Reports reports, BooleanSupplier knowsRegrading) {
    this.knowsRegrading = knowsRegrading;
    this.contact = contact;
    this.replica = replica;
    this.reports = reports;
  }

  /** Takes an order to the room, as soon as it is in contact. */
  void carry(RelayMessage.Carry carry) {
    contact.whenLive(() -> carryNow(carry), () -> carry.reply().complete(new Reply.NoRoom<>()));
  }

  private void carryNow(RelayMessage.Carry carry) {
    if (carry.reply().isDone()) {
      // Whoever gave the order was told that it was not carried out.
      return;
    }
    if (!replica.isSession(carry.session())) {
      carry.reply().complete(new Reply.NoRoom<>());
      return;
    }
    if (carry.order() instanceof Order.Moderate && !replica.mayBeModerated()) {
      // A room that lives on a node of before could not even read it.
      carry.reply().complete(new Reply.Refused<>(Refusal.NOT_SAID));
      return;
    }
    if (carry.order() instanceof Order.Regrade && !knowsRegrading.getAsBoolean()) {
      carry.reply().complete(new Reply.Refused<>(Refusal.NOT_ON_ALL_NODES));
      return;
    }
    Move move = move(carry.order(), Instant.now());
    // When the host named the phase to leave, nothing else will do.
    boolean contentIfLeft = carry.order() instanceof Order.Next(var leaving) && leaving.isEmpty();
    lastId++;
    pending.put(lastId, new Pending(move, contentIfLeft, carry.reply()));
    perform(lastId, move);
  }

  private Move move(Order order, Instant wallClock) {
    return switch (order) {
      case Order.Start _ -> new RoomCommand.Start(wallClock);
      case Order.Next(var leaving) ->
          new RoomCommand.Next(leaving.orElse(replica.room().room().phase()), wallClock);
      case Order.Moderate(var command) -> command;
      case Order.Regrade(var command) -> command;
      case Order.End(var reason) -> new RoomCommand.End(reason, wallClock);
      case Order.MoveOn(var successor) -> new RoomCommand.MoveOn(successor);
    };
  }

  private void perform(long id, Move move) {
    reports.tellPresence();
    contact.tell(new RoomMessage.Perform(id, move, contact.self()));
  }

  /**
   * Gives an order of a client's once: when it is repeated under its id, the reply is the same. One
   * that could not be carried out in time is given again.
   */
  CompletableFuture<Reply<Sight>> once(String id, Supplier<CompletableFuture<Reply<Sight>>> give) {
    CompletableFuture<Reply<Sight>> known = recent.get(id);
    if (known != null && !(known.getNow(null) instanceof Reply.Unavailable)) {
      return known;
    }
    CompletableFuture<Reply<Sight>> reply = give.get();
    recent.putLast(id, reply);
    if (recent.size() > REMEMBERED) {
      recent.pollFirstEntry();
    }
    return reply;
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Whether somebody still waits for a reply. */
  boolean isAnyAwaited() {
    return pending.values().stream().anyMatch(order -> !order.reply().isDone());
  }

  /** Everything that was not answered goes again; what nobody waits for any more does not. */
  void repeat() {
    pending.values().removeIf(order -> order.reply().isDone());
    pending.replaceAll((_, order) -> new Pending(order.move(), true, order.reply()));
    pending.forEach((id, order) -> perform(id, order.move()));
  }

  void performed(RoomSignal.Performed performed) {
    Pending order = pending.remove(performed.id());
    if (order == null) {
      return;
    }
    Sight sight = reports.sight();
    order
        .reply()
        .complete(
            switch (performed.outcome()) {
              case Decision.Done _, Decision.Settled _ -> new Reply.Got<>(sight);
              case Decision.Refused(var reason) ->
                  order.contentIfLeft() && isDoneAlready(order.move(), reason)
                      ? new Reply.Got<>(sight)
                      : new Reply.Refused<>(reason);
            });
  }

  private static boolean isDoneAlready(Move move, Refusal reason) {
    return switch (move) {
      case RoomCommand.Start _ -> reason == Refusal.NOT_NOW;
      case RoomCommand.Next _ -> reason == Refusal.STALE;
      case RoomCommand.CloseQuestion _,
          RoomCommand.End _,
          RoomCommand.MoveOn _,
          RoomCommand.Moderate _,
          RoomCommand.Regrade _,
          RoomCommand.Close _ ->
          false;
    };
  }

  void noRoom() {
    pending.values().forEach(order -> order.reply().complete(new Reply.NoRoom<>()));
    pending.clear();
  }
}
