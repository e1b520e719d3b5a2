package quizhall.standalone;

import akka.actor.CoordinatedShutdown;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import quizhall.auth.AuthService;
import quizhall.core.config.Settings;
import quizhall.core.database.Migrations;
import quizhall.core.http.Edge;
import quizhall.core.http.PublicAddresses;
import quizhall.core.service.HttpServer;
import quizhall.core.service.Service;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.FolderLock;
import quizhall.embedded.FreePorts;
import quizhall.embedded.LogEnd;
import quizhall.embedded.StartFailed;
import quizhall.game.GameService;
import quizhall.quiz.QuizService;

/**
 * Everything in this process, on one port. Whatever way it ends, what was acknowledged is in the
 * data folder.
 */
final class OneProcess implements AutoCloseable {
  private final int port;
  private final Edge edge;
  private final PublicAddresses addresses;
  private final Secrets secrets;
  private final Stores stores;
  private final ActorSystem<?> system;
  private final Deque<AutoCloseable> parts;
  private volatile boolean closing;

  private OneProcess(
      int port,
      Edge edge,
      PublicAddresses addresses,
      Secrets secrets,
      Stores stores,
      ActorSystem<?> system,
      Deque<AutoCloseable> parts) {
    this.port = port;
    this.edge = edge;
    this.addresses = addresses;
    this.secrets = secrets;
    this.stores = stores;
    this.system = system;
    this.parts = parts;
  }

  static OneProcess start(Options options, Watcher watcher) {
    return start(options, ConfigFactory.empty(), watcher);
  }

  /**
   * @param special stands before all other settings
   */
  static OneProcess start(Options options, Config special, Watcher watcher) {
    return start(
        options, special, (data, secrets) -> Stores.embedded(data, secrets, watcher), watcher);
  }

  /**
   * @param special stands before all other settings
   * @param startStores given the data folder and its secrets
   * @param watcher hears of a slow start
   */
  static OneProcess start(
      Options options,
      Config special,
      BiFunction<Path, Secrets, Stores> startStores,
      Watcher watcher) {
    var log = LogEnd.from(LogFile.of(options.data()));
    int port = options.port() == 0 ? FreePorts.next() : options.port();
    Port.require(port);
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      parts.push(FolderLock.on(options.data()));
      var secrets = Secrets.of(options.data());
      parts.push(LogRotation.in(options.data()));
      var stores = startStores.apply(options.data(), secrets);
      parts.push(stores);
      var config =
          ServiceConfig.load(
              "standalone", special.withFallback(workedOut(port, options, secrets, stores)));
      var settings = Settings.of(config);
      migrate(settings);
      var system = actorSystem(config, parts);
      serve(system, settings);
      awaitReady(port, system, log, watcher);
      Edge edge = Edge.of(settings);
      return new OneProcess(
          port, edge, PublicAddresses.of(settings, edge), secrets, stores, system, parts);
    } catch (Throwable e) { // Akka throws checked exceptions that it does not declare
      Closing.all(List.copyOf(parts));
      throw e;
    }
  }

  int port() {
    return port;
  }

  /**
   * For a browser of this machine. By this name the pages may keep the screen awake, which browsers
   * allow on no other address without TLS; phones are told the addresses that they can reach.
   */
  URI here() {
    return URI.create("http://localhost:" + port + edge.basePath().value());
  }

  /** Where people find the pages from other machines. */
  List<String> addresses() {
    return addresses.list();
  }

  Secrets secrets() {
    return secrets;
  }

  Stores stores() {
    return stores;
  }

  void awaitEnd() {
    system.getWhenTerminated().toCompletableFuture().join();
    if (!closing) {
      throw new IllegalStateException("The actor system has ended by itself; the log says why.");
    }
  }

  @Override
  public void close() {
    closing = true;
    Closing.all(List.copyOf(parts));
  }

  /** Stands before the environment: a database that some variable names is not ours. */
  private static Config workedOut(int port, Options options, Secrets secrets, Stores stores) {
    var here = URI.create("http://127.0.0.1:" + port);
    return ConfigFactory.parseMap(
            Map.of(
                "quizhall.http.port",
                port,
                "quizhall.game.cluster.join",
                "self",
                "quizhall.game.pages",
                options.pages().toString()))
        .withFallback(new Wiring(secrets, stores, here, here).ofAll());
  }

  private static void migrate(Settings settings) {
    for (var service : ServiceName.values()) {
      Migrations.migrate(settings, service.key());
    }
  }

  private static ActorSystem<?> actorSystem(Config config, Deque<AutoCloseable> parts) {
    ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "quizhall", config);
    parts.push(
        () ->
            CoordinatedShutdown.get(system)
                .runAll(CoordinatedShutdown.jvmExitReason())
                .toCompletableFuture()
                .join());
    return system;
  }

  private static void serve(ActorSystem<?> system, Settings settings) {
    var services =
        List.<Service>of(
            AuthService.create(system, settings),
            QuizService.create(system, settings),
            GameService.create(system, settings));
    try {
      HttpServer.start(system, settings, services).toCompletableFuture().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private static void awaitReady(int port, ActorSystem<?> system, LogEnd log, Watcher watcher) {
    boolean ready =
        Readiness.await(
            URI.create("http://127.0.0.1:%d/health/ready".formatted(port)),
            () -> !system.getWhenTerminated().toCompletableFuture().isDone(),
            since -> watcher.slow("Quizhall", since, Optional.of(log)));
    if (!ready) {
      throw new StartFailed("The services have ended while they started. " + log.quoted());
    }
  }
}
