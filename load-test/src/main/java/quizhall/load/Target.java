package quizhall.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.LocalHall;

/**
 * What is measured: a cluster that runs already, or one of our own.
 *
 * @param own what is to end with us
 */
record Target(Cluster cluster, Optional<LocalHall> own) implements AutoCloseable {

  static Target of(LoadOptions options, int nodes) {
    if (options.target().isPresent()) {
      return new Target(Cluster.read(options.target().get()), Optional.empty());
    }
    LocalHall hall =
        LocalHall.start(
            options.home(), options.keep(), nodes, options.heap(), options.size().players());
    return new Target(hall.cluster(), Optional.of(hall));
  }

  /** Or all services in one process. */
  static Target ofOneProcess(LoadOptions options) {
    if (options.target().isPresent()) {
      return of(options, 1);
    }
    int port = freePort();
    LocalHall hall = LocalHall.startRun(options.home(), port, options.heap());
    return new Target(hall.run(URI.create("http://127.0.0.1:" + port)), Optional.of(hall));
  }

  /** Another cluster of one node, with nothing in it. */
  static LocalHall another(LoadOptions options) {
    return LocalHall.start(
        options.home(), Optional.empty(), 1, options.heap(), options.size().players());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOwn() {
    return own.isPresent();
  }

  @Override
  public void close() {
    own.ifPresent(LocalHall::close);
  }
}
