package quizhall.game.cluster;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.ActorRef;
import akka.actor.CoordinatedShutdown;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.ActorRefResolver;
import akka.actor.typed.javadsl.Adapter;
import akka.actor.typed.javadsl.AskPattern;
import akka.actor.typed.javadsl.Behaviors;
import akka.cluster.InternalClusterAction;
import akka.cluster.MemberStatus;
import akka.cluster.sharding.ShardRegion.CurrentShardRegionState;
import akka.cluster.sharding.typed.GetShardRegionState;
import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.sharding.typed.ShardingMessageExtractor;
import akka.cluster.sharding.typed.javadsl.ClusterSharding;
import akka.cluster.sharding.typed.javadsl.Entity;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Down;
import akka.cluster.typed.Join;
import akka.cluster.typed.Leave;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import scala.collection.immutable.IndexedSeq;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.FutureConverters;

/** Three nodes in one process; what lives in their shards are plain actors. */
class HomeAllocationStrategyTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final EntityTypeKey<String> ROOM = EntityTypeKey.create(String.class, "Room");
  private static final IndexedSeq<String> NO_SHARDS =
      CollectionConverters.asScala(List.<String>of()).toVector();
  private static final String STAY = "stay";
  private static final String END = "end";

  /** Whose members come and go when a test says so. */
  private static final String SLOW = "1h";

  private static final String QUICK = "50ms";

  private final List<Node> nodes = new ArrayList<>();
  private Node a;
  private Node b;
  private Node c;

  @AfterEach
  void stop() {
    nodes.reversed().forEach(node -> node.kit().shutdownTestKit());
  }

  @Test
  void a_shard_is_at_home_where_it_is_asked_for_first() {
    joinAll();
    b.tell("K7AAAA", STAY);
    await().until(() -> b.shards().contains("K7"));

    a.tell("K7BBBB", STAY);
    c.tell("K8AAAA", STAY);

    await().until(() -> b.rooms().equals(Set.of("K7AAAA", "K7BBBB")));
    await().until(() -> c.rooms().equals(Set.of("K8AAAA")));
    assertThat(a.shards()).isEmpty();
  }

  @Test
  void what_a_dead_node_had_is_free_for_whoever_asks() {
    joinAll();
    c.tell("K7AAAA", STAY);
    c.tell("K8AAAA", STAY);
    await().until(() -> c.rooms().size() == 2);

    a.cluster().manager().tell(new Down(c.cluster().selfMember().address()));
    await()
        .atMost(PATIENCE)
        .until(() -> Stream.of(a, b).allMatch(node -> node.statuses().size() == 2));
    a.tell("K7AAAA", STAY);
    await().atMost(PATIENCE).until(() -> a.shards().equals(Set.of("K7")));
    assertThat(b.shards()).isEmpty();
    b.tell("K8AAAA", STAY);

    await().atMost(PATIENCE).until(() -> b.shards().equals(Set.of("K8")));
    assertThat(a.shards()).isEqualTo(Set.of("K7"));
  }

  @Test
  void a_shard_without_a_room_is_let_go_and_one_with_a_room_stays() {
    joinAll();
    b.tell("K7AAAA", STAY);
    b.tell("K8AAAA", STAY);
    b.tell("K9AAAA", STAY);
    await().atMost(PATIENCE).until(() -> b.rooms().size() == 3);

    b.tell("K7AAAA", END);
    b.tell("K9AAAA", END);

    await().atMost(PATIENCE).until(() -> b.shards().equals(Set.of("K8")));
    a.tell("K7BBBB", STAY);
    c.tell("K8BBBB", STAY);
    await().atMost(PATIENCE).until(() -> a.shards().equals(Set.of("K7")));
    await().until(() -> b.rooms().equals(Set.of("K8AAAA", "K8BBBB")));
    assertThat(c.shards()).isEmpty();
  }

  @Test
  void who_comes_or_goes_gets_no_shard() {
    a = start(SLOW);
    b = start(SLOW);
    join(a);
    awaitUp(1);
    ActorRef here = Adapter.toClassic(a.kit().<String>createTestProbe().ref());
    ActorRef there = a.seen(b.kit().<String>createTestProbe().ref(), b);
    var strategy = new HomeAllocationStrategy(a.kit().system(), ROOM);

    b.cluster().manager().tell(Join.create(a.cluster().selfMember().address()));
    await().until(() -> a.statuses().contains(MemberStatus.joining()));
    assertThat(isGiven(strategy, there, here, there)).isFalse();
    assertThat(isGiven(strategy, here, here, there)).isTrue();
    awaitUp(2);
    assertThat(isGiven(strategy, there, here, there)).isTrue();

    a.cluster().manager().tell(Leave.create(b.cluster().selfMember().address()));
    await().until(() -> a.statuses().contains(MemberStatus.leaving()));
    assertThat(isGiven(strategy, there, here, there)).isFalse();
  }

  @Test
  void nobody_gets_a_shard_who_is_not_asked_for_it() {
    a = start(QUICK);
    join(a);
    await().until(() -> a.statuses().equals(List.of(MemberStatus.up())));
    ActorRef here = Adapter.toClassic(a.kit().<String>createTestProbe().ref());
    ActorRef nobody = Adapter.toClassic(a.kit().system()).deadLetters();
    var strategy = new HomeAllocationStrategy(a.kit().system(), ROOM);

    assertThat(isGiven(strategy, nobody, here)).isFalse();
    assertThat(isGiven(strategy, here)).isFalse();
  }

  @Test
  void only_so_many_shards_are_let_go_at_once_and_none_while_a_node_is_missed() {
    a = start(new Pace(QUICK, QUICK, SLOW));
    b = start(new Pace(QUICK, QUICK, SLOW));
    nodes.forEach(this::join);
    awaitUp(2);
    List<String> codes = codes(120);
    codes.forEach(code -> a.tell(code, END));
    await().atMost(PATIENCE).until(() -> a.shards().size() == 120 && a.rooms().isEmpty());
    var strategy = new HomeAllocationStrategy(a.kit().system(), ROOM);

    assertThat(letGo(strategy)).as("those that have just been given away").isEmpty();
    assertThat(letGo(strategy)).hasSize(100).isSubsetOf(a.shards());

    b.kit().shutdownTestKit();
    await().atMost(PATIENCE).until(() -> !a.cluster().state().getUnreachable().isEmpty());
    assertThat(letGo(strategy)).isEmpty();
  }

  @Test
  void who_asks_behind_somebody_who_gets_nothing_waits_for_no_retry() {
    var pace = new Pace(QUICK, "10s", SLOW);
    a = start(pace);
    b = start(pace);
    nodes.forEach(this::join);
    awaitUp(2);
    a.tell("22AAAA", STAY);
    List<String> codes = codes(40);
    codes.forEach(code -> b.tell(code, STAY));
    await().atMost(PATIENCE).until(() -> b.rooms().size() == codes.size());

    var _ =
        CoordinatedShutdown.get(b.kit().system())
            .runAll(CoordinatedShutdown.clusterLeavingReason());

    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              codes.forEach(code -> a.tell(code, STAY));
              return a.rooms().containsAll(codes);
            });
  }

  private Set<String> letGo(HomeAllocationStrategy strategy) {
    ActorRef region =
        akka.cluster.sharding.ClusterSharding.get(Adapter.toClassic(a.kit().system()))
            .shardRegion(ROOM.name());
    var shards = CollectionConverters.asScala(List.copyOf(a.shards())).toVector();
    return FutureConverters.asJava(strategy.rebalance(Map.of(region, shards), Set.of()))
        .toCompletableFuture()
        .join();
  }

  /** Of rooms in as many shards. */
  private static List<String> codes(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "%c%cAAAA".formatted('A' + i / 20, 'A' + i % 20))
        .toList();
  }

  private static boolean isGiven(
      HomeAllocationStrategy strategy, ActorRef requester, ActorRef... regions) {
    var given =
        strategy.allocateShard(
            requester, "K7", Stream.of(regions).collect(toMap(region -> region, _ -> NO_SHARDS)));
    if (given.isCompleted()) {
      assertThat(given.value().get().get()).isEqualTo(requester);
    }
    return given.isCompleted();
  }

  /** Acts as the leader would by itself. */
  private void awaitUp(int members) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              a.actAsLeader(b);
              return a.statuses().equals(Collections.nCopies(members, MemberStatus.up()));
            });
  }

  private void joinAll() {
    a = start(QUICK);
    b = start(QUICK);
    c = start(QUICK);
    nodes.forEach(this::join);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                nodes.stream()
                    .allMatch(
                        node -> node.statuses().equals(Collections.nCopies(3, MemberStatus.up()))));
  }

  private Node start(String leaderActions) {
    return start(new Pace(leaderActions, "30ms", "300ms"));
  }

  private Node start(Pace pace) {
    Node node = Node.start(pace);
    nodes.add(node);
    return node;
  }

  private void join(Node node) {
    node.cluster().manager().tell(Join.create(a.cluster().selfMember().address()));
  }

  /**
   * What a node waits for.
   *
   * @param retry before a region asks again
   * @param rebalance before shards without a room are looked for again
   */
  private record Pace(String leaderActions, String retry, String rebalance) {}

  private record Node(
      ActorTestKit kit, akka.actor.typed.ActorRef<ShardingEnvelope<String>> region) {
    static Node start(Pace pace) {
      ActorTestKit kit =
          ActorTestKit.create(
              "homes",
              ConfigFactory.parseString(
                      """
                      akka {
                        loglevel = WARNING
                        coordinated-shutdown.run-by-actor-system-terminate = off
                        actor.provider = cluster
                        remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
                        cluster {
                          jmx.multi-mbeans-in-same-jvm = on
                          gossip-interval = 50ms
                          leader-actions-interval = %s
                          sharding {
                            rebalance-interval = %s
                            retry-interval = %s
                            passivation.strategy = none
                          }
                        }
                      }
                      """
                          .formatted(pace.leaderActions(), pace.rebalance(), pace.retry()))
                  .withFallback(ConfigFactory.defaultReferenceUnresolved())
                  .resolve());
      return new Node(
          kit,
          ClusterSharding.get(kit.system())
              .init(
                  Entity.of(
                          ROOM,
                          _ ->
                              Behaviors.<String>receiveMessage(
                                  said ->
                                      said.equals(END) ? Behaviors.stopped() : Behaviors.same()))
                      .withMessageExtractor(new ByFirstTwo())
                      .withAllocationStrategy(new HomeAllocationStrategy(kit.system(), ROOM))));
    }

    Cluster cluster() {
      return Cluster.get(kit.system());
    }

    void tell(String code, String message) {
      region.tell(new ShardingEnvelope<>(code, message));
    }

    List<MemberStatus> statuses() {
      return StreamSupport.stream(cluster().state().getMembers().spliterator(), false)
          .map(member -> member.status())
          .toList();
    }

    Set<String> shards() {
      return state().getShards().stream().map(shard -> shard.shardId()).collect(Collectors.toSet());
    }

    Set<String> rooms() {
      return state().getShards().stream()
          .flatMap(shard -> shard.getEntityIds().stream())
          .collect(Collectors.toSet());
    }

    private CurrentShardRegionState state() {
      return AskPattern
          .<akka.cluster.sharding.typed.ClusterShardingQuery, CurrentShardRegionState>ask(
              ClusterSharding.get(kit.system()).shardState(),
              replyTo -> new GetShardRegionState(ROOM, replyTo),
              Duration.ofSeconds(5),
              kit.system().scheduler())
          .toCompletableFuture()
          .join();
    }

    /** Another node's actor, as this one refers to it. */
    ActorRef seen(akka.actor.typed.ActorRef<String> theirs, Node of) {
      String path = theirs.path().toStringWithAddress(of.cluster().selfMember().address());
      return Adapter.toClassic(ActorRefResolver.get(kit.system()).resolveActorRef(path));
    }

    void actAsLeader(Node... others) {
      for (Node node : Stream.concat(Stream.of(this), Stream.of(others)).toList()) {
        Adapter.toClassic(node.kit().system())
            .actorSelection("/system/cluster/core/daemon")
            .tell(InternalClusterAction.LeaderActionsTick$.MODULE$, ActorRef.noSender());
      }
    }
  }

  private static final class ByFirstTwo
      extends ShardingMessageExtractor<ShardingEnvelope<String>, String> {
    @Override
    public String entityId(ShardingEnvelope<String> envelope) {
      return envelope.entityId();
    }

    @Override
    public String shardId(String entityId) {
      return entityId.substring(0, 2);
    }

    @Override
    public String unwrapMessage(ShardingEnvelope<String> envelope) {
      return envelope.message();
    }
  }
}
