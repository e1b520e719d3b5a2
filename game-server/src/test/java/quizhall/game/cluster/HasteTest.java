package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.ActorSystem;
import akka.cluster.Member;
import akka.cluster.MemberStatus;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Down;
import akka.cluster.typed.Join;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that would each wait for an hour with what they tell and decide. */
class HasteTest {
  private final ActorTestKit first = node();
  private final ActorTestKit second = node();

  @AfterEach
  void stop() {
    first.shutdownTestKit();
    second.shutdownTestKit();
  }

  @Test
  void a_member_that_comes_or_is_taken_out_waits_for_no_tick() {
    Cluster here = Cluster.get(first.system());
    Cluster there = Cluster.get(second.system());
    here.manager().tell(Join.create(here.selfMember().address()));
    there.manager().tell(Join.create(here.selfMember().address()));
    awaitMembers(first.system(), 2);
    awaitMembers(second.system(), 2);

    here.manager().tell(new Down(there.selfMember().address()));

    awaitMembers(first.system(), 1);
    assertThat(here.selfMember().status()).isEqualTo(MemberStatus.up());
  }

  private static ActorTestKit node() {
    ActorTestKit kit =
        ActorTestKit.create(
            "haste",
            ConfigFactory.parseString(
                """
                akka {
                  actor.provider = cluster
                  remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
                  cluster {
                    jmx.multi-mbeans-in-same-jvm = on
                    gossip-interval = 1h
                    leader-actions-interval = 1h
                  }
                }
                """));
    kit.spawn(Haste.create(EntityTypeKey.create(String.class, "Room")));
    return kit;
  }

  private static void awaitMembers(ActorSystem<?> system, int number) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(statuses(system)).hasSize(number).containsOnly(MemberStatus.up()));
  }

  private static List<MemberStatus> statuses(ActorSystem<?> system) {
    return StreamSupport.stream(Cluster.get(system).state().getMembers().spliterator(), false)
        .map(Member::status)
        .toList();
  }
}
