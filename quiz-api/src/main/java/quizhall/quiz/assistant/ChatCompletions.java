package quizhall.quiz.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import quizhall.core.json.Json;

/**
 * A model behind the interface that many servers, local ones too, have in common: {@code POST
 * …/chat/completions} of OpenAI. Safe for use by many threads.
 */
public final class ChatCompletions implements LanguageModel {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** A hundred questions are a tenth of it. */
  private static final int MOST_BYTES = 2 << 20;

  private final Server server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          // The key and an author's words go where the operator said, and nowhere else.
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  /**
   * Where a model is.
   *
   * @param address up to what comes before {@code /chat/completions}, such as {@code
   *     http://localhost:11434/v1}
   * @param key none where the server wants none
   * @param model by its name there
   * @param patience until a reply is whole
   */
  public record Server(URI address, Optional<String> key, String model, Duration patience) {
    private URI completions() {
      return URI.create(address.toString().replaceFirst("/+$", "") + "/chat/completions");
    }
  }

  public ChatCompletions(Server server) {
    this.server = server;
  }

  @Override
  public String reply(String instructions, String request) {
    CompletableFuture<HttpResponse<InputStream>> sent =
        http.sendAsync(asked(instructions, request), BodyHandlers.ofInputStream());
    CompletableFuture<String> reply = sent.thenApplyAsync(ChatCompletions::words);
    try {
      // Of the whole reply: the client's own limit is only for its beginning.
      return reply.get(server.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new ModelFailure("it took longer than " + server.patience(), late);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof ModelFailure known
          ? known
          : new ModelFailure("it cannot be reached", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ModelFailure("nobody waits any more", interrupted);
    } finally {
      sent.cancel(true);
      var _ = sent.thenAccept(ChatCompletions::close);
    }
  }

  private HttpRequest asked(String instructions, String request) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(server.completions())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(instructions, request)));
    server.key().ifPresent(key -> asked.header("Authorization", "Bearer " + key));
    return asked.build();
  }

  private String body(String instructions, String request) {
    try {
      return Json.mapper()
          .writeValueAsString(
              Map.of(
                  "model",
                  server.model(),
                  "messages",
                  List.of(
                      Map.of("role", "system", "content", instructions),
                      Map.of("role", "user", "content", request))));
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }

  private static String words(HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new ModelFailure("its server answers " + answer.statusCode());
      }
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ModelFailure("its reply is longer than %d bytes".formatted(MOST_BYTES));
      }
      JsonNode content = Json.mapper().readTree(bytes).at("/choices/0/message/content");
      if (!content.isTextual()) {
        throw new ModelFailure("its server answers with something else than a completion");
      }
      return content.textValue();
    } catch (JsonProcessingException noJson) {
      throw new ModelFailure("its server answers with something else than JSON", noJson);
    } catch (IOException broken) {
      throw new ModelFailure("its reply broke off", broken);
    }
  }

  private static void close(HttpResponse<InputStream> answer) {
    try {
      answer.body().close();
    } catch (IOException ignored) {
      // Nobody reads it.
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
