package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;

/** A frame as it goes over the wire: made once, shared by all who receive it. */
public final class Frame {
  private final byte[] bytes;
  private final int payloadBytes;

  private Frame(WebSocketFrame frame) {
    this.payloadBytes = frame.content().readableBytes();
    this.bytes = FrameEncoder.bytes(frame);
  }

  public static Frame of(ServerMessage message) {
    return new Frame(new TextWebSocketFrame(Unpooled.wrappedBuffer(Wire.write(message))));
  }

  static Frame pong(byte[] data) {
    return new Frame(new PongWebSocketFrame(Unpooled.wrappedBuffer(data)));
  }

  static Frame close(CloseCode code) {
    return new Frame(new CloseWebSocketFrame(code.code(), code.reason()));
  }

  /** The answer to a peer's close frame: its own payload again. */
  static Frame closeEcho(byte[] payload) {
    return new Frame(new CloseWebSocketFrame(true, 0, Unpooled.wrappedBuffer(payload)));
  }

  int size() {
    return bytes.length;
  }

  /** To be read only. */
  ByteBuf buffer() {
    return Unpooled.wrappedBuffer(bytes);
  }

  /** What it carries; the JSON of a message. */
  @Override
  public String toString() {
    return new String(bytes, bytes.length - payloadBytes, payloadBytes, UTF_8);
  }
}
