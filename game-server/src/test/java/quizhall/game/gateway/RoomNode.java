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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.config.Settings;
import quizhall.game.cluster.HomeAllocationStrategy;
import quizhall.game.entity.JournalHealth;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomJournal;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSettings;
import quizhall.game.room.Ledger;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
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
    PersistenceTestKit journal = PersistenceTestKit.create(kit.system());
    KeysInMemory keys = new KeysInMemory();
    ActorRef<ShardingEnvelope<RoomMessage>> region =
        RoomEntity.initialize(
            ClusterSharding.get(kit.system()),
            new HomeAllocationStrategy(kit.system(), RoomEntity.TYPE),
            RoomSettings.DEFAULT
                .leaderless(Duration.ofMillis(500))
                .playerless(Duration.ofMillis(500), Duration.ofSeconds(30)),
            health,
            keys,
            (code, question, span) -> earlierAnswers(journal, code, question, span),
            _ -> true);
    return new RoomNode(
        kit,
        journal,
        RelayedRooms.start(
            kit.system(),
            region,
            SessionTokens.of(Settings.of(config), InstantSource.system()),
            RelaySettings.DEFAULT),
        keys);
  }

  /** As the journal of a database finds them. */
  CompletionStage<List<RecordedAnswer>> earlierAnswers(
      RoomCode code, int question, Ledger.Span span) {
    return earlierAnswers(journal, code, question, span);
  }

  private static CompletionStage<List<RecordedAnswer>> earlierAnswers(
      PersistenceTestKit journal, RoomCode code, int question, Ledger.Span span) {
    List<RoomEvent> events =
        journal.persistedInStorage(RoomEntity.persistenceId(code).id()).stream()
            .map(RoomEvent.class::cast)
            .toList();
    return CompletableFuture.completedStage(
        RoomJournal.answers(
            events.subList(Math.toIntExact(span.from() - 1), Math.toIntExact(span.to())),
            question));
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
