package quizhall.game.cluster;

import akka.actor.ExtendedActorSystem;
import akka.discovery.Lookup;
import akka.discovery.ServiceDiscovery;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import scala.Option;
import scala.concurrent.Future;
import scala.concurrent.duration.FiniteDuration;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The nodes of a cluster by the list in {@code quizhall.game.cluster.nodes}: for machines that no
 * DNS knows of. Akka finds it by {@code akka.discovery.quizhall-nodes}.
 */
public final class ListedNodes extends ServiceDiscovery {
  static final String METHOD = "quizhall-nodes";

  private static final String NODES = "quizhall.game.cluster.nodes";

  private final List<ResolvedTarget> nodes;

  public ListedNodes(ExtendedActorSystem system) {
    this.nodes = of(Settings.of(system.settings().config()));
  }

  /** At least one; what is wrong with the list is a {@link BadConfiguration}. */
  static List<ResolvedTarget> of(Settings settings) {
    var nodes = settings.texts(NODES).stream().map(node -> target(settings, node)).toList();
    if (nodes.isEmpty()) {
      throw settings.bad(NODES, "is empty, and the cluster is to be found by it");
    }
    return nodes;
  }

  @Override
  public Future<Resolved> lookup(Lookup lookup, FiniteDuration within) {
    return Future.successful(
        new Resolved(lookup.serviceName(), CollectionConverters.asScala(nodes).toSeq()));
  }

  private static ResolvedTarget target(Settings settings, String node) {
    BadConfiguration bad = settings.bad(NODES, "has %s, which is not host:port".formatted(node));
    try {
      URI uri = new URI("http://" + node);
      if (uri.getHost() == null || uri.getPort() <= 0) {
        throw bad;
      }
      return new ResolvedTarget(uri.getHost(), Option.apply(uri.getPort()), Option.empty());
    } catch (URISyntaxException malformed) {
      throw bad;
    }
  }
}
