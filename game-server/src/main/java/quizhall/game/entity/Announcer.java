package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.serialization.Serialization;
import akka.serialization.SerializationExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Sends signals to relays. One that is too big for a message between nodes (Artery's frame limit)
 * is written once and goes to relays of other nodes in {@link RoomSignal.Part}s.
 */
final class Announcer {
  private static final int PART_BYTES = 128 * 1024;

  private final Serialization serialization;

  Announcer(ActorSystem<?> system) {
    this.serialization = SerializationExtension.get(system);
  }

  void tell(Collection<ActorRef<RoomSignal>> relays, RoomSignal signal) {
    List<ActorRef<RoomSignal>> far = new ArrayList<>();
    for (ActorRef<RoomSignal> relay : relays) {
      if (!mayBeBig(signal) || relay.path().address().hasLocalScope()) {
        relay.tell(signal);
      } else {
        far.add(relay);
      }
    }
    if (!far.isEmpty()) {
      parts(signal).forEach(part -> far.forEach(relay -> relay.tell(part)));
    }
  }

  private static boolean mayBeBig(RoomSignal signal) {
    return switch (signal) {
      case RoomSignal.Subscribed _, RoomSignal.Happened _, RoomSignal.Overheard _ -> true;
      case RoomSignal.OpenReply _,
          RoomSignal.NoRoom _,
          RoomSignal.BatchSettled _,
          RoomSignal.OrderSettled _,
          RoomSignal.Closing _,
          RoomSignal.Pulse _,
          RoomSignal.Doubled _,
          RoomSignal.Claims _,
          RoomSignal.Whereabouts _,
          RoomSignal.Reacted _,
          RoomSignal.Part _ ->
          false;
    };
  }

  private List<RoomSignal> parts(RoomSignal signal) {
    byte[] bytes = serialization.serialize(signal).get();
    if (bytes.length <= PART_BYTES) {
      return List.of(signal);
    }
    int count = (bytes.length + PART_BYTES - 1) / PART_BYTES;
    String manifest = LogicalNames.of(signal.getClass());
    List<RoomSignal> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = i * PART_BYTES;
      int to = Math.min(bytes.length, from + PART_BYTES);
      parts.add(new RoomSignal.Part(i, count, manifest, Arrays.copyOfRange(bytes, from, to)));
    }
    return parts;
  }
}
