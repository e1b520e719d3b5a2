package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.testkit.typed.javadsl.LoggingTestKit;
import akka.cluster.MemberStatus;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.cluster.typed.JoinSeedNodes;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes of releases that find another shard for the same room. */
class SameShardsCheckerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String WHAT_TO_DO = "Stop all game-servers, then start those of one release";

  private final List<ActorTestKit> nodes = new ArrayList<>();

  @AfterEach
  void stop() {
    nodes.reversed().forEach(ActorTestKit::shutdownTestKit);
  }

  @Test
  void nodes_with_the_same_shards_form_a_cluster() {
    ActorTestKit first = alone(ofThis());

    join(ofThis(), first);

    await().atMost(PATIENCE).until(() -> members(first) == 2);
  }

  @Test
  void a_new_node_ends_rather_than_join_old_ones() {
    ActorTestKit old = alone(ofBefore());
    ActorTestKit fresh = ofThis();

    LoggingTestKit.error(WHAT_TO_DO)
        .expect(
            fresh.system(),
            () -> {
              join(fresh, old);
              return null;
            });

    awaitEnd(fresh);
    assertThat(members(old)).isEqualTo(1);
  }

  @Test
  void an_old_node_ends_rather_than_join_new_ones_which_say_why() {
    ActorTestKit fresh = alone(ofThis());
    ActorTestKit old = ofBefore();

    LoggingTestKit.warn(WHAT_TO_DO)
        .expect(
            fresh.system(),
            () -> {
              join(old, fresh);
              return null;
            });

    awaitEnd(old);
    assertThat(members(fresh)).isEqualTo(1);
  }

  @Test
  void another_word_is_another_form() {
    ActorTestKit fresh = alone(ofThis());
    ActorTestKit other = node("shard-of-a-room = \"first-three-characters\"", CHECKED);

    join(other, fresh);

    awaitEnd(other);
    assertThat(members(fresh)).isEqualTo(1);
  }

  private static final String CHECKED =
      "akka.cluster.configuration-compatibility-check.checkers.quizhall = \"%s\""
          .formatted(SameShardsChecker.class.getName());

  private ActorTestKit ofThis() {
    return node("shard-of-a-room = \"one-of-256-beginnings\"", CHECKED);
  }

  /** As releases before there was the word. */
  private ActorTestKit ofBefore() {
    return node("", "");
  }

  private ActorTestKit node(String setting, String checked) {
    ActorTestKit kit =
        ActorTestKit.create(
            "releases",
            ConfigFactory.parseString(
                    """
                    quizhall.game.cluster { %s }
                    %s
                    akka {
                      actor.provider = cluster
                      remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
                      cluster.jmx.multi-mbeans-in-same-jvm = on
                    }
                    """
                        .formatted(setting, checked))
                .withFallback(ConfigFactory.defaultReferenceUnresolved())
                .resolve());
    nodes.add(kit);
    return kit;
  }

  private static ActorTestKit alone(ActorTestKit node) {
    Cluster cluster = Cluster.get(node.system());
    cluster.manager().tell(Join.create(cluster.selfMember().address()));
    await().atMost(PATIENCE).until(() -> cluster.selfMember().status().equals(MemberStatus.up()));
    return node;
  }

  /** As Cluster Bootstrap has it. */
  private static void join(ActorTestKit node, ActorTestKit other) {
    Cluster.get(node.system())
        .manager()
        .tell(new JoinSeedNodes(List.of(Cluster.get(other.system()).selfMember().address())));
  }

  private static long members(ActorTestKit node) {
    return StreamSupport.stream(
            Cluster.get(node.system()).state().getMembers().spliterator(), false)
        .count();
  }

  private static void awaitEnd(ActorTestKit node) {
    node.system()
        .getWhenTerminated()
        .toCompletableFuture()
        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .join();
  }
}
