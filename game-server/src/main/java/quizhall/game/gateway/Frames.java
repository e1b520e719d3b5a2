package quizhall.game.gateway;

import akka.http.impl.engine.ws.FrameEvent;
import akka.http.impl.engine.ws.FrameStart;
import akka.http.impl.engine.ws.Protocol;
import akka.util.ByteString;
import quizhall.game.wire.CloseCode;
import scala.Option;

/** What a server sends, in the words of Akka HTTP's internal frame model (RFC 6455, section 5). */
final class Frames {
  static final Protocol.Opcode CONTINUATION = opcode(0x0);
  static final Protocol.Opcode TEXT = opcode(0x1);
  static final Protocol.Opcode BINARY = opcode(0x2);
  static final Protocol.Opcode CLOSE = opcode(0x8);
  static final Protocol.Opcode PING = opcode(0x9);
  static final Protocol.Opcode PONG = opcode(0xA);

  private Frames() {}

  static FrameStart text(ByteString utf8) {
    return full(TEXT, utf8);
  }

  static FrameStart pong(ByteString data) {
    return full(PONG, data);
  }

  static FrameStart close(CloseCode code) {
    return FrameEvent.closeFrame(code.code(), code.reason(), Option.empty());
  }

  /** The answer to a peer's close frame: its own payload again. */
  static FrameStart closeEcho(ByteString payload) {
    return full(CLOSE, payload);
  }

  private static FrameStart full(Protocol.Opcode opcode, ByteString data) {
    return FrameEvent.fullFrame(opcode, Option.empty(), data, true, false, false, false);
  }

  private static Protocol.Opcode opcode(int code) {
    return Protocol.Opcode$.MODULE$.forCode((byte) code);
  }
}
