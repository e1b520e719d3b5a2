package quizhall.standalone;

import akka.actor.CoordinatedShutdown;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quizhall.core.config.Settings;
import quizhall.core.service.HttpServer;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.FreePorts;
import quizhall.embedded.StartFailed;
import quizhall.game.GameService;

/**
 * Does once, in this process and with stores of its own, what a start and a first game need, so
 * that {@link StartCache} can keep what Java has to load for it: two nodes find each other, a game
 * is played on both, and when one of them goes the other wakes its rooms.
 */
final class Rehearsal {
  private static final String HOST = "127.0.0.1";

  /** Enough for either node to have some. */
  private static final int SLEEPING_ROOMS = 6;

  private Rehearsal() {}

  static void play(Options options) {
    int first = FreePorts.next();
    int second = FreePorts.next();
    try (var one = OneProcess.start(options, inCluster(first, List.of(first)), Watcher.NOBODY);
        var http = HttpClient.newHttpClient()) {
      URI here = URI.create("http://%s:%d".formatted(HOST, one.port()));
      URI there = URI.create("http://%s:%d".formatted(HOST, FreePorts.next()));
      Config wiring = new Wiring(one.secrets(), one.stores(), here, here).of(ServiceName.GAME);
      ActorSystem<?> other =
          node(there, inCluster(second, List.of(first, second)).withFallback(wiring));
      var game = new RehearsedGame(http, here, List.of(here, there));
      String host = game.signIn(one.secrets().hostPassword());
      String quiz = game.newQuiz(host);
      List<JsonNode> rooms =
          IntStream.range(0, SLEEPING_ROOMS).mapToObj(_ -> game.open(host, quiz)).toList();
      game.play(game.open(host, quiz));
      rooms.forEach(room -> game.lookAround(host, room));
      leave(other);
      var alone = new RehearsedGame(http, here, List.of(here));
      rooms.forEach(room -> alone.lookAround(host, room));
      alone.play(rooms.getFirst());
    }
  }

  private static Config inCluster(int management, List<Integer> nodes) {
    return ConfigFactory.parseMap(
        Map.of(
            "quizhall.game.cluster.join",
            "bootstrap",
            "quizhall.game.cluster.nodes",
            nodes.stream().map(port -> HOST + ":" + port).toList(),
            "akka.management.http.port",
            management,
            // It has the lowest priority on its machine, and may stand still for long.
            "akka.cluster.failure-detector.acceptable-heartbeat-pause",
            "10 minutes"));
  }

  private static ActorSystem<?> node(URI address, Config special) {
    Config config =
        ServiceConfig.load(
            ServiceName.GAME.key(),
            ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.http.interface",
                        address.getHost(),
                        "quizhall.http.port",
                        address.getPort()))
                .withFallback(special));
    Settings settings = Settings.of(config);
    ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "quizhall", config);
    HttpServer.start(system, settings, List.of(GameService.create(system, settings)))
        .toCompletableFuture()
        .join();
    if (!Readiness.await(
        address.resolve("/health/ready"),
        () -> !system.getWhenTerminated().toCompletableFuture().isDone(),
        _ -> {})) {
      throw new StartFailed("The second node of the rehearsal has ended");
    }
    return system;
  }

  private static void leave(ActorSystem<?> node) {
    CoordinatedShutdown.get(node)
        .runAll(CoordinatedShutdown.clusterLeavingReason())
        .toCompletableFuture()
        .join();
  }
}
