package quizhall.game.cluster;

import akka.actor.ActorSystem;
import akka.management.cluster.bootstrap.ClusterBootstrapSettings;
import akka.management.cluster.bootstrap.LowestAddressJoinDecider;
import akka.management.cluster.bootstrap.SeedNodesInformation;
import java.time.Duration;

/**
 * Forms a new cluster only where more than half of the nodes that discovery knows answer, so that
 * nodes that were started again while they are cut off from the others do not become a second
 * cluster; docs/decisions/0013. An existing cluster is joined wherever one is found.
 *
 * <p>When all answer it is formed at once. Who is missing may be about to start, and may find it
 * just before it is there: so less than all wait until that is long over.
 */
public final class MajorityJoinDecider extends LowestAddressJoinDecider {
  private static final Duration PATIENCE_FOR_THE_MISSING = Duration.ofSeconds(15);

  public MajorityJoinDecider(ActorSystem system, ClusterBootstrapSettings settings) {
    super(system, settings);
  }

  @Override
  public boolean hasEnoughContactPoints(SeedNodesInformation information) {
    int answered = information.seedNodesObservations().size();
    int known = information.contactPoints().size();
    return super.hasEnoughContactPoints(information)
        && answered * 2 > known
        && (answered == known || hasWaited(information));
  }

  private static boolean hasWaited(SeedNodesInformation information) {
    Duration waited =
        Duration.between(information.contactPointsChangedAt(), information.currentTime());
    return waited.compareTo(PATIENCE_FOR_THE_MISSING) >= 0;
  }
}
