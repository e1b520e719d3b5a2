package quizhall.game.gateway;

import akka.util.ByteString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.game.wire.CloseCode;

/**
 * Reads what one client sends: unmasks, joins fragments, and holds the rules of RFC 6455 and the
 * limits of a message as early as they can be seen broken. Useless after the first violation.
 */
final class FrameReader {
  private static final int MAX_CONTROL_BYTES = 125;
  private static final int MASK_BYTES = 4;
  private static final byte[] NOTHING = {};

  private final int maxMessageBytes;
  private final int maxFragments;

  /** What has come, from {@code position} to {@code end}. */
  private byte[] unread = NOTHING;

  private int position;
  private int end;
  private boolean mayAppend;

  /** Of the message that goes on. */
  private final List<byte[]> fragments = new ArrayList<>(0);

  private int messageBytes;

  /** A frame's first bytes, once they are all there. */
  private record Header(boolean fin, int opcode, int bytes, long length, boolean isShortest) {}

  FrameReader(int maxMessageBytes, int maxFragments) {
    this.maxMessageBytes = maxMessageBytes;
    this.maxFragments = maxFragments;
  }

  /** Takes bytes in, to be read by {@link #next}. */
  void add(ByteString bytes) {
    if (position == end) {
      unread = bytes.toArrayUnsafe();
      position = 0;
      end = unread.length;
      mayAppend = false;
    } else {
      makeRoom(bytes.size());
      bytes.copyToBuffer(ByteBuffer.wrap(unread, end, bytes.size()));
      end += bytes.size();
    }
  }

  /** With room to spare: bytes that trickle in must not each cost a copy of those before. */
  private void makeRoom(int more) {
    if (mayAppend && unread.length - end >= more) {
      return;
    }
    int waiting = end - position;
    byte[] larger = new byte[Math.max(waiting + more, 2 * waiting)];
    System.arraycopy(unread, position, larger, 0, waiting);
    unread = larger;
    position = 0;
    end = waiting;
    mayAppend = true;
  }

  /** The next of what has arrived whole. */
  Optional<Incoming> next() {
    Optional<Incoming> next = read();
    if (position == end) {
      unread = NOTHING;
      position = 0;
      end = 0;
    }
    return next;
  }

  private Optional<Incoming> read() {
    if (end - position < 2) {
      return Optional.empty();
    }
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
    return end - position - header.bytes() < header.length()
        ? Optional.empty()
        : Optional.of(take(header));
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
    if (end - position < bytes) {
      return Optional.empty();
    }
    ByteBuffer extended = ByteBuffer.wrap(unread, position + 2, lengthBytes);
    long length =
        switch (shortLength) {
          case 126 -> extended.getShort() & 0xFFFF;
          case 127 -> extended.getLong();
          default -> shortLength;
        };
    boolean isShortest =
        switch (shortLength) {
          case 126 -> length > 125;
          case 127 -> length > 0xFFFF;
          default -> true;
        };
    byte first = unread[position];
    return Optional.of(new Header((first & 0x80) != 0, first & 0x0F, bytes, length, isShortest));
  }

  private Optional<CloseCode> wrong(Header header) {
    if (!header.isShortest()) {
      return Optional.of(CloseCode.PROTOCOL_ERROR);
    }
    return switch (header.opcode()) {
      case Frames.CLOSE, Frames.PING, Frames.PONG ->
          header.fin() && header.length() <= MAX_CONTROL_BYTES
              ? Optional.empty()
              : Optional.of(CloseCode.PROTOCOL_ERROR);
      case Frames.TEXT, Frames.BINARY, Frames.CONTINUATION -> {
        if (fragments.isEmpty() == (header.opcode() == Frames.CONTINUATION)) {
          yield Optional.of(CloseCode.PROTOCOL_ERROR);
        }
        if (header.opcode() == Frames.BINARY) {
          yield Optional.of(CloseCode.UNSUPPORTED);
        }
        yield header.length() > maxMessageBytes - messageBytes || fragments.size() >= maxFragments
            ? Optional.of(CloseCode.TOO_BIG)
            : Optional.empty();
      }
      default -> Optional.of(CloseCode.PROTOCOL_ERROR);
    };
  }

  private Incoming take(Header header) {
    byte[] data = unmasked(position + header.bytes(), Math.toIntExact(header.length()));
    position += header.bytes() + data.length;
    return switch (header.opcode()) {
      case Frames.PING -> new Incoming.Ping(data);
      case Frames.PONG -> new Incoming.Pong();
      case Frames.CLOSE -> close(data);
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

  private Incoming fragment(byte[] data, boolean last) {
    if (last && fragments.isEmpty()) {
      return text(data);
    }
    fragments.add(data);
    messageBytes += data.length;
    return last ? text(joined()) : new Incoming.Fragment();
  }

  private byte[] joined() {
    ByteBuffer whole = ByteBuffer.allocate(messageBytes);
    fragments.forEach(whole::put);
    fragments.clear();
    messageBytes = 0;
    return whole.array();
  }

  private static Incoming text(byte[] utf8) {
    return utf8(ByteBuffer.wrap(utf8))
        .<Incoming>map(Incoming.Text::new)
        .orElseGet(() -> new Incoming.Violation(CloseCode.NOT_UTF8));
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Nothing, or a code that may be sent and a reason. */
  private static Incoming close(byte[] payload) {
    if (payload.length == 0) {
      return new Incoming.Close(payload);
    }
    ByteBuffer codeAndReason = ByteBuffer.wrap(payload);
    if (payload.length == 1 || !mayBeSent(codeAndReason.getShort() & 0xFFFF)) {
      return new Incoming.Violation(CloseCode.PROTOCOL_ERROR);
    }
    return utf8(codeAndReason).isPresent()
        ? new Incoming.Close(payload)
        : new Incoming.Violation(CloseCode.NOT_UTF8);
  }

  /** RFC 6455, section 7.4, with the codes that were registered since (1012 to 1014). */
  private static boolean mayBeSent(int code) {
    return switch (code) {
      case 1004, 1005, 1006 -> false;
      default -> (code >= 1000 && code <= 1014) || (code >= 3000 && code <= 4999);
    };
  }

  private static Optional<Incoming> violation(CloseCode code) {
    return Optional.of(new Incoming.Violation(code));
  }
}
