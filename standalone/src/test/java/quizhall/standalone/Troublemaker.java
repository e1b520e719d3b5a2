package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import quizhall.drill.Api;
import quizhall.drill.Fault;
import quizhall.drill.SystemCommand;
import quizhall.drill.TcpProxy;

/** Does to a cluster what its random numbers say, and waits until it is whole again. */
final class Troublemaker {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /**
   * Below the time after which a process that stood still was replaced, with room for a machine.
   */
  private static final Duration FROZEN_BRIEFLY = Duration.ofMillis(1_200);

  /** Far above it, and above what heartbeats and the resolver take. */
  private static final Duration FROZEN_FOR_LONG = Duration.ofSeconds(10);

  private static final Duration SLOW = Duration.ofMillis(200);
  private static final int CUTS = 10;

  private final DrilledCluster cluster;
  private final ProxiedStores stores;
  private final Optional<Namespaces> network;
  private final Random random;
  private Optional<ServiceProcess> spared = Optional.empty();

  /**
   * @param network where it can be parted
   */
  Troublemaker(
      DrilledCluster cluster, ProxiedStores stores, Optional<Namespaces> network, Random random) {
    this.cluster = cluster;
    this.stores = stores;
    this.network = network;
    this.random = random;
  }

  /** This node does not end from now on. */
  void spare(ServiceProcess node) {
    spared = Optional.of(node);
  }

  /** One trouble, from its begin until the cluster is whole; says what it was. */
  String make() {
    return make(next());
  }

  String make(Trouble trouble) {
    Optional<ServiceProcess> node = nodeFor(trouble);
    String what = trouble + node.map(victim -> " " + victim.name()).orElse("");
    switch (trouble) {
      case NODE_KILLED, COORDINATOR_KILLED -> {
        node.orElseThrow().kill();
        Fault.lasts(between(0, 10));
        cluster.processes().restart(node.orElseThrow());
      }
      case NODE_STOPPED -> {
        node.orElseThrow().stop();
        cluster.processes().restart(node.orElseThrow());
      }
      case NODE_FROZEN_UNTIL_REPLACED -> awaitSuccessor(node.orElseThrow(), this::freeze);
      case NODE_CUT_OFF -> awaitSuccessor(node.orElseThrow(), this::cutOff);
      case NODE_FROZEN_BRIEFLY -> freeze(node.orElseThrow(), FROZEN_BRIEFLY);
      case DATABASE_STOPPED -> {
        stores.postgres().stop();
        Fault.lasts(between(1, 15));
        stores.postgres().start();
      }
      case DATABASE_SLOW -> slow(stores.postgresProxy());
      case DATABASE_SILENT -> silent(stores.postgresProxy());
      case DATABASE_CONNECTIONS_CUT -> cut(stores.postgresProxy());
      case BROKER_STOPPED -> {
        stores.broker().stop();
        Fault.lasts(between(1, 15));
        stores.broker().start();
      }
      case BROKER_SILENT -> silent(stores.brokerProxy());
    }
    awaitWhole();
    return what;
  }

  private Trouble next() {
    List<Trouble> possible =
        Arrays.stream(Trouble.values())
            .filter(trouble -> trouble != Trouble.NODE_CUT_OFF || network.isPresent())
            .filter(
                trouble ->
                    trouble != Trouble.COORDINATOR_KILLED || mayEnd(cluster.shards().coordinator()))
            .toList();
    return possible.get(random.nextInt(possible.size()));
  }

  private Optional<ServiceProcess> nodeFor(Trouble trouble) {
    if (trouble == Trouble.COORDINATOR_KILLED) {
      return Optional.of(cluster.shards().coordinator());
    }
    if (!trouble.endsNode() && trouble != Trouble.NODE_FROZEN_BRIEFLY) {
      return Optional.empty();
    }
    List<ServiceProcess> possible =
        cluster.nodes().stream().filter(node -> !trouble.endsNode() || mayEnd(node)).toList();
    return Optional.of(possible.get(random.nextInt(possible.size())));
  }

  private boolean mayEnd(ServiceProcess node) {
    return spared.filter(node::equals).isEmpty();
  }

  private Duration between(int seconds, int most) {
    return Duration.ofMillis(random.nextInt(seconds * 1_000, most * 1_000));
  }

  private interface Disturbance {
    void on(ServiceProcess node);
  }

  /** The process ends by itself, since it was replaced, and is started again. */
  private static void awaitSuccessor(ServiceProcess node, Disturbance disturbance) {
    long pid = node.pid();
    disturbance.on(node);
    await("a successor of " + node.title())
        .atMost(PATIENCE)
        .until(() -> node.isAlive() && node.pid() != pid);
  }

  private void freeze(ServiceProcess node) {
    freeze(node, FROZEN_FOR_LONG);
  }

  private static void freeze(ServiceProcess node, Duration time) {
    String pid = Long.toString(node.pid());
    assertThat(SystemCommand.succeeds("kill", "-STOP", pid)).isTrue();
    Fault.lasts(time);
    assertThat(SystemCommand.succeeds("kill", "-CONT", pid)).isTrue();
  }

  private void cutOff(ServiceProcess node) {
    long pid = node.pid();
    network.orElseThrow().cutOff(Set.of(cluster.nodes().indexOf(node) + 1));
    try {
      await("the end of " + node.title())
          .atMost(PATIENCE)
          .until(() -> !node.isAlive() || node.pid() != pid);
    } finally {
      network.orElseThrow().heal();
    }
  }

  private void slow(TcpProxy proxy) {
    proxy.delay(SLOW);
    Fault.lasts(between(5, 20));
    proxy.heal();
  }

  private void silent(TcpProxy proxy) {
    proxy.hold();
    Fault.lasts(between(3, 15));
    proxy.heal();
  }

  private static void cut(TcpProxy proxy) {
    for (int i = 0; i < CUTS; i++) {
      proxy.cut();
      Fault.lasts(SLOW);
    }
  }

  /** All nodes are ready, and members of one cluster. */
  private void awaitWhole() {
    await("a whole cluster")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(Api.Unreachable.class)
        .until(
            () ->
                cluster.nodes().stream()
                    .allMatch(node -> node.isAlive() && isReady(node) && seesAll(node)));
  }

  private static boolean isReady(ServiceProcess node) {
    return Api.at(node.address()).get("/health/ready", "").status() == 200;
  }

  private boolean seesAll(ServiceProcess node) {
    return cluster.shards().members(node).size() == cluster.nodes().size();
  }
}
