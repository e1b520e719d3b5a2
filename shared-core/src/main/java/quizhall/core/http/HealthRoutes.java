package quizhall.core.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code /health/live}: the process runs. {@code /health/ready}: it may be sent requests. */
public final class HealthRoutes {
  private static final long CHECK_SECONDS = 2;

  private final List<HealthCheck> checks;
  private final BooleanSupplier serving;

  /** Not serving: before the start is complete and as soon as a stop begins. */
  public HealthRoutes(List<HealthCheck> checks, BooleanSupplier serving) {
    this.checks = List.copyOf(checks);
    this.serving = serving;
  }

  public Route route() {
    return Directives.pathPrefix(
        "health",
        () ->
            Directives.get(
                () ->
                    Directives.concat(
                        Directives.path(
                            "live",
                            () -> Directives.complete(HttpApi.json(200, new Live(Status.UP)))),
                        Directives.path("ready", () -> HttpApi.complete(ready())))));
  }

  private CompletionStage<HttpResponse> ready() {
    Map<String, CompletableFuture<Status>> parts = new TreeMap<>();
    for (HealthCheck check : checks) {
      parts.put(check.name(), status(check));
    }
    return CompletableFuture.allOf(parts.values().toArray(CompletableFuture<?>[]::new))
        .thenApply(
            done -> {
              Map<String, Status> statuses = new TreeMap<>();
              parts.forEach((name, status) -> statuses.put(name, status.join()));
              boolean up = serving.getAsBoolean() && !statuses.containsValue(Status.DOWN);
              return HttpApi.json(
                  up ? 200 : 503, new Ready(up ? Status.UP : Status.DOWN, statuses));
            });
  }

  private static CompletableFuture<Status> status(HealthCheck check) {
    return check
        .passes()
        .get()
        .toCompletableFuture()
        .thenApply(passes -> passes ? Status.UP : Status.DOWN)
        .completeOnTimeout(Status.DOWN, CHECK_SECONDS, TimeUnit.SECONDS)
        .exceptionally(failure -> Status.DOWN);
  }

  private record Live(Status status) {}

  private record Ready(Status status, Map<String, Status> parts) {}

  private enum Status {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN
  }
}
