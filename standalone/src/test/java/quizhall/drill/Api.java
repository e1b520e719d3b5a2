package quizhall.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** JSON over HTTP to one address. */
public record Api(HttpClient http, URI base) {
  public static final ObjectMapper JSON = new ObjectMapper();

  /** An answer of whatever status; the body is a missing node where there was none. */
  public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    /** The body of an answer that must have this status. */
    public JsonNode expect(int expected) {
      if (status != expected) {
        throw new Unexpected(expected, this);
      }
      return body;
    }
  }

  public static Api at(URI base) {
    return new Api(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build(), base);
  }

  public Api moved(URI elsewhere) {
    return new Api(http, elsewhere);
  }

  public Answer get(String path, String token) {
    return send(request(path, token).GET());
  }

  public Answer post(String path, String token, Map<String, ?> body) {
    try {
      return send(
          request(path, token)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public Answer delete(String path, String token) {
    return send(request(path, token).DELETE());
  }

  public Answer post(String path, String token) {
    return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String body = response.body();
      boolean isJson =
          response
              .headers()
              .firstValue("Content-Type")
              .filter(type -> type.contains("json"))
              .isPresent();
      return new Answer(
          response.statusCode(), isJson ? JSON.readTree(body) : JSON.missingNode(), response);
    } catch (IOException e) {
      throw new Unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The answer has another status than it must have. */
  public static final class Unexpected extends AssertionError {
    private static final long serialVersionUID = 1;

    private final int status;

    Unexpected(int expected, Answer answer) {
      super("expected %d, got %d: %s".formatted(expected, answer.status, answer.body));
      this.status = answer.status;
    }

    public int status() {
      return status;
    }
  }

  /** Nobody answered at the address. */
  public static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreachable(IOException cause) {
      super(cause);
    }
  }
}
