package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The relays that hear a room, and what they said of who is with them. */
final class Subscribers {
  private final Map<ActorRef<RoomSignal>, Crowd> crowds = new HashMap<>();

  private int mostConnected;

  private record Crowd(int connected, int question, int waiting) {
    static final Crowd UNKNOWN = new Crowd(0, -1, 0);
  }

  boolean add(ActorRef<RoomSignal> relay) {
    return crowds.putIfAbsent(relay, Crowd.UNKNOWN) == null;
  }

  void remove(ActorRef<RoomSignal> relay) {
    crowds.remove(relay);
  }

  void heard(RoomMessage.Presence presence) {
    crowds.replace(
        presence.relay(), new Crowd(presence.connected(), presence.question(), presence.waiting()));
    mostConnected = Math.max(mostConnected, connected());
  }

  /** From now on those count who are here now, and who come yet. */
  void questionOpened() {
    mostConnected = connected();
  }

  /** A question was open before the room's crash, with so many players of whom any may return. */
  void questionWasOpen(int players) {
    mostConnected = players;
  }

  Set<ActorRef<RoomSignal>> relays() {
    return Set.copyOf(crowds.keySet());
  }

  boolean isEmpty() {
    return crowds.isEmpty();
  }

  int connected() {
    return crowds.values().stream().mapToInt(Crowd::connected).sum();
  }

  /**
   * Whether everyone who was connected since the question opened has answered it. Those who lost
   * their connection without an answer may come back, and find it open.
   *
   * @param seats of the room: who moves from one node to another is counted twice for a moment
   */
  boolean allAnswered(int question, int answered, int seats) {
    return connected() > 0
        && answered >= Math.min(mostConnected, seats)
        && crowds.values().stream()
            .allMatch(
                crowd ->
                    crowd.connected() == 0
                        || (crowd.question() == question && crowd.waiting() == 0));
  }
}
