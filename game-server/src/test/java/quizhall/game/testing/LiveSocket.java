package quizhall.game.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import quizhall.core.json.Json;

/** A client's end of a WebSocket: all frames that came, in order. */
public final class LiveSocket implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final WebSocket socket;

  private LiveSocket(URI address) {
    this.socket =
        HTTP.newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
  }

  static LiveSocket connect(URI server, String query) {
    return new LiveSocket(
        URI.create(server.toString().replaceFirst("^http", "ws") + "/api/ws?" + query));
  }

  public void send(String json) {
    socket.sendText(json, true).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** The first frame of a type that fits, as soon as it is there. */
  public JsonNode await(String type, Predicate<JsonNode> fits) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> find(type, fits), Optional::isPresent)
        .orElseThrow();
  }

  public JsonNode await(String type) {
    return await(type, _ -> true);
  }

  /** The view of a phase, from whatever frame told it. */
  public JsonNode awaitPhase(String name) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                frames.stream()
                    .map(frame -> frame.path("phase"))
                    .filter(phase -> phase.path("name").asText().equals(name))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  public List<JsonNode> frames() {
    return List.copyOf(frames);
  }

  public int awaitClose() {
    return closeCode.copy().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private Optional<JsonNode> find(String type, Predicate<JsonNode> fits) {
    return frames.stream()
        .filter(frame -> frame.path("type").asText().equals(type))
        .filter(fits)
        .findFirst();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder partial = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        frames.add(Json.tree(partial.toString()));
        partial.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
      closeCode.complete(statusCode);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      closeCode.completeExceptionally(error);
    }
  }
}
