package quizhall.game.gateway;

import io.netty.buffer.ByteBuf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A message that comes in several frames. */
final class Fragments {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int frames;
  private boolean isDropped;

  /** Takes one in, where the message is still in its limits with it. */
  boolean add(ByteBuf data, SocketLimits limits) {
    int size = data.readableBytes();
    if (frames >= limits.maxFragments() || size > limits.maxMessageBytes() - bytes.size()) {
      return false;
    }
    frames++;
    try {
      data.readBytes(bytes, size);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return true;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** One of them was over the rate: the message will not be heard. */
  void drop() {
    isDropped = true;
  }

  boolean isDropped() {
    return isDropped;
  }
}
