package quizhall.game.gateway;

import quizhall.game.wire.CloseCode;

/**
 * One WebSocket, seen from the server. Any thread may call it and no call blocks; frames leave in
 * the order in which one thread gave them. Once the socket is gone calls do nothing.
 */
public interface Socket {

  void send(Frame frame);

  /** Takes the place of a frame of the same slot that has not left yet. */
  void sendLatest(Slot slot, Frame frame);

  /** Closes after what was sent before; what comes later is dropped. */
  void close(CloseCode code);

  /** Where it lives. */
  SocketThread thread();
}
