package quizhall.game.gateway;

import akka.util.ByteString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import quizhall.game.wire.CloseCode;

/** The frames of RFC 6455 (section 5.2) as a server writes them: whole and unmasked. */
final class Frames {
  static final int CONTINUATION = 0x0;
  static final int TEXT = 0x1;
  static final int BINARY = 0x2;
  static final int CLOSE = 0x8;
  static final int PING = 0x9;
  static final int PONG = 0xA;

  private static final int FIN = 0x80;
  private static final int LENGTH_IN_TWO_BYTES = 126;
  private static final int LENGTH_IN_EIGHT_BYTES = 127;

  private Frames() {}

  static ByteString text(byte[] utf8) {
    return frame(TEXT, utf8);
  }

  static ByteString pong(byte[] data) {
    return frame(PONG, data);
  }

  static ByteString close(CloseCode code) {
    byte[] reason = code.reason().getBytes(StandardCharsets.UTF_8);
    return closeEcho(
        ByteBuffer.allocate(2 + reason.length).putShort((short) code.code()).put(reason).array());
  }

  /** The answer to a peer's close frame: its own payload again. */
  static ByteString closeEcho(byte[] payload) {
    return frame(CLOSE, payload);
  }

  /** What a frame made here carries. */
  static ByteString payload(ByteString frame) {
    return frame.drop(
        switch (frame.apply(1)) {
          case LENGTH_IN_TWO_BYTES -> 4;
          case LENGTH_IN_EIGHT_BYTES -> 10;
          default -> 2;
        });
  }

  private static ByteString frame(int opcode, byte[] data) {
    int length = data.length;
    ByteBuffer frame = ByteBuffer.allocate(headerBytes(length) + length).put((byte) (FIN | opcode));
    if (length < LENGTH_IN_TWO_BYTES) {
      frame.put((byte) length);
    } else if (length <= 0xFFFF) {
      frame.put((byte) LENGTH_IN_TWO_BYTES).putShort((short) length);
    } else {
      frame.put((byte) LENGTH_IN_EIGHT_BYTES).putLong(length);
    }
    return ByteString.fromArrayUnsafe(frame.put(data).array());
  }

  private static int headerBytes(int length) {
    if (length < LENGTH_IN_TWO_BYTES) {
      return 2;
    }
    return length <= 0xFFFF ? 4 : 10;
  }
}
