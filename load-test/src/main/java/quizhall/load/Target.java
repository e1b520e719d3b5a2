package quizhall.load;

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
    LocalHall hall = LocalHall.start(options.home(), nodes, options.heap());
    return new Target(hall.cluster(), Optional.of(hall));
  }

  boolean isOwn() {
    return own.isPresent();
  }

  @Override
  public void close() {
    own.ifPresent(LocalHall::close);
  }
}
