package quizhall.game.gateway;

import akka.actor.typed.ActorSystem;
import akka.serialization.Serialization;
import akka.serialization.SerializationExtension;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import quizhall.game.entity.RoomSerializer;
import quizhall.game.entity.RoomSignal;

/**
 * Puts big signals together. Parts arrive in order; one that follows a gap is dropped, with all
 * before it: what was missed shows at the next signal, or is asked for again.
 */
final class SignalParts {
  private final Serialization serialization;
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
  private int next;

  SignalParts(ActorSystem<?> system) {
    this.serialization = SerializationExtension.get(system);
  }

  /** The whole, if this was the last part of it. */
  Optional<RoomSignal> add(RoomSignal.Part part) {
    if (part.index() == 0) {
      forget();
    } else if (part.index() != next) {
      forget();
      return Optional.empty();
    }
    parts.writeBytes(part.bytes());
    next = part.index() + 1;
    if (next < part.count()) {
      return Optional.empty();
    }
    byte[] whole = parts.toByteArray();
    forget();
    return Optional.of(
        (RoomSignal)
            serialization.deserialize(whole, RoomSerializer.IDENTIFIER, part.manifest()).get());
  }

  void forget() {
    parts.reset();
    next = 0;
  }
}
