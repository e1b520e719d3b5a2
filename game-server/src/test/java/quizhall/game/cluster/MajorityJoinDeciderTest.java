package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.ActorSystem;
import akka.actor.Address;
import akka.discovery.ServiceDiscovery.ResolvedTarget;
import akka.event.NoLogging;
import akka.management.cluster.bootstrap.ClusterBootstrapSettings;
import akka.management.cluster.bootstrap.SeedNodesInformation;
import akka.management.cluster.bootstrap.SeedNodesObservation;
import com.typesafe.config.ConfigFactory;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

class MajorityJoinDeciderTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 12, 0);

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "2, 1, false",
    "2, 2, true",
    "3, 1, false",
    "3, 2, true",
    "5, 2, false",
    "5, 3, true",
    "0, 0, false"
  })
  void in_the_end_a_new_cluster_needs_more_than_half_of_the_known_nodes(
      int known, int answering, boolean enough) {
    assertThat(decider(1).hasEnoughContactPoints(information(known, answering, 15)))
        .isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 0, true", "3, 2, 0, false", "3, 2, 14, false", "5, 4, 14, false"})
  void all_of_them_need_not_wait_and_fewer_have_to(
      int known, int answering, int seconds, boolean enough) {
    assertThat(decider(1).hasEnoughContactPoints(information(known, answering, seconds)))
        .isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"2, 2, false", "3, 3, true"})
  void and_as_many_as_are_required(int known, int answering, boolean enough) {
    assertThat(decider(3).hasEnoughContactPoints(information(known, answering, 15)))
        .isEqualTo(enough);
  }

  private static MajorityJoinDecider decider(int required) {
    var config =
        ConfigFactory.parseString(
                """
                akka.management.cluster.bootstrap.contact-point-discovery {
                  service-name = game-server
                  discovery-method = quizhall-nodes
                  required-contact-point-nr = %d
                }"""
                    .formatted(required))
            .withFallback(ConfigFactory.load());
    var system = ActorSystem.create("test", ConfigFactory.load());
    try {
      return new MajorityJoinDecider(
          system, new ClusterBootstrapSettings(config, NoLogging.getInstance()));
    } finally {
      var _ = system.terminate();
    }
  }

  private static SeedNodesInformation information(int known, int answering, int seconds) {
    Set<ResolvedTarget> nodes = new HashSet<>();
    Set<SeedNodesObservation> answers = new HashSet<>();
    for (int i = 0; i < known; i++) {
      var node = new ResolvedTarget("node-" + i, Option.apply(8558), Option.empty());
      nodes.add(node);
      if (i < answering) {
        var address = new Address("akka", "quizhall", "node-" + i, 25520);
        answers.add(new SeedNodesObservation(NOW, node, address, immutable(Set.of())));
      }
    }
    return new SeedNodesInformation(
        NOW.plusSeconds(seconds), NOW, immutable(nodes), immutable(answers));
  }

  private static <T> scala.collection.immutable.Set<T> immutable(Set<T> set) {
    return CollectionConverters.asScala(set).toSet();
  }
}
