package quizhall.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import quizhall.embedded.StartFailed;

/** The port that people come in by. */
final class Port {
  private Port() {}

  /** Says early, and so that a person understands it, that a port cannot be had. */
  static void require(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (BindException taken) {
      throw new StartFailed(
          "Port %d is taken or not allowed (%s). Choose another one with --port."
              .formatted(port, taken.getMessage()),
          taken);
    } catch (IOException e) {
      throw new StartFailed("Port %d cannot be used: %s".formatted(port, e.getMessage()), e);
    }
  }
}
