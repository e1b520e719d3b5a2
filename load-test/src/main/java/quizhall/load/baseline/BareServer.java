package quizhall.load.baseline;

/**
 * A server with nothing of Quizhall in it. Its sockets stand in rooms, which their paths name. A
 * text that begins with {@link #BROADCAST} and goes on with a number sends a text of so many bytes
 * to all sockets of the room; any other text comes back to whoever sent it.
 */
sealed interface BareServer extends AutoCloseable
    permits NettyServer, AkkaQueueServer, AkkaHubServer {
  String BROADCAST = "broadcast ";
  char BROADCAST_FILL = '.';

  /** Where it listens, on loopback. */
  int port();

  @Override
  void close();

  /** A text for a room. */
  static String fill(int bytes) {
    return String.valueOf(BROADCAST_FILL).repeat(bytes);
  }

  /** How many bytes a broadcast is to have. */
  static int bytes(String command) {
    return Integer.parseInt(command.substring(BROADCAST.length()));
  }
}
