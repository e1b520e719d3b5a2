package quizhall.game.entity;

import akka.actor.ExtendedActorSystem;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.javadsl.Adapter;
import java.io.NotSerializableException;

/** Writes what journal and snapshots hold, and reads it again. */
public final class Stored implements AutoCloseable {
  private final ActorTestKit kit = ActorTestKit.create();
  private final RoomSerializer serializer =
      new RoomSerializer((ExtendedActorSystem) Adapter.toClassic(kit.system()));

  /** What comes back of an event or a state. */
  @SuppressWarnings("unchecked") // it comes back under its own name
  public <T> T again(T written) {
    try {
      return (T) serializer.fromBinary(serializer.toBinary(written), serializer.manifest(written));
    } catch (NotSerializableException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kit.shutdownTestKit();
  }
}
