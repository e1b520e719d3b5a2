package quizhall.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports to listen on at loopback.
 *
 * <p>They are drawn below the range from which systems take the ports of outgoing connections, so
 * that a server which is stopped for a while finds its port free again.
 */
public final class FreePorts {
  private static final int LOWEST = 15_000;
  private static final int ABOVE_HIGHEST = 32_000;

  private FreePorts() {}

  public static int next() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE_HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
  }

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
