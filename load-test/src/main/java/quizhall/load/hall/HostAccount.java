package quizhall.load.hall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import quizhall.load.client.SourceAddresses;

/** An account of its own, from an address of its own, with a quiz to play. */
public final class HostAccount implements AutoCloseable {
  /** Open rooms that one account may have. */
  public static final int MOST_ROOMS = 20;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Doors doors;
  private final HttpClient http;
  private final String accessToken;
  private final String quizId;

  /** A room in its lobby. */
  public record OpenRoom(String code, String hostToken) {}

  /**
   * @param number of the host, for the address
   * @param kind of all questions of the quiz
   * @param questions how many there are
   */
  public HostAccount(Doors doors, int number, QuestionKind kind, int questions) {
    this.doors = doors;
    HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(TIMEOUT);
    SourceAddresses.of(number).map(each -> each.getAddress()).ifPresent(builder::localAddress);
    this.http = builder.build();
    String email = "load-%s@example.org".formatted(UUID.randomUUID());
    String password = UUID.randomUUID().toString();
    post(
        doors.cluster().auth().resolve("/api/auth/register"),
        "",
        Map.of("email", email, "password", password, "displayName", "Load"),
        201);
    this.accessToken =
        post(
                doors.cluster().auth().resolve("/api/auth/login"),
                "",
                Map.of("email", email, "password", password),
                200)
            .get("accessToken")
            .asText();
    this.quizId =
        post(
                doors.cluster().quiz().resolve("/api/quiz/quizzes"),
                accessToken,
                quiz(kind, questions),
                201)
            .get("id")
            .asText();
  }

  public OpenRoom open(int room) {
    JsonNode seat =
        post(doors.opening(CodePrefix.ofRoom(room)), accessToken, Map.of("quizId", quizId), 201);
    return new OpenRoom(seat.get("code").asText(), seat.get("token").asText());
  }

  private static Map<String, Object> quiz(QuestionKind kind, int questions) {
    return Map.of(
        "title",
        "A quiz under load",
        "visibility",
        "private",
        "questions",
        IntStream.rangeClosed(1, questions).mapToObj(kind::question).toList());
  }

  private JsonNode post(URI target, String token, Map<String, Object> body, int expected) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(target)
              .timeout(TIMEOUT)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != expected) {
        throw new IllegalStateException(
            "%s answers %d: %s".formatted(target, response.statusCode(), response.body()));
      }
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(target + " answers no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(target + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
