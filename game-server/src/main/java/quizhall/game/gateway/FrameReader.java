package quizhall.game.gateway;

import akka.util.ByteString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import quizhall.game.wire.CloseCode;

/**
 * Reads what one client sends: unmasks, joins fragments, and holds the rules of RFC 6455 and the
 * size limit as early as they can be seen broken. Useless after the first violation.
 */
final class FrameReader {
  private static final int MAX_CONTROL_BYTES = 125;
  private static final int MASK_BYTES = 4;
  private static final byte[] NOTHING = {};

  private final int maxMessageBytes;

  private byte[] unread = NOTHING;
  private int position;
  private byte[] message = NOTHING;
  private boolean insideMessage;

  /** A frame's first bytes, once they are all there. */
  private record Header(boolean fin, int opcode, int bytes, long length) {}

  FrameReader(int maxMessageBytes) {
    this.maxMessageBytes = maxMessageBytes;
  }

  /** Takes bytes in, to be read by {@link #next}. */
  void add(ByteString bytes) {
    if (unread.length == position) {
      unread = bytes.toArrayUnsafe();
    } else {
      unread =
          ByteBuffer.allocate(unread.length - position + bytes.size())
              .put(unread, position, unread.length - position)
              .put(bytes.toArrayUnsafe())
              .array();
    }
    position = 0;
  }

  /** The next of what has arrived whole. */
  Optional<Incoming> next() {
    Optional<Incoming> next = read();
    if (position == unread.length) {
      unread = NOTHING;
      position = 0;
    }
    return next;
  }

  private Optional<Incoming> read() {
    while (unread.length - position >= 2) {
      if (!isAllowed(unread[position], unread[position + 1])) {
        return violation(CloseCode.PROTOCOL_ERROR);
      }
      Optional<Header> found = header();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Header header = found.get();
      Optional<CloseCode> wrong = wrong(header);
      if (wrong.isPresent()) {
        return violation(wrong.get());
      }
      if (unread.length - position - header.bytes() < header.length()) {
        return Optional.empty();
      }
      Optional<Incoming> incoming = take(header);
      if (incoming.isPresent()) {
        return incoming;
      }
    }
    return Optional.empty();
  }

  /** Reserved bits are for extensions, of which there are none; clients mask. */
  private static boolean isAllowed(byte first, byte second) {
    return (first & 0x70) == 0 && (second & 0x80) != 0;
  }

  private Optional<Header> header() {
    int shortLength = unread[position + 1] & 0x7F;
    int lengthBytes =
        switch (shortLength) {
          case 126 -> Short.BYTES;
          case 127 -> Long.BYTES;
          default -> 0;
        };
    int bytes = 2 + lengthBytes + MASK_BYTES;
    if (unread.length - position < bytes) {
      return Optional.empty();
    }
    ByteBuffer extended = ByteBuffer.wrap(unread, position + 2, lengthBytes);
    long length =
        switch (shortLength) {
          case 126 -> extended.getShort() & 0xFFFF;
          case 127 -> extended.getLong();
          default -> shortLength;
        };
    byte first = unread[position];
    return Optional.of(new Header((first & 0x80) != 0, first & 0x0F, bytes, length));
  }

  private Optional<CloseCode> wrong(Header header) {
    if (header.length() < 0) {
      return Optional.of(CloseCode.PROTOCOL_ERROR);
    }
    return switch (header.opcode()) {
      case Frames.CLOSE, Frames.PING, Frames.PONG ->
          header.fin() && header.length() <= MAX_CONTROL_BYTES
              ? Optional.empty()
              : Optional.of(CloseCode.PROTOCOL_ERROR);
      case Frames.BINARY -> Optional.of(CloseCode.UNSUPPORTED);
      case Frames.TEXT, Frames.CONTINUATION -> {
        if (insideMessage != (header.opcode() == Frames.CONTINUATION)) {
          yield Optional.of(CloseCode.PROTOCOL_ERROR);
        }
        yield header.length() > maxMessageBytes - message.length
            ? Optional.of(CloseCode.TOO_BIG)
            : Optional.empty();
      }
      default -> Optional.of(CloseCode.PROTOCOL_ERROR);
    };
  }

  private Optional<Incoming> take(Header header) {
    byte[] data = unmasked(position + header.bytes(), Math.toIntExact(header.length()));
    position += header.bytes() + data.length;
    return switch (header.opcode()) {
      case Frames.PING -> Optional.of(new Incoming.Ping(data));
      case Frames.PONG -> Optional.of(new Incoming.Pong());
      case Frames.CLOSE ->
          isClosePayload(data)
              ? Optional.of(new Incoming.Close(data))
              : violation(CloseCode.PROTOCOL_ERROR);
      default -> fragment(data, header.fin());
    };
  }

  private byte[] unmasked(int start, int length) {
    byte[] data = new byte[length];
    for (int i = 0; i < length; i++) {
      data[i] = (byte) (unread[start + i] ^ unread[start - MASK_BYTES + i % MASK_BYTES]);
    }
    return data;
  }

  private Optional<Incoming> fragment(byte[] data, boolean last) {
    byte[] whole =
        message.length == 0
            ? data
            : ByteBuffer.allocate(message.length + data.length).put(message).put(data).array();
    insideMessage = !last;
    message = last ? NOTHING : whole;
    return last ? Optional.of(text(whole)) : Optional.empty();
  }

  private static Incoming text(byte[] utf8) {
    try {
      return new Incoming.Text(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      return new Incoming.Violation(CloseCode.NOT_UTF8);
    }
  }

  /** Nothing, or a code that may be sent and a reason (RFC 6455, section 7.4). */
  private static boolean isClosePayload(byte[] payload) {
    if (payload.length == 0) {
      return true;
    }
    if (payload.length == 1) {
      return false;
    }
    int code = ByteBuffer.wrap(payload).getShort() & 0xFFFF;
    return switch (code) {
      case 1004, 1005, 1006, 1015 -> false;
      default -> code >= 1000 && code < 5000;
    };
  }

  private static Optional<Incoming> violation(CloseCode code) {
    return Optional.of(new Incoming.Violation(code));
  }
}
