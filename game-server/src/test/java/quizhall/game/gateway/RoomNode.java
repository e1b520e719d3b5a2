package quizhall.game.gateway;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.ActorRef;
import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.sharding.typed.javadsl.ClusterSharding;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.persistence.testkit.PersistenceTestKitPlugin;
import akka.persistence.testkit.PersistenceTestKitSnapshotPlugin;
import akka.persistence.testkit.javadsl.PersistenceTestKit;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import quizhall.core.config.Settings;
import quizhall.game.entity.JournalHealth;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSettings;
import quizhall.game.token.SessionTokens;

/** A node's rooms without its edges: relays, sharding and entities over a journal in memory. */
record RoomNode(ActorTestKit kit, PersistenceTestKit journal, RelayedRooms rooms, KeysInMemory keys)
    implements AutoCloseable {

  /** Starts a node that has not joined a cluster. */
  static RoomNode start(JournalHealth health) {
    Config config =
        ConfigFactory.parseMap(
                Map.of(
                    "quizhall.game.session-keys",
                    "k1:" + "A".repeat(43) + "=",
                    "quizhall.game.database.url",
                    "jdbc:none",
                    "quizhall.game.database.user",
                    "none",
                    "quizhall.game.database.password",
                    "none",
                    "akka.remote.artery.canonical.port",
                    0,
                    "akka.actor.testkit.typed.system-shutdown-default",
                    "30s",
                    "akka.loglevel",
                    "WARNING"))
            .withFallback(PersistenceTestKitPlugin.config())
            .withFallback(PersistenceTestKitSnapshotPlugin.config())
            .withFallback(ConfigFactory.parseResources("quizhall-game.conf"))
            .withFallback(ConfigFactory.defaultReferenceUnresolved())
            .resolve();
    ActorTestKit kit = ActorTestKit.create("quizhall", config);
    KeysInMemory keys = new KeysInMemory();
    ActorRef<ShardingEnvelope<RoomMessage>> region =
        RoomEntity.initialize(
            ClusterSharding.get(kit.system()),
            RoomSettings.DEFAULT.leaderless(Duration.ofMillis(500)),
            health,
            keys,
            _ -> true);
    return new RoomNode(
        kit,
        PersistenceTestKit.create(kit.system()),
        RelayedRooms.start(
            kit.system(),
            region,
            SessionTokens.of(Settings.of(config), InstantSource.system()),
            RelaySettings.DEFAULT),
        keys);
  }

  /** Joins the cluster of another node, or makes one by joining itself. */
  void join(RoomNode node) {
    cluster().manager().tell(Join.create(node.cluster().selfMember().address()));
  }

  Cluster cluster() {
    return Cluster.get(kit.system());
  }

  @Override
  public void close() {
    rooms.goDown().toCompletableFuture().join();
    kit.shutdownTestKit();
  }
}
