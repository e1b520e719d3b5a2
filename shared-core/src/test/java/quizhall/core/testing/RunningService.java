package quizhall.core.testing;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import quizhall.core.config.Settings;
import quizhall.core.database.Migrations;
import quizhall.core.listener.HttpListener;
import quizhall.core.service.HttpServer;
import quizhall.core.service.Service;
import quizhall.core.service.ServiceConfig;
import quizhall.core.service.ServiceFactory;

/** A service in this JVM, migrated, started and served on a free port of loopback. */
public final class RunningService implements AutoCloseable {
  private final ActorSystem<Void> system;
  private final URI uri;

  private RunningService(ActorSystem<Void> system, URI uri) {
    this.system = system;
    this.uri = uri;
  }

  /**
   * Starts it as its {@code Main} would.
   *
   * @param settings whole paths; go before all other configuration
   */
  public static RunningService start(
      String name, Map<String, Object> settings, ServiceFactory factory) {
    Map<String, Object> overrides = new TreeMap<>(settings);
    overrides.putIfAbsent("quizhall.http.interface", "127.0.0.1");
    overrides.putIfAbsent("quizhall.http.port", 0);
    overrides.putIfAbsent("quizhall.migrate-on-start", true);
    Config config = ServiceConfig.load(name, ConfigFactory.parseMap(overrides));
    Settings read = Settings.of(config);
    Migrations.prepare(read, name);
    ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "quizhall", config);
    try {
      Service service = factory.create(system, read);
      HttpListener listener =
          HttpServer.start(system, read, List.of(service)).toCompletableFuture().join();
      return new RunningService(
          system, URI.create("http://127.0.0.1:" + listener.localAddress().getPort()));
    } catch (RuntimeException failure) {
      system.terminate();
      throw failure;
    }
  }

  public URI uri() {
    return uri;
  }

  public ApiClient client(OpenApiContract contract) {
    return new ApiClient(uri, contract);
  }

  /** What {@code /health/ready} says. */
  public Answer readiness() {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(uri.resolve("/health/ready")).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Stops in order, as a process does. */
  @Override
  public void close() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
