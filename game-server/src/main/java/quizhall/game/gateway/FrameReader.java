package quizhall.game.gateway;

import akka.http.impl.engine.ws.FrameData;
import akka.http.impl.engine.ws.FrameEvent;
import akka.http.impl.engine.ws.FrameEventParser;
import akka.http.impl.engine.ws.FrameHeader;
import akka.http.impl.engine.ws.FrameStart;
import akka.util.ByteString;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import quizhall.game.wire.CloseCode;

/**
 * Puts together what one client sends: unmasks, joins fragments, and holds the rules of RFC 6455
 * and the size limit as early as they can be seen broken. Useless after the first violation.
 */
final class FrameReader {
  private static final Incoming UNFINISHED = new Incoming.Unfinished();
  private static final int MAX_CONTROL_BYTES = 125;

  private final int maxMessageBytes;

  private FrameHeader frame;
  private int mask;
  private ByteString control = ByteString.emptyByteString();
  private ByteString message = ByteString.emptyByteString();
  private boolean insideMessage;

  FrameReader(int maxMessageBytes) {
    this.maxMessageBytes = maxMessageBytes;
  }

  Incoming read(FrameEvent event) {
    return switch (event) {
      case FrameStart start -> begin(start);
      case FrameData data -> part(data.data(), data.lastPart());
      default -> violation(CloseCode.PROTOCOL_ERROR);
    };
  }

  private Incoming begin(FrameStart start) {
    frame = start.header();
    if (frame.mask().isEmpty() || frame.rsv1() || frame.rsv2() || frame.rsv3()) {
      return violation(CloseCode.PROTOCOL_ERROR);
    }
    mask = (Integer) frame.mask().get();
    if (frame.opcode().isControl()) {
      if (!frame.fin() || frame.length() > MAX_CONTROL_BYTES) {
        return violation(CloseCode.PROTOCOL_ERROR);
      }
      control = ByteString.emptyByteString();
    } else if (frame.opcode().equals(Frames.BINARY)) {
      return violation(CloseCode.UNSUPPORTED);
    } else if (!frame.opcode().equals(insideMessage ? Frames.CONTINUATION : Frames.TEXT)) {
      return violation(CloseCode.PROTOCOL_ERROR);
    } else if (frame.length() > maxMessageBytes - message.size()) {
      return violation(CloseCode.TOO_BIG);
    } else {
      insideMessage = true;
    }
    return part(start.data(), start.lastPart());
  }

  private Incoming part(ByteString masked, boolean last) {
    var unmasked = FrameEventParser.mask(masked, mask);
    mask = (Integer) unmasked._2();
    if (frame.opcode().isControl()) {
      control = control.concat(unmasked._1());
      return last ? controlFrame() : UNFINISHED;
    }
    message = message.concat(unmasked._1());
    return last && frame.fin() ? text() : UNFINISHED;
  }

  private Incoming controlFrame() {
    if (frame.opcode().equals(Frames.PING)) {
      return new Incoming.Ping(control);
    }
    if (frame.opcode().equals(Frames.PONG)) {
      return new Incoming.Pong();
    }
    if (frame.opcode().equals(Frames.CLOSE) && isClosePayload(control)) {
      return new Incoming.Close(control);
    }
    return violation(CloseCode.PROTOCOL_ERROR);
  }

  /** Nothing, or a code that may be sent and a reason (RFC 6455, section 7.4). */
  private static boolean isClosePayload(ByteString payload) {
    if (payload.isEmpty()) {
      return true;
    }
    if (payload.size() == 1) {
      return false;
    }
    int code = (payload.apply(0) & 0xFF) << 8 | (payload.apply(1) & 0xFF);
    return switch (code) {
      case 1004, 1005, 1006, 1015 -> false;
      default -> code >= 1000 && code < 5000;
    };
  }

  private Incoming text() {
    ByteString utf8 = message;
    message = ByteString.emptyByteString();
    insideMessage = false;
    try {
      return new Incoming.Text(
          StandardCharsets.UTF_8.newDecoder().decode(utf8.toByteBuffer()).toString());
    } catch (CharacterCodingException e) {
      return violation(CloseCode.NOT_UTF8);
    }
  }

  private static Incoming violation(CloseCode code) {
    return new Incoming.Violation(code);
  }
}
