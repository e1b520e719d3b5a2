package quizhall.game.gateway;

import akka.util.ByteString;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;

/** A server message as it goes over the wire: made once, shared by all who receive it. */
public final class Frame {
  private final ByteString bytes;

  private Frame(ByteString bytes) {
    this.bytes = bytes;
  }

  public static Frame of(ServerMessage message) {
    return new Frame(Frames.text(Wire.write(message)));
  }

  /** With the header of the frame. */
  ByteString bytes() {
    return bytes;
  }

  /** The JSON. */
  @Override
  public String toString() {
    return Frames.payload(bytes).utf8String();
  }
}
