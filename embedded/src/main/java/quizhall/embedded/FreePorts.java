package quizhall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports to listen on at loopback.
 *
 * <p>They are drawn below the range from which systems take the ports of outgoing connections, so
 * that a server which is stopped for a while finds its port free again. Between drawing a port and
 * listening on it seconds may pass: no other process draws it until this one has ended.
 */
public final class FreePorts {
  static final int LOWEST = 15_000;
  private static final int ABOVE_HIGHEST = 32_000;

  /** Each port is a byte of this file, which the system unlocks when its process ends. */
  private static final FileChannel DRAWN = open();

  private FreePorts() {}

  /** Draws a port for this process, for as long as it lives. */
  public static int next() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE_HIGHEST);
      if (draw(port) && isFree(port)) {
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

  static boolean draw(int port) {
    try {
      return DRAWN.tryLock(port, 1, false) != null;
    } catch (OverlappingFileLockException byThisProcess) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open() {
    Path file =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "quizhall-ports-" + System.getProperty("user.name"));
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep drawn ports in " + file, e);
    }
  }
}
