package quizhall.game;

import akka.Done;
import akka.actor.CoordinatedShutdown;
import akka.actor.typed.ActorSystem;
import akka.cluster.sharding.typed.javadsl.ClusterSharding;
import akka.cluster.typed.Cluster;
import akka.http.javadsl.Http;
import akka.http.javadsl.server.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.UnitOfWork;
import quizhall.core.http.HealthCheck;
import quizhall.core.service.Service;
import quizhall.core.token.Users;
import quizhall.game.cluster.GameCluster;
import quizhall.game.cluster.HomeAllocationStrategy;
import quizhall.game.cluster.PlayedKinds;
import quizhall.game.entity.FirstLook;
import quizhall.game.entity.JournalProbe;
import quizhall.game.entity.ResponseKeyTable;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomJournal;
import quizhall.game.entity.RoomSettings;
import quizhall.game.gateway.RelaySettings;
import quizhall.game.gateway.RelayedRooms;
import quizhall.game.http.GameRoutes;
import quizhall.game.quizzes.Quizzes;
import quizhall.game.results.ResultsModule;
import quizhall.game.token.SessionTokens;

/** Rooms, and everything around them. */
public final class GameService implements Service {
  private final Database database;
  private final Users users;
  private final GameCluster cluster;
  private final JournalProbe journal;
  private final ResultsModule results;
  private final GameRoutes routes;

  private GameService(
      Database database,
      Users users,
      GameCluster cluster,
      JournalProbe journal,
      ResultsModule results,
      GameRoutes routes) {
    this.database = database;
    this.users = users;
    this.cluster = cluster;
    this.journal = journal;
    this.results = results;
    this.routes = routes;
  }

  /**
   * Wires the service; its place in the cluster it takes at the start.
   *
   * @param settings the whole configuration
   */
  public static GameService create(ActorSystem<?> system, Settings settings) {
    SessionTokens tokens = SessionTokens.of(settings, InstantSource.system());
    Users users = new Users(settings.uri("quizhall.auth.url"));
    Quizzes quizzes = Quizzes.of(system, settings);
    Database database = Database.open(settings.at("quizhall.game.database"));
    UnitOfWork unitOfWork = database.unitOfWork();
    JournalProbe journal = JournalProbe.start(database.unpooled());
    PlayedKinds played = new PlayedKinds(Cluster.get(system));
    RelayedRooms rooms =
        RelayedRooms.start(
            system,
            RoomEntity.initialize(
                ClusterSharding.get(system),
                new HomeAllocationStrategy(system, RoomEntity.TYPE),
                RoomSettings.of(settings),
                journal,
                new ResponseKeyTable(unitOfWork),
                new RoomJournal(system),
                played::isKnownEverywhere),
            tokens,
            RelaySettings.of(settings));
    ResultsModule results =
        ResultsModule.start(system, settings, database, unitOfWork, new RelayedOverdueRooms(rooms));
    endInOrder(system, rooms, database);
    FirstLook.take(system);
    return new GameService(
        database,
        users,
        new GameCluster(system, settings, RoomEntity.TYPE),
        journal,
        results,
        new GameRoutes(
            settings, rooms, quizzes, results.store(), results.openRooms(), played, users, tokens));
  }

  /**
   * Sockets hear that they should go elsewhere before anything stops; rooms move away after that.
   */
  private static void endInOrder(ActorSystem<?> system, RelayedRooms rooms, Database database) {
    CoordinatedShutdown shutdown = CoordinatedShutdown.get(system);
    shutdown.addTask(
        CoordinatedShutdown.PhaseBeforeServiceUnbind(),
        "send-sockets-away",
        () -> rooms.goDown().thenApply(_ -> Done.getInstance()));
    shutdown.addTask(
        CoordinatedShutdown.PhaseBeforeActorSystemTerminate(),
        "close-game-stores",
        () ->
            Http.get(system)
                .shutdownAllConnectionPools()
                .thenRunAsync(database::close, Thread::startVirtualThread)
                .thenApply(_ -> Done.getInstance()));
  }

  @Override
  public String name() {
    return "game";
  }

  @Override
  public Route routes() {
    return routes.route();
  }

  @Override
  public List<HealthCheck> health() {
    return List.of(
        new HealthCheck("game.database", database::answers),
        new HealthCheck("game.keys", () -> CompletableFuture.completedStage(users.haveKeys())),
        new HealthCheck("game.cluster", () -> CompletableFuture.completedStage(cluster.isUp())));
  }

  @Override
  public void start() {
    users.start();
    cluster.join();
  }

  @Override
  public void close() {
    users.close();
    results.close();
    journal.close();
  }
}
