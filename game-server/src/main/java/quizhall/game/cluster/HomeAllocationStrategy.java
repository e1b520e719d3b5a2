package quizhall.game.cluster;

import akka.actor.ActorRef;
import akka.actor.ActorSelection;
import akka.actor.Address;
import akka.actor.typed.ActorSystem;
import akka.cluster.Member;
import akka.cluster.MemberStatus;
import akka.cluster.sharding.ShardCoordinator$Internal$GetShardHome;
import akka.cluster.sharding.ShardCoordinator.AbstractShardAllocationStrategy;
import akka.cluster.sharding.ShardRegion;
import akka.cluster.sharding.ShardRegion.ShardRegionStats;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.cluster.typed.Cluster;
import akka.dispatch.Futures;
import akka.pattern.Patterns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.collection.immutable.IndexedSeq;
import scala.concurrent.Future;
import scala.jdk.javaapi.FutureConverters;

/**
 * Gives a shard to the node that asks for it first, which is where the proxy has brought the
 * players, and lets go of it when there is no room in it any more; docs/decisions/0024. One with
 * rooms stays where it is.
 */
public final class HomeAllocationStrategy extends AbstractShardAllocationStrategy {
  /**
   * Each is a write of the coordinator, for which whoever asks for a free shard may have to wait.
   */
  private static final int LET_GO_AT_ONCE = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Logger log = LoggerFactory.getLogger(HomeAllocationStrategy.class);

  private final Cluster cluster;
  private final ActorSelection coordinator;

  /** As the last rebalancing found them. */
  private volatile Set<String> withoutRooms = Set.of();

  /**
   * @param shards the type whose shards are given away
   */
  public HomeAllocationStrategy(ActorSystem<?> system, EntityTypeKey<?> shards) {
    this.cluster = Cluster.get(system);
    this.coordinator = ShardCoordinators.here(system, shards);
  }

  /**
   * A shard that nobody asks for stays free: after it was let go the coordinator itself asks, in
   * nobody's name. So it does for a node that is about to leave: its players are on their way to
   * another, which will ask.
   */
  @Override
  public Future<ActorRef> allocateShard(
      ActorRef requester, String shardId, Map<ActorRef, IndexedSeq<String>> regions) {
    if (regions.containsKey(requester) && isUp(requester)) {
      return Futures.successful(requester);
    }
    letOthersGoOn(requester, regions);
    return Futures.<ActorRef>promise().future();
  }

  /**
   * What is asked while the coordinator writes it answers afterwards, each after the one before has
   * got its shard or its answer; one that gets neither would hold up the others until they ask
   * again. The answer to a question for any shard that has a home makes the coordinator go on.
   */
  private void letOthersGoOn(ActorRef requester, Map<ActorRef, IndexedSeq<String>> regions) {
    regions.values().stream()
        .filter(IndexedSeq::nonEmpty)
        .findFirst()
        .ifPresent(
            shards ->
                coordinator.tell(
                    new ShardCoordinator$Internal$GetShardHome(shards.head()), requester));
  }

  @Override
  public Future<Set<String>> rebalance(
      Map<ActorRef, IndexedSeq<String>> regions, Set<String> inProgress) {
    // Letting go waits for a word of all, and who asks for the shard meanwhile waits as well.
    if (!cluster.state().getUnreachable().isEmpty()) {
      return Futures.successful(Set.of());
    }
    List<CompletableFuture<Set<String>>> asked =
        regions.entrySet().stream()
            .filter(region -> region.getValue().nonEmpty())
            .map(region -> shardsWithoutRooms(region.getKey()))
            .toList();
    return FutureConverters.asScala(
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
            .thenApply(
                _ ->
                    stillWithoutRooms(
                            asked.stream()
                                .flatMap(shards -> shards.join().stream())
                                .collect(Collectors.toSet()))
                        .filter(shard -> !inProgress.contains(shard))
                        .limit(LET_GO_AT_ONCE)
                        .collect(Collectors.toSet())));
  }

  /** One that has just been given away is about to have a room, which would be stopped at once. */
  private Stream<String> stillWithoutRooms(Set<String> now) {
    Set<String> before = withoutRooms;
    withoutRooms = now;
    return now.stream().filter(before::contains);
  }

  /** None where there is no answer. */
  private static CompletableFuture<Set<String>> shardsWithoutRooms(ActorRef region) {
    return Patterns.ask(region, ShardRegion.getRegionStatsInstance(), PATIENCE)
        .thenApply(reply -> emptyOf((ShardRegionStats) reply))
        .exceptionally(
            failure -> {
              log.warn("{} does not say what rooms it has", region.path().address(), failure);
              return Set.of();
            })
        .toCompletableFuture();
  }

  private static Set<String> emptyOf(ShardRegionStats stats) {
    return stats.getStats().entrySet().stream()
        .filter(rooms -> rooms.getValue().equals(0))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private boolean isUp(ActorRef region) {
    Address address = region.path().address();
    Address home = address.hasLocalScope() ? cluster.selfMember().address() : address;
    return members()
        .anyMatch(
            member -> member.address().equals(home) && member.status().equals(MemberStatus.up()));
  }

  private Stream<Member> members() {
    return StreamSupport.stream(cluster.state().getMembers().spliterator(), false);
  }
}
