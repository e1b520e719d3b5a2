package quizhall.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal;

/**
 * A cluster of processes with a host who opens rooms in it, and what a drill wants to know of it.
 */
final class DrilledCluster implements AutoCloseable {
  private static final int LIMIT_SECONDS = 240;

  private final LocalCluster processes;
  private final Shards shards;
  private final List<String> exits;
  private final Hall hall;
  private final String account;
  private final String quiz;

  private DrilledCluster(LocalCluster processes, List<String> exits, Hall hall) {
    this.processes = processes;
    this.shards = new Shards(processes);
    this.exits = exits;
    this.hall = hall;
    this.account = hall.newHost();
    this.quiz = hall.newQuiz(account, 1, LIMIT_SECONDS);
  }

  /** Three nodes on loopback, with stores of their own. */
  static DrilledCluster ofThree(Path data) {
    return start(3, PackagedMachines.LOOPBACK, Map.of(), data);
  }

  /**
   * @param environment may name stores, see {@link Stores#of}
   */
  static DrilledCluster start(
      int size, Machines machines, Map<String, String> environment, Path data) {
    List<String> exits = new CopyOnWriteArrayList<>();
    LocalCluster processes =
        LocalCluster.start(
            size,
            Options.parse("--port", "0", "--home", "..", "--data", data.toString()),
            machines,
            environment,
            new Watcher() {
              @Override
              public void ended(Kept part, String how) {
                exits.add(how);
              }
            });
    URI services = Services.start(processes.auth().address(), processes.quiz().address());
    return new DrilledCluster(
        processes,
        exits,
        Hall.at(services, processes.nodes().stream().map(ServiceProcess::address).toList()));
  }

  LocalCluster processes() {
    return processes;
  }

  List<ServiceProcess> nodes() {
    return processes.nodes();
  }

  Shards shards() {
    return shards;
  }

  /** How nodes have ended by themselves, in order. */
  List<String> exits() {
    return exits;
  }

  Hall hall() {
    return hall;
  }

  Hall hallWithout(ServiceProcess node) {
    return Hall.at(
        hall.services(),
        hall.nodes().stream().filter(address -> !address.equals(node.address())).toList());
  }

  OpenRoom open() {
    return hall.open(account, quiz);
  }

  /** With a quiz of its own. */
  OpenRoom open(int questions, int limitSeconds) {
    return hall.open(account, hall.newQuiz(account, questions, limitSeconds));
  }

  /** A new room whose owner is the coordinator of all shards, or is not. */
  OpenRoom roomWhere(boolean ownerIsCoordinator) {
    ServiceProcess coordinator = shards.coordinator();
    return roomOf(ownerIsCoordinator ? coordinator : livingOtherThan(coordinator));
  }

  OpenRoom roomOf(ServiceProcess owner) {
    return roomOf(owner, account, quiz);
  }

  /** The same, with a quiz of its own. */
  OpenRoom roomOf(ServiceProcess owner, List<Map<String, Object>> questions) {
    return roomOf(owner, account, hall.newQuiz(account, questions));
  }

  /**
   * Opened there, it lives there, but for one whose code begins as that of another node's room.
   *
   * @param host who opens it
   */
  OpenRoom roomOf(ServiceProcess owner, String host, String played) {
    while (true) {
      OpenRoom room = hall.open(host, played, owner.address());
      if (shards.owner(room).equals(owner)) {
        return room;
      }
      end(room);
    }
  }

  /** A host may have so many open rooms only. */
  void end(OpenRoom room) {
    hall.node(0).post("/api/session/%s/end".formatted(room.code()), room.hostToken()).expect(200);
  }

  ServiceProcess livingOtherThan(ServiceProcess node) {
    return nodes().stream()
        .filter(each -> !each.equals(node) && each.isAlive())
        .findFirst()
        .orElseThrow();
  }

  /** The journal of all rooms. */
  Journal journal() {
    PostgresServer postgres = processes.stores().postgres();
    return new Journal(
        postgres.url(ServiceName.GAME.database()), postgres.user(), postgres.password());
  }

  /** Nothing of it is needed any more, so nodes need not leave in order. */
  @Override
  public void close() {
    nodes().stream().filter(ServiceProcess::isAlive).forEach(ServiceProcess::kill);
    processes.close();
    Services.stop();
  }
}
