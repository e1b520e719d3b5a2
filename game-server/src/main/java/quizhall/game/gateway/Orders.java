package quizhall.game.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomCommand.Order;
import quizhall.game.token.SessionToken;

/**
 * Orders on their way to the room. One that the room may have carried out before it went away is
 * sent again, and then counts as done when the room has left the phase it was about.
 */
final class Orders {
  private static final int REMEMBERED = 64;

  private final RoomContact contact;
  private final Replica replica;
  private final Reports reports;
  private final Predicate<Order> known;
  private final Map<Long, Pending> pending = new LinkedHashMap<>();
  private final SequencedMap<Name, RelayMessage.GiveOrder> recent = new LinkedHashMap<>();

  /** Apart, since there are many players, and none may push a host's order out. */
  private final SequencedMap<Name, RelayMessage.GiveOrder> recentOfPlayers = new LinkedHashMap<>();

  private long lastId;

  /**
   * An order on its way.
   *
   * @param contentIfLeft whether all is well when the room has left the phase by itself
   */
  private record Pending(
      Order order,
      Optional<DeviceId> by,
      boolean contentIfLeft,
      CompletableFuture<Reply<Sight>> reply) {}

  /** Whose order, under its client's own name for it. */
  private record Name(Optional<PlayerId> player, Optional<DeviceId> device, String id) {}

  /**
   * @param known whether every node can read an order
   */
  Orders(RoomContact contact, Replica replica, Reports reports, Predicate<Order> known) {
    this.known = known;
    this.contact = contact;
    this.replica = replica;
    this.reports = reports;
  }

  /** Takes an order to the room, as soon as it is in contact. */
  void give(RelayMessage.GiveOrder given) {
    contact.whenLive(() -> giveNow(given), () -> given.reply().complete(new Reply.NoRoom<>()));
  }

  private void giveNow(RelayMessage.GiveOrder given) {
    if (given.reply().isDone()) {
      // Whoever gave the order was told that it was not carried out.
      return;
    }
    if (!replica.isSession(given.session())) {
      given.reply().complete(new Reply.NoRoom<>());
      return;
    }
    if (!replica.room().room().hears(given.by())) {
      given.reply().complete(new Reply.Refused<>(Refusal.SEAT_TAKEN));
      return;
    }
    if (given.order() instanceof RoomCommand.Moderate && !replica.mayBeModerated()) {
      // A room that lives on a node of before could not even read it.
      given.reply().complete(new Reply.Refused<>(Refusal.NOT_SAID));
      return;
    }
    if (!known.test(given.order())) {
      given.reply().complete(new Reply.Refused<>(Refusal.NOT_ON_ALL_NODES));
      return;
    }
    Order order = given.order().about(replica.room());
    // When whoever gave it named what it is about, nothing else will do.
    boolean contentIfLeft = !order.equals(given.order());
    lastId++;
    Pending sent = new Pending(order, given.by(), contentIfLeft, given.reply());
    pending.put(lastId, sent);
    tell(lastId, sent);
  }

  private void tell(long id, Pending sent) {
    reports.tellPresence();
    contact.tell(new RoomMessage.GiveOrder(id, sent.order(), contact.self(), sent.by()));
  }

  /**
   * Gives an order of a client's once: when it is repeated under its id, the reply is the same. One
   * that could not be carried out in time is given again. Replies may have secrets in them: nobody
   * gets that to another's order.
   */
  RelayMessage.GiveOrder once(SessionToken giver, String id, RelayMessage.GiveOrder given) {
    Name name = new Name(giver.player(), giver.device(), id);
    SequencedMap<Name, RelayMessage.GiveOrder> remembered =
        giver.player().isPresent() ? recentOfPlayers : recent;
    RelayMessage.GiveOrder known = remembered.get(name);
    if (known != null && !(known.reply().getNow(null) instanceof Reply.Unavailable)) {
      return known;
    }
    remembered.putLast(name, given);
    if (remembered.size() > REMEMBERED) {
      remembered.pollFirstEntry();
    }
    give(given);
    return given;
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
    pending.values().removeIf(each -> each.reply().isDone());
    pending.replaceAll((_, each) -> new Pending(each.order(), each.by(), true, each.reply()));
    pending.forEach(this::tell);
  }

  void settled(RoomSignal.OrderSettled settled) {
    Pending given = pending.remove(settled.id());
    if (given == null) {
      return;
    }
    Sight sight = reports.sight();
    given
        .reply()
        .complete(
            switch (settled.outcome()) {
              case Decision.Done _, Decision.Settled _ -> new Reply.Got<>(sight);
              case Decision.Refused(var reason) ->
                  given.contentIfLeft() && given.order().isDone(reason)
                      ? new Reply.Got<>(sight)
                      : new Reply.Refused<>(reason);
            });
  }

  void noRoom() {
    pending.values().forEach(order -> order.reply().complete(new Reply.NoRoom<>()));
    pending.clear();
  }
}
