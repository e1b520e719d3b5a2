package quizhall.game.cluster;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.Props;
import akka.cluster.MemberStatus;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.management.cluster.bootstrap.ClusterBootstrap;
import akka.management.javadsl.AkkaManagement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.config.Settings;

/**
 * This node's place in the cluster: how it comes together with others, how it learns of their death
 * and of its own absence; {@code quizhall.game.cluster}.
 */
public final class GameCluster {
  /** Says to whoever started the process that it may be started again; as in sysexits.h. */
  private static final int TRY_AGAIN = 75;

  private static final Logger LOG = LoggerFactory.getLogger(GameCluster.class);
  private static final String JOIN = "quizhall.game.cluster.join";
  private static final String DISCOVERY =
      "akka.management.cluster.bootstrap.contact-point-discovery.discovery-method";
  private static final String EVIDENCE = "quizhall.game.cluster.evidence-of-death";

  private final ActorSystem<?> system;
  private final Settings settings;
  private final EntityTypeKey<?> shards;
  private final Cluster cluster;

  /**
   * @param shards the type whose shards players wait for
   */
  public GameCluster(ActorSystem<?> system, Settings settings, EntityTypeKey<?> shards) {
    this.system = system;
    this.settings = settings;
    this.shards = shards;
    this.cluster = Cluster.get(system);
  }

  public void join() {
    switch (settings.text(JOIN)) {
      case "self" -> cluster.manager().tell(Join.create(cluster.selfMember().address()));
      case "bootstrap" -> {
        if (settings.text(DISCOVERY).equals(ListedNodes.METHOD)) {
          // Akka would bury what is wrong with it among its own exceptions.
          var _ = ListedNodes.of(settings);
        }
        startAmongOthers();
        ClusterBootstrap.get(system).start();
      }
      default -> throw settings.bad(JOIN, "must be self or bootstrap");
    }
  }

  public boolean isUp() {
    return cluster.selfMember().status().equals(MemberStatus.up());
  }

  private void startAmongOthers() {
    var _ = AkkaManagement.get(system).start();
    // Over UDP a refused TCP connection says nothing.
    boolean overTcp = settings.text("akka.remote.artery.transport").endsWith("tcp");
    if (settings.flag(EVIDENCE) && overTcp) {
      var _ = system.systemActorOf(PeerWatch.create(), "peer-watch", Props.empty());
    }
    var _ = system.systemActorOf(Haste.create(shards), "haste", Props.empty());
    var _ = FreezeWatch.start(patienceOfOthers(), this::endAfterFreeze);
  }

  /** At the earliest after so long a silence others may have this node's rooms. */
  private Duration patienceOfOthers() {
    return settings
        .duration("akka.cluster.failure-detector.acceptable-heartbeat-pause")
        .plus(settings.duration("akka.cluster.split-brain-resolver.stable-after"));
  }

  /** At once and without order: whatever this node would still say may not be true any more. */
  private void endAfterFreeze(Duration away) {
    if (cluster.state().members().size() > 1) {
      LOG.error(
          "This process stood still for {} ms and may have been replaced: it ends",
          away.toMillis());
      Runtime.getRuntime().halt(TRY_AGAIN);
    }
  }
}
