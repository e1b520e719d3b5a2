package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Player;
import quizhall.game.room.Players;
import quizhall.game.room.Round;
import quizhall.game.room.Seats;

/** The relays that hear a room, who is with them, and who is awaited. */
final class Subscribers {
  private final Map<ActorRef<RoomSignal>, Seats> connected = new HashMap<>();
  private final Map<ActorRef<RoomSignal>, Lead> leads = new HashMap<>();
  private final Map<ActorRef<RoomSignal>, Seats> slow = new HashMap<>();
  private final Set<ActorRef<RoomSignal>> comparing = new HashSet<>();

  private final Map<ActorRef<RoomSignal>, Set<DeviceId>> devices = new HashMap<>();

  private Seats awaited = Seats.none();
  private Seats seen = Seats.none();
  private boolean wasLed;
  private boolean isLedByOrders;

  boolean add(ActorRef<RoomSignal> relay) {
    return connected.putIfAbsent(relay, Seats.none()) == null;
  }

  void remove(ActorRef<RoomSignal> relay) {
    connected.remove(relay);
    leads.remove(relay);
    slow.remove(relay);
    devices.remove(relay);
    comparing.remove(relay);
  }

  void heard(RoomMessage.Presence presence) {
    if (connected.replace(presence.relay(), presence.connected()) != null) {
      awaited = awaited.with(presence.connected());
      seen = seen.with(presence.connected());
      devices.put(presence.relay(), presence.devices());
      slow.put(presence.relay(), presence.slow().orElse(Seats.none()));
      presence.lead().ifPresent(lead -> leads.put(presence.relay(), lead));
      presence.comparesClaims().ifPresent(_ -> comparing.add(presence.relay()));
      wasLed |= lead() != Lead.NEVER;
      isLedByOrders &= lead() != Lead.THERE;
    }
  }

  /**
   * An order came. Where nobody is connected who leads the game, it is led over HTTP from now on.
   */
  void ledByOrders() {
    isLedByOrders = lead() != Lead.THERE;
  }

  /** Whether anybody leads the game, on any node. */
  Lead lead() {
    if (leads.containsValue(Lead.THERE)) {
      return Lead.THERE;
    }
    boolean isGone = wasLed || leads.containsValue(Lead.GONE);
    return isGone && !isLedByOrders ? Lead.GONE : Lead.NEVER;
  }

  /**
   * From now on these are awaited, and whoever comes yet. Those who lose their connection without
   * an answer stay so: they may come back, and find the question open.
   */
  void questionOpened(Seats players) {
    awaited = players;
  }

  /** These are awaited no longer, but for those who were there at any time since the room woke. */
  void stopAwaiting(Seats players) {
    awaited = awaited.without(players.without(seen));
  }

  /** Whether a question is left open for this player, who has a seat. */
  boolean isAwaited(Players players, Player player) {
    return awaited.has(players.number(player.id()));
  }

  Set<ActorRef<RoomSignal>> relays() {
    return Set.copyOf(connected.keySet());
  }

  boolean isEmpty() {
    return connected.isEmpty();
  }

  /** On all nodes. Who moves from one to another may be with both for a moment, and is one. */
  Seats connected() {
    return connected.values().stream().reduce(Seats.none(), Seats::with);
  }

  /** Those of them whose way is long. */
  Seats slow() {
    return slow.values().stream().reduce(Seats.none(), Seats::with);
  }

  /** Devices on all nodes. */
  Set<DeviceId> devices() {
    return devices.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Who is with this relay and with another one as well, by the other. */
  Map<ActorRef<RoomSignal>, Seats> doubled(ActorRef<RoomSignal> relay) {
    Map<ActorRef<RoomSignal>, Seats> doubled = new HashMap<>();
    if (comparing.contains(relay)) {
      Seats here = connected.getOrDefault(relay, Seats.none());
      comparing.forEach(other -> doubled.put(other, here.common(connected.get(other))));
      doubled.remove(relay);
      doubled.values().removeIf(Seats::isEmpty);
    }
    return doubled;
  }

  /**
   * Whether everyone who is awaited has answered; not so while nobody is. Nobody waits for those
   * who are not in the game.
   */
  boolean allAnswered(Round round, Players players) {
    // Asked with each batch: almost always there are not enough answers yet.
    int apart = players.size() - players.playing();
    return round.answers().size() >= awaited.size() - apart
        && players.at(awaited).anyMatch(Player::plays)
        && players
            .at(awaited)
            .filter(Player::plays)
            .allMatch(player -> round.answerOf(player.id()).isPresent());
  }
}
