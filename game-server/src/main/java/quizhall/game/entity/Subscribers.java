package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Seats;

/** The relays that hear a room, and who is with them. */
final class Subscribers {
  private final Map<ActorRef<RoomSignal>, Seats> connected = new HashMap<>();
  private final Map<ActorRef<RoomSignal>, Seats> slow = new HashMap<>();
  private final Map<ActorRef<RoomSignal>, Set<DeviceId>> devices = new HashMap<>();
  private final Set<ActorRef<RoomSignal>> comparing = new HashSet<>();

  boolean add(ActorRef<RoomSignal> relay) {
    return connected.putIfAbsent(relay, Seats.none()) == null;
  }

  void remove(ActorRef<RoomSignal> relay) {
    connected.remove(relay);
    slow.remove(relay);
    devices.remove(relay);
    comparing.remove(relay);
  }

  boolean has(ActorRef<RoomSignal> relay) {
    return connected.containsKey(relay);
  }

  /**
   * One of them said who is with it.
   *
   * @return whether another number of players or another device is there now
   */
  boolean heard(RoomMessage.Presence presence) {
    int playersBefore = connected().size();
    Set<DeviceId> devicesBefore = devices();
    connected.put(presence.relay(), presence.connected());
    devices.put(presence.relay(), presence.devices());
    slow.put(presence.relay(), presence.slow().orElse(Seats.none()));
    presence.comparesClaims().ifPresent(_ -> comparing.add(presence.relay()));
    return connected().size() != playersBefore || !devices().equals(devicesBefore);
  }

  Set<ActorRef<RoomSignal>> relays() {
    return Set.copyOf(connected.keySet());
  }

  /** Whether a device that has a seat is with this relay. */
  boolean hasDeviceAt(ActorRef<RoomSignal> relay) {
    return !devices.getOrDefault(relay, Set.of()).isEmpty();
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
      Seats here = connected.get(relay);
      comparing.forEach(other -> doubled.put(other, here.common(connected.get(other))));
      doubled.remove(relay);
      doubled.values().removeIf(Seats::isEmpty);
    }
    return doubled;
  }
}
