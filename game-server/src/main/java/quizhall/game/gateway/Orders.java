package quizhall.game.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
   * Returns the id under which the move goes to the room.
   *
   * @param named whether the host named the phase to leave: then nothing else will do
   */
  long add(Move move, boolean named, CompletableFuture<Reply<Sight>> reply) {
    lastId++;
    pending.put(lastId, new Pending(move, !named, reply));
    return lastId;
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
  void repeat(BiConsumer<Long, Move> send) {
    pending.values().removeIf(order -> order.reply().isDone());
    pending.replaceAll((_, order) -> new Pending(order.move(), true, order.reply()));
    pending.forEach((id, order) -> send.accept(id, order.move()));
  }

  void performed(long id, Decision.Outcome outcome, Sight sight) {
    Pending order = pending.remove(id);
    if (order == null) {
      return;
    }
    order
        .reply()
        .complete(
            switch (outcome) {
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
          RoomCommand.Close _ ->
          false;
    };
  }

  void noRoom() {
    pending.values().forEach(order -> order.reply().complete(new Reply.NoRoom<>()));
    pending.clear();
  }
}
