package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;
import quizhall.drill.Fault;

/**
 * Games without end while one thing after another goes wrong, at random. {@code --seed} draws the
 * same troubles again, though not in the same moments of the games.
 *
 * <p>A node that is spared after some minutes shows what a long life makes of a process: the oldest
 * one then, which is the coordinator of all shards. It is killed when all others have been told.
 */
@Tag("brings-its-stores")
@Tag("own-processes")
@Timeout(value = 1, unit = TimeUnit.DAYS) // it goes on for as long as it is told to
class SoakDrillIT {
  private static final Duration TIME =
      DrillForm.time(Duration.ofSeconds(10), Duration.ofMinutes(60));

  private static final boolean IS_LONG = TIME.compareTo(Duration.ofMinutes(10)) >= 0;

  private static final Duration BETWEEN_TROUBLES =
      IS_LONG ? Duration.ofMinutes(2) : Duration.ofSeconds(5);

  /** Before, code is compiled, pools fill and heaps grow to what is needed. */
  private static final Duration WARM_UP = TIME.dividedBy(6);

  /** Then nothing new is to be learned. */
  private static final int MOST_COMPLAINTS = 20;

  private final long seed = DrillForm.seed();
  private final Random random = new Random(seed);
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final ReadWriteLock calm = new ReentrantReadWriteLock();
  private final Map<Long, List<Footprint>> settled = new LinkedHashMap<>();

  @TempDir private Path folder;

  private long began;
  private DrilledCluster cluster;
  private ProxiedStores stores;
  private Optional<Namespaces> network = Optional.empty();
  private Optional<Spared> spared = Optional.empty();

  /** The process of a node at a moment; a node that ended is started again as another one. */
  private record Spared(ServiceProcess node, long pid) {
    static Spared of(ServiceProcess node) {
      return new Spared(node, node.pid());
    }

    boolean lives() {
      return node.isAlive() && node.pid() == pid;
    }

    @Override
    public String toString() {
      return node.title() + ", process " + pid;
    }
  }

  @AfterEach
  void stop() {
    Closing.all(List.copyOf(parts));
  }

  @Drill(
      value = "soak",
      about = "Games without end and a random trouble every two minutes, for --minutes N")
  void games_bear_one_trouble_after_another(TestReporter report) {
    assumeTrue(Footprint.canBeTaken(), "this system does not tell what a process holds");
    start();
    tell(
        report,
        "seed %d, network %s".formatted(seed, network.isPresent() ? "can be cut" : "whole"));
    var troublemaker = new Troublemaker(cluster, stores, network, random);
    var games = EndlessGames.start(cluster.hall(), stores.journal(), calm, new Random(seed));
    try (games) {
      while (elapsed().compareTo(TIME) < 0) {
        Fault.lasts(BETWEEN_TROUBLES);
        if (spared.isEmpty() && elapsed().compareTo(WARM_UP) > 0) {
          spared = Optional.of(Spared.of(cluster.shards().coordinator()));
          troublemaker.spare(spared.get().node());
          tell(report, "spared from now on: " + spared.get());
        }
        takeFootprints(report, spared.isPresent());
        makeTrouble(report, games, troublemaker::make);
      }
      assertThat(spared)
          .as("the node that nobody ended (seed %d)", seed)
          .hasValueSatisfying(node -> assertThat(node).matches(Spared::lives, "lives"));
      makeTrouble(report, games, () -> troublemaker.make(Trouble.COORDINATOR_KILLED));
    }
    tell(report, games.toString());

    assertThat(games.complaints()).as("complaints (seed %d)", seed).isEmpty();
    assertThat(games.games()).isPositive();
    assertFootprintsAreFlat(report);
    report.publishEntry("seed", Long.toString(seed));
    report.publishEntry("games", Integer.toString(games.games()));
    report.publishEntry("answers kept", Integer.toString(games.answers()));
  }

  private void start() {
    network = Namespaces.create();
    network.ifPresent(parts::push);
    stores =
        ProxiedStores.start(
            folder, network.map(Namespaces::hostOfStores).orElse(Machine.LOOPBACK.host()));
    parts.push(stores);
    cluster =
        DrilledCluster.start(
            3,
            network.<Machines>map(machines -> machines).orElse(PackagedMachines.LOOPBACK),
            stores.environment(),
            folder.resolve("data"));
    parts.push(cluster);
    began = System.nanoTime();
  }

  /** Nobody judges meanwhile: that needs the database and all nodes. */
  private void makeTrouble(TestReporter report, EndlessGames games, Supplier<String> trouble) {
    calm.writeLock().lock();
    try {
      long from = System.nanoTime();
      String what = trouble.get();
      Duration time = Duration.ofNanos(System.nanoTime() - from);
      tell(
          report, "%s, whole again after %.1f s; %s".formatted(what, time.toMillis() / 1e3, games));
    } finally {
      calm.writeLock().unlock();
    }
    assertThat(games.complaints()).hasSizeLessThan(MOST_COMPLAINTS);
  }

  private void takeFootprints(TestReporter report, boolean count) {
    List<String> lines = new ArrayList<>();
    Stream.concat(
            cluster.nodes().stream(),
            Stream.of(cluster.processes().quiz(), cluster.processes().auth()))
        .forEach(
            process -> {
              Footprint footprint = Footprint.of(process.pid());
              lines.add(process.title() + " " + footprint);
              if (count) {
                settled.computeIfAbsent(process.pid(), _ -> new ArrayList<>()).add(footprint);
              }
            });
    tell(report, String.join("; ", lines));
  }

  /** Of those that have lived from the end of the warm-up to the end. */
  private void assertFootprintsAreFlat(TestReporter report) {
    int most = settled.values().stream().mapToInt(List::size).max().orElse(0);
    List<Map.Entry<Long, Footprints>> lasting =
        settled.entrySet().stream()
            .filter(process -> process.getValue().size() == most)
            .map(process -> Map.entry(process.getKey(), new Footprints(process.getValue())))
            .filter(process -> process.getValue().areEnough())
            .toList();
    tell(report, "%d processes whose footprints are judged".formatted(lasting.size()));
    if (IS_LONG) {
      assertThat(lasting)
          .as("the spared node and both services")
          .hasSize(3)
          .anyMatch(process -> process.getKey() == spared.orElseThrow().pid());
    }
    assertThat(lasting)
        .allSatisfy(
            process ->
                assertThat(process.getValue().growth()).as("pid %d", process.getKey()).isEmpty());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void tell(TestReporter report, String news) {
    report.publishEntry(
        Drill.NEWS,
        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + news);
  }
}
