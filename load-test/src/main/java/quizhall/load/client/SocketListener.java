package quizhall.load.client;

import io.netty.buffer.ByteBuf;

/** Hears what becomes of one socket, always on the event loop of that socket. */
public interface SocketListener {
  void opened(Socket socket);

  /**
   * @param payload of a text or binary frame; good during this call only
   * @param nanos when it was read, by {@link System#nanoTime}
   */
  void received(Socket socket, ByteBuf payload, long nanos);

  /**
   * Once, also when it could not be opened.
   *
   * @param reason a close code, or what went wrong, in words for a person
   */
  void closed(Socket socket, String reason);
}
