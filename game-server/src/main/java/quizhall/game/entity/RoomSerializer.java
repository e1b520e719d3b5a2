package quizhall.game.entity;

import akka.actor.ExtendedActorSystem;
import akka.actor.typed.ActorRefResolver;
import akka.actor.typed.javadsl.Adapter;
import akka.serialization.SerializerWithStringManifest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The one form in which events, snapshots and messages between nodes leave a process: JSON under
 * logical names. The names, the fields and {@link #IDENTIFIER} stand in journals of every age:
 * fields may be added, nothing is renamed; a breaking change is a new event under a new name.
 */
public final class RoomSerializer extends SerializerWithStringManifest {
  public static final int IDENTIFIER = 770_301;
  private final ObjectMapper mapper;

  public RoomSerializer(ExtendedActorSystem system) {
    this.mapper = RoomJson.mapper(ActorRefResolver.get(Adapter.toTyped(system)));
  }

  @Override
  public int identifier() {
    return IDENTIFIER;
  }

  @Override
  public String manifest(Object object) {
    return LogicalNames.of(object.getClass());
  }

  @Override
  public byte[] toBinary(Object object) {
    try {
      return object instanceof RoomSignal.Part part
          ? bytes(part)
          : mapper.writeValueAsBytes(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
    Class<?> type =
        LogicalNames.find(manifest)
            .orElseThrow(() -> new NotSerializableException("unknown name: " + manifest));
    try {
      return type == RoomSignal.Part.class ? part(bytes) : mapper.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(manifest + " cannot be read", e);
    }
  }

  private static byte[] bytes(RoomSignal.Part part) {
    byte[] manifest = part.manifest().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(3 * Integer.BYTES + manifest.length + part.bytes().length)
        .putInt(part.index())
        .putInt(part.count())
        .putInt(manifest.length)
        .put(manifest)
        .put(part.bytes())
        .array();
  }

  private static RoomSignal.Part part(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int index = buffer.getInt();
    int count = buffer.getInt();
    String manifest = new String(take(buffer, buffer.getInt()), StandardCharsets.UTF_8);
    return new RoomSignal.Part(index, count, manifest, take(buffer, buffer.remaining()));
  }

  private static byte[] take(ByteBuffer buffer, int length) {
    byte[] taken = new byte[length];
    buffer.get(taken);
    return taken;
  }
}
