package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.SystemCommand;

/**
 * Game-servers as processes of their own, and what happens to them: killed, frozen, stopped, added.
 * Each time every acknowledged answer must be in the results, and the time until players on other
 * nodes are acknowledged again is told. {@code -Dquizhall.drill.runs=20} repeats each and tells
 * median and worst; {@code -Dquizhall.drill.long} adds what takes long.
 *
 * <p>What adds nodes comes last, since they stay.
 */
@Tag("brings-its-stores")
@Tag("own-processes")
@TestMethodOrder(OrderAnnotation.class)
class FailoverDrillIT {
  private static final int PLAYERS = 24;

  /** Far above what is promised: a busy machine must not fail the drill. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private static Path data;

  private static DrilledCluster cluster;

  @BeforeAll
  static void startCluster() {
    cluster = DrilledCluster.ofThree(data);
  }

  @AfterAll
  static void stopCluster() {
    cluster.close();
  }

  @Drill(value = "owner-killed", about = "The node that owns a room is killed")
  @Order(1)
  void a_room_outlives_its_owner(TestReporter report) {
    DrillForm.onlyWhenAskedFor("coordinator-killed kills an owner as well");
    TimesAway.measure(report, "The owner was killed", () -> killOwner(false));
  }

  @Drill(
      value = "coordinator-killed",
      about = "The node that owns a room and coordinates all shards is killed")
  @Order(2)
  void a_room_outlives_its_owner_and_the_coordinator_of_all_shards_with_it(TestReporter report) {
    TimesAway.measure(
        report, "The owner was killed, and the coordinator with it", () -> killOwner(true));
  }

  private static Duration killOwner(boolean isCoordinator) {
    OpenRoom room = cluster.roomWhere(isCoordinator);
    ServiceProcess owner = cluster.shards().owner(room);
    try (var anonymous = AnonymousGame.start(cluster, owner);
        var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      Duration away = game.ride(owner::kill, Set.of(owner.address()));

      game.assertOthersOnlyHadToWait();
      URI living = cluster.livingOtherThan(owner).address();
      anonymous.assertNothingIsLostOrBetrayed(living, cluster.journal());
      game.assertNothingIsLost(living, cluster.journal());
      cluster.processes().restart(owner);
      return away;
    }
  }

  @Drill(
      value = "owner-killed-in-command",
      about =
          "The owner is killed while time stands still, the door is locked, and a key is mended")
  @Order(2)
  void what_the_host_has_ordered_outlives_the_owner() {
    ServiceProcess owner = cluster.shards().owner(cluster.roomWhere(false));
    try (var commanded = CommandedGame.start(cluster, owner);
        var mended = MendedGame.start(cluster, owner)) {
      mended.mend();
      owner.kill();

      URI living = cluster.livingOtherThan(owner).address();
      commanded.assertStandsAsItWas(living);
      mended.assertMended(living, cluster.journal());
      cluster.processes().restart(owner);
    }
  }

  @Drill(value = "owner-of-many-killed", about = "A node that owns many rooms is killed")
  @Order(2)
  void many_rooms_outlive_their_owner(TestReporter report) {
    ServiceProcess owner = cluster.shards().owner(cluster.roomWhere(false));
    ServiceProcess living = cluster.livingOtherThan(owner);
    ManyGames games = ManyGames.start(cluster, owner, DrillForm.pick(12, 100));

    List<Duration> away = games.ride(owner::kill, living.address()).stream().sorted().toList();

    games.assertNothingIsLost(living.address());
    cluster.processes().restart(owner);
    report.publishEntry(
        "%d rooms, acknowledged elsewhere after".formatted(away.size()), medianAndSlowest(away));
  }

  private static String medianAndSlowest(List<Duration> sorted) {
    return "%d ms, the slowest after %d ms"
        .formatted(sorted.get(sorted.size() / 2).toMillis(), sorted.getLast().toMillis());
  }

  @Drill(
      value = "owner-killed-in-between",
      about = "The owner is killed between codes and their use, while some have more time")
  @Order(2)
  void what_was_promised_outlives_the_owner() {
    ServiceProcess owner = cluster.shards().owner(cluster.roomWhere(false));
    try (var unhurried = UnhurriedGame.start(cluster, owner);
        var deserted = DesertedGame.start(cluster, owner);
        var promised = PromisedGame.start(cluster, owner)) {
      unhurried.awaitTheOthersTime();
      promised.promise(cluster.hall());
      owner.kill();

      URI living = cluster.livingOtherThan(owner).address();
      deserted.comeBack(living);
      unhurried.assertStillHaveTime(living);
      promised.assertKept(living);
      deserted.assertGoesOnByItself(living);
      cluster.processes().restart(owner);
    }
  }

  @Drill(value = "owner-stopped", about = "The node that owns a room is stopped in order")
  @Order(3)
  void an_owner_that_is_stopped_in_order_hands_its_rooms_over(TestReporter report) {
    DrillForm.onlyWhenAskedFor("rolling-restart stops all nodes, one after another");
    TimesAway.measure(report, "The owner was stopped in order", () -> stopOwner(false));
  }

  @Drill(
      value = "coordinator-stopped",
      about = "The node that owns a room and coordinates all shards is stopped in order")
  @Order(4)
  void a_coordinator_that_is_stopped_in_order_hands_its_rooms_over(TestReporter report) {
    DrillForm.onlyWhenAskedFor("rolling-restart stops all nodes, one after another");
    TimesAway.measure(
        report,
        "The owner was stopped in order, and the coordinator with it",
        () -> stopOwner(true));
  }

  /** What counts is the longest wait in all the time until the process has ended. */
  private static Duration stopOwner(boolean isCoordinator) {
    OpenRoom room = cluster.roomWhere(isCoordinator);
    ServiceProcess owner = cluster.shards().owner(room);
    Hall others = cluster.hallWithout(owner);
    try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      OpenRoom lobby = cluster.roomOf(owner);
      Duration first = game.ride(owner::askToEnd, Set.of(owner.address()));
      Duration later = longestJoin(others, List.of(lobby), () -> !owner.isAlive());

      game.assertNothingIsLost(cluster.livingOtherThan(owner).address(), cluster.journal());
      owner.awaitEnd();
      cluster.processes().restart(owner);
      cluster.end(lobby);
      return Collections.max(List.of(first, later));
    }
  }

  @Drill(value = "owner-of-many-stopped", about = "A node that owns many rooms is stopped in order")
  @Order(4)
  void many_rooms_bear_that_their_owner_is_stopped_in_order(TestReporter report) {
    ServiceProcess owner = cluster.shards().owner(cluster.roomWhere(false));
    ServiceProcess living = cluster.livingOtherThan(owner);
    ManyGames games = ManyGames.start(cluster, owner, DrillForm.pick(12, 100));

    List<Duration> waits =
        games.rideOut(owner::askToEnd, () -> !owner.isAlive(), living.address()).stream()
            .sorted()
            .toList();

    games.assertNothingIsLost(living.address());
    owner.awaitEnd();
    cluster.processes().restart(owner);
    report.publishEntry(
        "%d rooms, the longest wait in each".formatted(waits.size()), medianAndSlowest(waits));
  }

  @Drill(
      value = "rolling-restart",
      about = "All nodes are stopped in order and started again, one after another")
  @Order(5)
  void a_rolling_restart_loses_nothing(TestReporter report) {
    try (var restart = RollingRestart.begin(cluster)) {
      Duration longest = restart.restartAll();
      report.publishEntry("the longest silence of a player", longest.toMillis() + " ms");
    }
  }

  @Drill(
      value = "owner-frozen",
      about = "The node that owns a room stands still until it was replaced, and goes on")
  @Order(6)
  void an_owner_that_was_frozen_for_long_says_nothing_more_and_comes_back_as_another(
      TestReporter report) {
    TimesAway.measure(report, "The owner was frozen", FailoverDrillIT::freezeOwner);
  }

  private static Duration freezeOwner() {
    OpenRoom room = cluster.roomWhere(false);
    ServiceProcess owner = cluster.shards().owner(room);
    long pid = owner.pid();
    cluster.exits().clear();
    try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      Duration away = game.ride(() -> signal("STOP", pid), Set.of(owner.address()));
      signal("CONT", pid);

      await().atMost(PATIENCE).until(() -> owner.isAlive() && owner.pid() != pid);
      assertThat(cluster.exits()).containsExactly("exit code 75");
      game.assertNothingIsLost(cluster.livingOtherThan(owner).address(), cluster.journal());
      assertThat(owner.becomesReady()).isTrue();
      return away;
    }
  }

  @Drill(
      value = "owner-frozen-briefly",
      about = "The node that owns a room stands still for a second")
  @Order(7)
  void a_short_freeze_is_borne() {
    OpenRoom room = cluster.roomWhere(false);
    ServiceProcess owner = cluster.shards().owner(room);
    long pid = owner.pid();
    try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      game.ride(
          () -> {
            signal("STOP", pid);
            CompletableFuture.delayedExecutor(1_200, TimeUnit.MILLISECONDS)
                .execute(() -> signal("CONT", pid));
          },
          Set.of());

      game.assertNothingIsLost(owner.address(), cluster.journal());
      assertThat(owner.isAlive()).isTrue();
      assertThat(owner.pid()).isEqualTo(pid);
    }
  }

  @Drill(value = "all-killed", about = "All nodes are killed at once and started again")
  @Order(8)
  void rooms_go_on_when_everything_was_killed_and_started_again(TestReporter report) {
    TimesAway.measure(report, "All nodes were killed and started again", FailoverDrillIT::killAll);
  }

  /** Nobody of ours ends them, so that the supervisor starts them again. */
  private static Duration killAll() {
    try (var game = DrilledGame.start(cluster.hall(), cluster.roomWhere(false), PLAYERS)) {
      List<Long> pids = cluster.nodes().stream().map(ServiceProcess::pid).toList();
      Duration away =
          game.ride(
              () -> pids.forEach(pid -> ProcessHandle.of(pid).orElseThrow().destroyForcibly()),
              Set.of());

      game.assertNothingIsLost(cluster.nodes().getFirst().address(), cluster.journal());
      cluster.nodes().forEach(node -> assertThat(node.becomesReady()).isTrue());
      return away;
    }
  }

  @Drill(value = "node-added", about = "A node is added, and rooms are opened there")
  @Order(9)
  void nobody_has_to_wait_long_when_a_node_is_added_and_rooms_are_opened_there(
      TestReporter report) {
    List<OpenRoom> rooms = IntStream.range(0, 12).mapToObj(_ -> cluster.open()).toList();
    List<ServiceProcess> owners = rooms.stream().map(cluster.shards()::owner).toList();
    var adding = CompletableFuture.supplyAsync(cluster.processes()::grow);

    Duration longest = longestJoin(cluster.hall(), rooms, adding::isDone);

    ServiceProcess added = adding.join();
    OpenRoom there = cluster.roomOf(added);
    longestJoin(cluster.hall(), List.of(there), () -> true);
    assertThat(cluster.shards().owner(there)).isEqualTo(added);
    assertThat(rooms).extracting(cluster.shards()::owner).isEqualTo(owners);
    report.publishEntry("the longest wait of somebody who joined", longest.toMillis() + " ms");
  }

  /**
   * People keep joining all rooms, one after another in each, until something is so. Who has to
   * wait for longer than a relay's patience is refused, which fails the drill.
   */
  private static Duration longestJoin(Hall at, List<OpenRoom> rooms, BooleanSupplier until) {
    List<Duration> waits = new CopyOnWriteArrayList<>();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              boolean isSo = until.getAsBoolean();
              rooms.parallelStream().forEach(room -> waits.add(join(at, room, waits.size())));
              return isSo;
            });
    return Collections.max(waits);
  }

  private static Duration join(Hall at, OpenRoom room, int number) {
    long begin = System.nanoTime();
    at.node(number)
        .post(
            "/api/session/join",
            "",
            Map.of("code", room.code(), "nickname", "Guest " + System.nanoTime()))
        .expect(201);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  @Drill(value = "two-of-five-killed", about = "Two of five nodes are killed at once")
  @Order(10)
  void a_room_outlives_two_of_five_nodes(TestReporter report) {
    assumeTrue(DrillForm.isLong(), "five nodes only in the long form");
    while (cluster.nodes().size() < 5) {
      cluster.processes().grow();
    }
    TimesAway.measure(report, "Two of five nodes were killed", FailoverDrillIT::killTwo);
  }

  private static Duration killTwo() {
    OpenRoom room = cluster.roomWhere(false);
    ServiceProcess owner = cluster.shards().owner(room);
    ServiceProcess second = cluster.livingOtherThan(owner);
    try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      Duration away =
          game.ride(
              () -> Stream.of(owner, second).forEach(ServiceProcess::kill),
              Set.of(owner.address(), second.address()));

      ServiceProcess living =
          cluster.nodes().stream().filter(ServiceProcess::isAlive).findFirst().orElseThrow();
      game.assertNothingIsLost(living.address(), cluster.journal());
      cluster.processes().restart(owner);
      cluster.processes().restart(second);
      return away;
    }
  }

  private static void signal(String name, long pid) {
    assertThat(SystemCommand.succeeds("kill", "-" + name, Long.toString(pid))).isTrue();
  }
}
