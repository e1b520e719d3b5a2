package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.cluster.MemberStatus;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.question.Kind;

class PlayedKindsTest {

  @Test
  void the_configuration_has_a_role_for_each_kind_that_came_later() {
    Config config = ConfigFactory.parseResources("quizhall-game.conf");

    assertThat(config.getStringList("akka.cluster.roles"))
        .containsExactlyElementsOf(
            Stream.of(Kind.values())
                .filter(kind -> !PlayedKinds.isOfOld(kind))
                .map(PlayedKinds::role)
                .toList());
  }

  @Test
  void a_kind_is_played_once_every_member_has_its_role() {
    var kit =
        ActorTestKit.create(
            ConfigFactory.parseString(
                    """
                    akka.actor.provider = cluster
                    akka.remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
                    akka.cluster.roles = ["plays-text"]
                    """)
                .withFallback(ConfigFactory.load()));
    try {
      Cluster cluster = Cluster.get(kit.system());
      cluster.manager().tell(Join.create(cluster.selfMember().address()));
      await().until(() -> cluster.selfMember().status().equals(MemberStatus.up()));
      PlayedKinds played = new PlayedKinds(cluster);

      assertThat(played.areKnownEverywhere(List.of(Kind.SINGLE, Kind.TEXT))).isTrue();
      assertThat(played.areKnownEverywhere(List.of(Kind.SINGLE, Kind.ORDER))).isFalse();
    } finally {
      kit.shutdownTestKit();
    }
  }
}
