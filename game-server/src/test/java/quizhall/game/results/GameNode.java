package quizhall.game.results;

import akka.Done;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.cluster.sharding.typed.javadsl.ClusterSharding;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.Migrations;
import quizhall.core.database.UnitOfWork;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.RelayedOverdueRooms;
import quizhall.game.cluster.HomeAllocationStrategy;
import quizhall.game.entity.FirstLook;
import quizhall.game.entity.JournalHealth;
import quizhall.game.entity.ResponseKeyTable;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomJournal;
import quizhall.game.entity.RoomSettings;
import quizhall.game.gateway.RelaySettings;
import quizhall.game.gateway.RelayedRooms;
import quizhall.game.token.SessionTokens;

/** A game-server without its edges, a cluster of its own. */
final class GameNode implements AutoCloseable {
  private static final Duration SWEEP_INTERVAL = Duration.ofMillis(500);

  private final ActorSystem<?> system;
  private final Database database;
  private final RelayedRooms rooms;
  private final ResultsModule results;
  private final Settings settings;

  private GameNode(
      ActorSystem<?> system,
      Settings settings,
      Database database,
      RelayedRooms rooms,
      ResultsModule results) {
    this.system = system;
    this.settings = settings;
    this.database = database;
    this.rooms = rooms;
    this.results = results;
  }

  static GameNode start(TestDatabase stored, TestBroker broker) {
    Config config =
        ServiceConfig.load(
            "game",
            ConfigFactory.parseMap(
                Map.ofEntries(
                    Map.entry("quizhall.game.session-keys", "k1:" + "A".repeat(43) + "="),
                    Map.entry("quizhall.game.database.url", stored.jdbcUrl()),
                    Map.entry("quizhall.game.database.user", stored.user()),
                    Map.entry("quizhall.game.database.password", stored.password()),
                    Map.entry("quizhall.amqp.uri", broker.uri()),
                    Map.entry("akka.remote.artery.canonical.port", 0),
                    Map.entry("akka.loglevel", "WARNING"))));
    Settings settings = Settings.of(config);
    Database database = Database.open(settings.at("quizhall.game.database"));
    Migrations.migrate(database.unpooled(), "classpath:db/game");
    ActorSystem<?> system = ActorSystem.create(Behaviors.empty(), "quizhall", config);
    Cluster cluster = Cluster.get(system);
    cluster.manager().tell(Join.create(cluster.selfMember().address()));
    RelayedRooms rooms =
        RelayedRooms.start(
            system,
            RoomEntity.initialize(
                ClusterSharding.get(system),
                new HomeAllocationStrategy(system, RoomEntity.TYPE),
                RoomSettings.DEFAULT,
                JournalHealth.alwaysGood(),
                new ResponseKeyTable(database.unitOfWork()),
                new RoomJournal(system),
                _ -> true),
            SessionTokens.of(settings, InstantSource.system()),
            RelaySettings.DEFAULT);
    ResultsModule results =
        ResultsModule.start(
            system,
            settings,
            database,
            database.unitOfWork(),
            new RelayedOverdueRooms(rooms),
            SWEEP_INTERVAL);
    return new GameNode(system, settings, database, rooms, results);
  }

  RelayedRooms rooms() {
    return rooms;
  }

  CompletionStage<Done> firstLook() {
    return FirstLook.take(system);
  }

  ResultsStore store() {
    return results.store();
  }

  OpenRooms openRooms() {
    return results.openRooms();
  }

  UnitOfWork unitOfWork() {
    return database.unitOfWork();
  }

  /** As if so much time had gone by. */
  void deletesWhatIsDueIn(Duration time) {
    ResultsModule.retention(unitOfWork(), settings, () -> Instant.now().plus(time))
        .deleteWhatIsDue();
  }

  @Override
  public void close() {
    rooms.goDown().toCompletableFuture().join();
    results.close();
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    database.close();
  }
}
