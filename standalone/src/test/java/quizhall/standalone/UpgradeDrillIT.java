package quizhall.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal.Entry;
import quizhall.embedded.StartFailed;
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

  /** The system property that names the folder of another release, built there. */
  private static final String RELEASE = "quizhall.drill.release";

  private static final String SHARD = "quizhall.game.cluster.shard-of-a-room";

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

  @Drill(
      value = "upgrade-from-a-release",
      about =
          "Nodes of a release that was built elsewhere get this version: one after another, or"
              + " all at once where they find other shards for a room")
  void rooms_of_a_release_play_on() {
    String release = System.getProperty(RELEASE, "");
    assumeFalse(
        release.isEmpty(), "the folder of a release that was built is not named by " + RELEASE);
    Path old = PackagedMachines.jarIn(Path.of(release, "standalone", "target"));
    IntStream.rangeClosed(1, 3).forEach(number -> install(old, number));
    Machines machines =
        new PackagedMachines() {
          @Override
          public String classPath(int number) {
            return installed(number).toString();
          }
        };
    try (var cluster = DrilledCluster.start(3, machines, Map.of(), folder.resolve("release"))) {
      List<ServiceProcess> nodes = cluster.nodes();
      OpenRoom room = cluster.open();
      OpenRoom lobby = cluster.open();
      try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
        if (shardOfARoom(old).equals(shardOfARoom(PackagedMachines.jar()))) {
          game.ride(() -> renew(cluster, nodes.getFirst()), List.of(nodes.getFirst().address()));
          nodes.stream().skip(1).forEach(node -> renew(cluster, node));
        } else {
          game.ride(() -> renewAll(cluster), List.of());
        }
        give(cluster.hall(), room, "lock", "unlock");
        game.assertNothingIsLost(nodes.getFirst().address(), cluster.journal());
      }
      try (var later = DrilledGame.start(cluster.hall(), lobby, PLAYERS)) {
        give(cluster.hall(), lobby, "pause", "resume");
        later.ride(() -> {}, List.of());
        later.assertNothingIsLost(nodes.getLast().address(), cluster.journal());
      }
    }
  }

  /** What makes a shard of a room's code; empty in releases that had no word for it. */
  private static String shardOfARoom(Path jar) {
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
      Path game =
          libraries
              .filter(library -> library.getFileName().toString().startsWith("game-server-"))
              .findFirst()
              .orElseThrow();
      try (JarFile file = new JarFile(game.toFile());
          var settings =
              new InputStreamReader(
                  file.getInputStream(file.getJarEntry("quizhall-game.conf")), UTF_8)) {
        Config config = ConfigFactory.parseReader(settings);
        return config.hasPath(SHARD) ? config.getString(SHARD) : "";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of this version that is started among the others ends; it is started again and again. */
  private static void renewAll(DrilledCluster cluster) {
    ServiceProcess first = cluster.nodes().getFirst();
    assertThatThrownBy(() -> renew(cluster, first))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("has ended while it started");
    List<ServiceProcess> others = cluster.nodes().subList(1, cluster.nodes().size());
    others.forEach(ServiceProcess::stop);
    others.forEach(node -> install(PackagedMachines.jar(), cluster.nodes().indexOf(node) + 1));
    cluster.nodes().parallelStream().forEach(cluster.processes()::restart);
  }

  private static void renew(DrilledCluster cluster, ServiceProcess node) {
    node.stop();
    install(PackagedMachines.jar(), cluster.nodes().indexOf(node) + 1);
    cluster.processes().restart(node);
  }

  /** Puts a packaged version, with its libraries, to where a node starts from. */
  private static void install(Path jar, int number) {
    Path place = installed(number);
    try {
      Files.createDirectories(place.getParent());
      for (Path part : List.of(place, place.resolveSibling("lib"))) {
        Files.deleteIfExists(part);
      }
      Files.createSymbolicLink(place, jar.toAbsolutePath());
      Files.createSymbolicLink(
          place.resolveSibling("lib"), jar.resolveSibling("lib").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path installed(int number) {
    return folder.resolve("node-" + number).resolve("standalone.jar");
  }

  /** Orders that the old version may not know, in a room that it opened. */
  private static void give(Hall hall, OpenRoom room, String... orders) {
    for (String order : orders) {
      hall.node(0)
          .post("/api/session/%s/%s".formatted(room.code(), order), room.hostToken())
          .expect(200);
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
