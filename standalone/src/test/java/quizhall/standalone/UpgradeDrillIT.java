package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal.Entry;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.RoomEvent;

/**
 * A rolling upgrade to a version in which events, messages and replies have one field more: it
 * reads what the old one wrote, the old one reads what it wrote, and both play in one room.
 */
@Tag("brings-its-stores")
@Tag("own-processes")
class UpgradeDrillIT {
  private static final int PLAYERS = 24;

  private static final List<String> CHANGED =
      Stream.of(
              RoomEvent.AnswersRecorded.class,
              RoomEvent.RoomResumed.class,
              RoomMessage.SubmitBatch.class,
              RoomSignal.BatchSettled.class,
              RoomSignal.Pulse.class)
          .map(Class::getName)
          .toList();

  @TempDir private static Path folder;

  @Drill(
      value = "rolling-upgrade",
      about = "Nodes get a version with changed events and messages, one after another")
  void two_versions_play_in_one_room(TestReporter report) {
    Machines machines =
        new PackagedMachines() {
          @Override
          public String classPath(int number) {
            return release(number) + File.pathSeparator + classPath();
          }
        };
    try (var cluster = DrilledCluster.start(3, machines, Map.of(), folder.resolve("data"))) {
      ServiceProcess first = cluster.shards().coordinator();
      List<ServiceProcess> others =
          cluster.nodes().stream().filter(node -> !node.equals(first)).toList();
      OpenRoom old = cluster.roomOf(others.getFirst());
      try (var begunByOld = DrilledGame.start(cluster.hall(), old, PLAYERS)) {
        upgrade(cluster, others.getLast());
        OpenRoom next = cluster.roomOf(others.getLast());
        try (var begunByNext = DrilledGame.start(cluster.hall(), next, PLAYERS)) {
          assertThat(addedTo(cluster, next)).contains("answers-recorded");

          Duration away =
              begunByNext.ride(others.getLast()::kill, List.of(others.getLast().address()));
          report.publishEntry(
              "The old version went on with what the new one wrote after", away.toMillis() + " ms");
          cluster.processes().restart(others.getLast());
          begunByNext.assertNothingIsLost(first.address(), cluster.journal());
        }
        begunByOld.ride(
            () -> upgrade(cluster, others.getFirst()), List.of(others.getFirst().address()));
        upgrade(cluster, first);
        begunByOld.assertNothingIsLost(first.address(), cluster.journal());
        assertThat(addedTo(cluster, old)).contains("room-resumed");
      }
    }
  }

  private static void upgrade(DrilledCluster cluster, ServiceProcess node) {
    node.stop();
    NextVersion.writeTo(release(cluster.nodes().indexOf(node) + 1), CHANGED);
    cluster.processes().restart(node);
  }

  /** What shadows the classes of this build on a node; empty for the old version. */
  private static Path release(int number) {
    return folder.resolve("release-of-" + number);
  }

  /** Which events in the journal of a room bear the new field. */
  private static List<String> addedTo(DrilledCluster cluster, OpenRoom room) {
    return cluster.journal().of(room.code()).stream()
        .map(Entry::event)
        .filter(event -> event.has(NextVersion.ADDED))
        .map(event -> event.get("event").asText())
        .toList();
  }
}
