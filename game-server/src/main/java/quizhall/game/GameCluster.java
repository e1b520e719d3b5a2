package quizhall.game;

import akka.actor.Address;
import akka.actor.AddressFromURIString;
import akka.actor.typed.ActorSystem;
import akka.cluster.MemberStatus;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.cluster.typed.JoinSeedNodes;
import akka.management.cluster.bootstrap.ClusterBootstrap;
import akka.management.javadsl.AkkaManagement;
import java.util.List;
import quizhall.core.config.Settings;

/** How this node comes together with others; {@code quizhall.game.cluster}. */
final class GameCluster {
  private static final String JOIN = "quizhall.game.cluster.join";
  private static final String SEEDS = "quizhall.game.cluster.seed-nodes";

  private final ActorSystem<?> system;
  private final Settings settings;
  private final Cluster cluster;

  GameCluster(ActorSystem<?> system, Settings settings) {
    this.system = system;
    this.settings = settings;
    this.cluster = Cluster.get(system);
  }

  void join() {
    switch (settings.text(JOIN)) {
      case "self" -> cluster.manager().tell(Join.create(cluster.selfMember().address()));
      case "seeds" -> {
        startManagement();
        cluster.manager().tell(new JoinSeedNodes(seeds()));
      }
      case "bootstrap" -> {
        startManagement();
        ClusterBootstrap.get(system).start();
      }
      default -> throw settings.bad(JOIN, "must be self, seeds or bootstrap");
    }
  }

  boolean isUp() {
    return cluster.selfMember().status().equals(MemberStatus.up());
  }

  private void startManagement() {
    var _ = AkkaManagement.get(system).start();
  }

  private List<Address> seeds() {
    List<String> seeds = settings.texts(SEEDS);
    if (seeds.isEmpty()) {
      throw settings.bad(SEEDS, "is empty, and the cluster is to be joined by it");
    }
    return seeds.stream().map(AddressFromURIString::parse).toList();
  }
}
