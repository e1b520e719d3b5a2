package quizhall.load.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;

/**
 * A masked WebSocket frame, encoded once for any number of sockets and sends. All have the same
 * mask: it protects proxies from pages in browsers, and there are none here.
 */
public final class ClientFrame {
  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;
  private static final int TEXT = 0x1;
  private static final int LONGEST_SHORT = 125;
  private static final int TWO_BYTES_FOLLOW = 126;
  private static final int LONGEST = 0xFFFF;
  private static final byte[] MASK = {0x5a, 0x17, (byte) 0xc3, 0x6e};

  private final ByteBuf bytes;

  private ClientFrame(ByteBuf bytes) {
    this.bytes = bytes;
  }

  /**
   * @param text at most 65,535 bytes in UTF-8
   */
  public static ClientFrame text(String text) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    if (payload.length > LONGEST) {
      throw new IllegalArgumentException("a text of %d bytes".formatted(payload.length));
    }
    // On the heap: nobody has to release it, and Netty copies so few bytes in no time.
    ByteBuf frame = Unpooled.buffer(payload.length + 8);
    frame.writeByte(FINAL | TEXT);
    if (payload.length <= LONGEST_SHORT) {
      frame.writeByte(MASKED | payload.length);
    } else {
      frame.writeByte(MASKED | TWO_BYTES_FOLLOW).writeShort(payload.length);
    }
    frame.writeBytes(MASK);
    for (int i = 0; i < payload.length; i++) {
      frame.writeByte(payload[i] ^ MASK[i % MASK.length]);
    }
    return new ClientFrame(Unpooled.unreleasableBuffer(frame.asReadOnly()));
  }

  /** To be written to one socket. */
  ByteBuf bytes() {
    return bytes.duplicate();
  }
}
