package quizhall.core.service;

import akka.Done;
import akka.actor.CoordinatedShutdown;
import akka.actor.typed.ActorSystem;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import quizhall.core.config.Settings;
import quizhall.core.http.Edge;
import quizhall.core.http.HealthCheck;
import quizhall.core.http.HealthRoutes;
import quizhall.core.listener.HttpLimits;
import quizhall.core.listener.HttpListener;

/**
 * Serves the services of this process on one port, and stops in order: not ready any more, no new
 * connections, running requests done, services closed.
 */
public final class HttpServer {
  private static final Duration LAST_REQUESTS = Duration.ofSeconds(3);

  private HttpServer() {}

  /**
   * Starts the services and binds {@code quizhall.http}.
   *
   * @param settings the whole configuration
   */
  public static CompletionStage<HttpListener> start(
      ActorSystem<?> system, Settings settings, List<Service> services) {
    AtomicBoolean serving = new AtomicBoolean();
    closeAtTheEnd(system, services, serving);
    services.forEach(Service::start);
    Edge edge = Edge.of(settings);
    return HttpListener.bind(
            system,
            settings.text("quizhall.http.interface"),
            settings.port("quizhall.http.port"),
            HttpLimits.of(settings, edge.proxies()::believe),
            edge.handler(routes(services, serving), system))
        .thenApply(listener -> listener.addToCoordinatedShutdown(system, LAST_REQUESTS))
        .thenApply(
            listener -> {
              serving.set(true);
              return listener;
            });
  }

  private static Route routes(List<Service> services, AtomicBoolean serving) {
    List<HealthCheck> health =
        services.stream().flatMap(service -> service.health().stream()).toList();
    Route first = new HealthRoutes(health, serving::get).route();
    Route[] others = services.stream().map(Service::routes).toArray(Route[]::new);
    return Directives.concat(first, others);
  }

  private static void closeAtTheEnd(
      ActorSystem<?> system, List<Service> services, AtomicBoolean serving) {
    CoordinatedShutdown shutdown = CoordinatedShutdown.get(system);
    shutdown.addTask(
        CoordinatedShutdown.PhaseBeforeServiceUnbind(),
        "not-ready",
        task(() -> serving.set(false)));
    for (Service service : services) {
      shutdown.addTask(
          CoordinatedShutdown.PhaseServiceStop(), "close-" + service.name(), task(service::close));
    }
  }

  private static Supplier<CompletionStage<Done>> task(Runnable work) {
    return () ->
        CompletableFuture.runAsync(work, Thread::startVirtualThread)
            .thenApply(nothing -> Done.getInstance());
  }
}
