package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import quizhall.drill.Api;
import quizhall.drill.Hall.OpenRoom;

/** A cluster on a network that can be parted, and what happens to a room when it is. */
final class PartedCluster implements AutoCloseable {
  private static final int PLAYERS = 24;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Longer than a node that starts waits for others before it thinks of a cluster of its own. */
  private static final Duration ALONE = Duration.ofSeconds(5);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final PartedNetwork network;
  private final DrilledCluster cluster;

  private PartedCluster(int size, PartedNetwork network, Path folder) {
    this.network = network;
    try {
      parts.push(network);
      var stores = ProxiedStores.start(folder, network.hostOfStores());
      parts.push(stores);
      this.cluster =
          DrilledCluster.start(size, network, stores.environment(), folder.resolve("data"));
      parts.push(cluster);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Three nodes. */
  static PartedCluster on(PartedNetwork network, Path folder) {
    return new PartedCluster(3, network, folder);
  }

  /**
   * The owner of a room is cut off from the two others, which take the room over while it still
   * answers its own players. It ends, is started again and must wait, for a cluster of its own
   * would be a second one; when the network has healed it joins the others.
   *
   * @param isCoordinator whether the owner has the coordinator of all shards too
   * @param cut what the network does to it
   * @return how long it took until players of the others were acknowledged
   */
  Duration cutOffOwner(boolean isCoordinator, Consumer<Set<Integer>> cut) {
    OpenRoom room = cluster.roomWhere(isCoordinator);
    ServiceProcess owner = cluster.shards().owner(room);
    long pid = owner.pid();
    try (var game = DrilledGame.start(cluster.hall(), room, PLAYERS)) {
      Duration away =
          game.ride(
              () -> cut.accept(Set.of(cluster.nodes().indexOf(owner) + 1)),
              Set.of(owner.address()));

      await().atMost(PATIENCE).until(() -> owner.isAlive() && owner.pid() != pid);
      await().atMost(PATIENCE).ignoreException(Api.Unreachable.class).until(() -> isLive(owner));
      await().during(ALONE).atMost(ALONE.plusSeconds(1)).until(() -> !isReady(owner));
      network.heal();
      assertThat(owner.becomesReady()).isTrue();
      assertThat(members(owner)).hasSize(cluster.nodes().size()).isEqualTo(members(other(owner)));
      game.assertNothingIsLost(owner.address(), cluster.journal());
      return away;
    }
  }

  private ServiceProcess other(ServiceProcess node) {
    return cluster.livingOtherThan(node);
  }

  private static boolean isLive(ServiceProcess node) {
    return Api.at(node.address()).get("/health/live", "").status() == 200;
  }

  private static boolean isReady(ServiceProcess node) {
    return Api.at(node.address()).get("/health/ready", "").status() == 200;
  }

  private Set<String> members(ServiceProcess node) {
    return cluster.shards().members(node);
  }

  @Override
  public void close() {
    Closing.all(List.copyOf(parts));
  }
}
