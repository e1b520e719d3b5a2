package quizhall.standalone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;

/** Game-servers in network namespaces of their own, and a network that falls apart. */
@Tag("brings-its-stores")
@Tag("own-processes")
class PartitionDrillIT {
  @TempDir private static Path folder;

  private static Optional<Namespaces> network = Optional.empty();
  private static PartedCluster cluster;

  @BeforeAll
  static void start() {
    network = Namespaces.create();
    assumeTrue(network.isPresent(), "network namespaces cannot be made here");
    cluster = PartedCluster.on(network.get(), folder);
  }

  @AfterAll
  static void stop() {
    if (network.isPresent()) {
      cluster.close();
    }
  }

  @Drill(
      value = "partition",
      about = "The node that owns a room and coordinates all shards is cut off in silence")
  void a_room_goes_on_in_the_larger_part(TestReporter report) {
    TimesAway.measure(
        report,
        "The owner was cut off",
        () -> cluster.cutOffOwner(true, network.orElseThrow()::cutOff));
  }

  @Drill(
      value = "partition-refusing",
      about = "Firewalls refuse connections between the node that owns a room and the others")
  void refusals_in_the_name_of_the_living_cost_nothing_but_a_pause(TestReporter report) {
    TimesAway.measure(
        report,
        "The owner was refused in the name of the others",
        () -> cluster.cutOffOwner(false, network.orElseThrow()::refuse));
  }
}
