package quizhall.game.gateway;

import quizhall.game.wire.ClientMessage;

/** Who answers for a socket. Called by the socket's own thread: must not block. */
public interface SocketOwner {

  /** First, and once. */
  void opened(Socket socket);

  void received(Socket socket, ClientMessage message);

  /** Last, and once, however the socket ended. */
  void gone(Socket socket);
}
