package quizhall.load.baseline;

import java.util.Locale;
import quizhall.load.measure.Server;

/** The bare servers that Quizhall is compared with, by the names that options have. */
public enum Baseline {
  NETTY(Server.NETTY),
  AKKA_QUEUE(Server.AKKA_QUEUE),
  AKKA_HUB(Server.AKKA_HUB);

  private final Server server;

  Baseline(Server server) {
    this.server = server;
  }

  /** What its figures stand under. */
  public Server server() {
    return server;
  }

  BareServer start() {
    return switch (this) {
      case NETTY -> new NettyServer();
      case AKKA_QUEUE -> new AkkaQueueServer();
      case AKKA_HUB -> new AkkaHubServer();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
