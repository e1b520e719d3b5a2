package quizhall.standalone;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;

/** The same as {@link PartitionDrillIT} where no namespaces can be made. */
@Tag("brings-its-stores")
@Tag("own-processes")
class PartitionByProxyDrillIT {
  @TempDir private static Path folder;

  @Drill(
      value = "partition-by-proxy",
      about = "A proxy swallows what the node that owns a room and the others say")
  void a_room_goes_on_in_the_larger_part(TestReporter report) {
    Namespaces.create()
        .ifPresent(
            namespaces -> {
              namespaces.close();
              DrillForm.onlyWhenAskedFor("PartitionDrillIT does it with namespaces");
            });
    var network = new PeerProxies();
    try (var cluster = PartedCluster.on(network, folder)) {
      TimesAway.measure(
          report, "The owner was cut off", () -> cluster.cutOffOwner(true, network::cutOff));
    }
  }
}
