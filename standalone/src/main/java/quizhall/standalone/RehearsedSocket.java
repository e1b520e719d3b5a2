package quizhall.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import quizhall.core.json.Json;

/** One connection of a {@link RehearsedGame}. What it was told is looked at once, in order. */
final class RehearsedSocket implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final StringBuilder unfinished = new StringBuilder();
  private WebSocket socket;
  private long seq;
  private String phase = "";
  private int said;

  private RehearsedSocket() {}

  static RehearsedSocket open(HttpClient http, URI node, String token) {
    var opened = new RehearsedSocket();
    URI address =
        URI.create("ws://%s:%d/api/ws?token=%s".formatted(node.getHost(), node.getPort(), token));
    opened.socket = http.newWebSocketBuilder().buildAsync(address, opened.new Incoming()).join();
    return opened;
  }

  /**
   * @param message the members of a JSON object, without its id
   */
  void say(String message) {
    socket.sendText("{\"id\":\"%d\",%s}".formatted(said++, message), true).join();
  }

  void await(String type) {
    await(type, frame -> frame.path("type").asText().equals(type));
  }

  void awaitPhase(String name) {
    if (!phase.equals(name)) {
      await(name, _ -> phase.equals(name));
    }
  }

  /** Has the game go on, phase by phase, until it has come to this one. */
  void goOnUntil(String name) {
    do {
      long before = seq;
      say("\"type\":\"next\",\"seq\":%d".formatted(before));
      await("what comes after " + before, _ -> seq > before);
    } while (!phase.equals(name));
  }

  private void await(String what, Predicate<JsonNode> fits) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        JsonNode frame = frames.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (frame == null) {
          throw new IllegalStateException("Waited in vain for " + what);
        }
        if (frame.has("phase")) {
          seq = frame.path("seq").asLong(seq);
          phase = frame.at("/phase/name").asText();
        }
        if (fits.test(frame)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Incoming implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      unfinished.append(data);
      if (last) {
        frames.add(Json.tree(unfinished.toString()));
        unfinished.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
