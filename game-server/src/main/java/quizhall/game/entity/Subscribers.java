package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The relays that hear a room, and what they said of who is with them. */
final class Subscribers {
  private final Map<ActorRef<RoomSignal>, Crowd> crowds = new HashMap<>();

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

  /** Whether someone is connected, and nobody connected has yet to answer this question. */
  boolean allAnswered(int question) {
    return connected() > 0
        && crowds.values().stream()
            .allMatch(
                crowd ->
                    crowd.connected() == 0
                        || (crowd.question() == question && crowd.waiting() == 0));
  }
}
