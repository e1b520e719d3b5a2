package quizhall.quiz.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import quizhall.core.json.Json;

/** Chat completions as servers of language models give them, with replies that a test decides. */
public final class ModelServer implements AutoCloseable {

  /** What it was sent. */
  public record Asked(String path, String authorization, JsonNode body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile byte[] answer = {};
  private volatile CountDownLatch goesOn = new CountDownLatch(0);

  private ModelServer(HttpServer server) {
    this.server = server;
  }

  public static ModelServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var model = new ModelServer(server);
      server.setExecutor(model.threads);
      server.createContext("/", model::handle);
      server.start();
      return model;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** It says this from now on. */
  public void says(String words) {
    try {
      answers(
          200,
          Json.mapper()
              .writeValueAsString(
                  Map.of(
                      "choices",
                      List.of(Map.of("message", Map.of("role", "assistant", "content", words))))));
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }

  public void answers(int newStatus, String body) {
    status = newStatus;
    answer = body.getBytes(UTF_8);
  }

  /** It thinks until {@link #goOn}. */
  public void thinks() {
    goesOn = new CountDownLatch(1);
  }

  public void goOn() {
    goesOn.countDown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(
          new Asked(
              exchange.getRequestURI().getPath(),
              String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
              Json.mapper().readTree(exchange.getRequestBody().readAllBytes())));
      goesOn.await();
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    goOn();
    server.stop(0);
    threads.shutdownNow();
  }
}
