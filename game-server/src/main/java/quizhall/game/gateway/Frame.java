package quizhall.game.gateway;

import akka.http.impl.engine.ws.FrameEvent;
import akka.util.ByteString;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;

/** A server message in its final form: encoded once, shared by all who receive it. */
public final class Frame {
  private final FrameEvent event;

  private Frame(FrameEvent event) {
    this.event = event;
  }

  public static Frame of(ServerMessage message) {
    return new Frame(Frames.text(ByteString.fromArrayUnsafe(Wire.write(message))));
  }

  FrameEvent event() {
    return event;
  }

  int bytes() {
    return event.data().size();
  }

  /** The JSON. */
  @Override
  public String toString() {
    return event.data().utf8String();
  }
}
