package quizhall.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.core.json.Json;

/** A short game as browsers play it, so that what it takes has been loaded once. */
final class RehearsedGame {
  private static final int QUESTIONS = 2;
  private static final int PLAYERS = 6;

  private final HttpClient http;
  private final URI services;
  private final List<URI> nodes;

  /**
   * @param services where auth-api and quiz-api answer
   * @param nodes where the game servers answer
   */
  RehearsedGame(HttpClient http, URI services, List<URI> nodes) {
    this.http = http;
    this.services = services;
    this.nodes = List.copyOf(nodes);
  }

  /** Signs the demo host in; returns the access token. */
  String signIn(String password) {
    return post(
            services,
            "/api/auth/login",
            "",
            Map.of("email", HostAccount.EMAIL, "password", password))
        .get("accessToken")
        .asText();
  }

  String newQuiz(String host) {
    List<Map<String, Object>> questions =
        IntStream.range(0, QUESTIONS)
            .mapToObj(
                number ->
                    Map.of(
                        "type",
                        "single",
                        "text",
                        "Question %d?".formatted(number),
                        "timeLimitSeconds",
                        60,
                        "options",
                        List.of(
                            Map.of("text", "right", "correct", true),
                            Map.of("text", "wrong", "correct", false))))
            .toList();
    return post(
            services,
            "/api/quiz/quizzes",
            host,
            Map.of("title", "A rehearsal", "visibility", "private", "questions", questions))
        .get("id")
        .asText();
  }

  /** Opens a room; returns its code and the host's token. */
  JsonNode open(String host, String quiz) {
    return post(nodes.getLast(), "/api/session/create", host, Map.of("quizId", quiz));
  }

  void play(JsonNode room) {
    String code = room.get("code").asText();
    String hostToken = room.get("token").asText();
    List<RehearsedSocket> players = new ArrayList<>();
    try (var host = socket(hostToken, 0)) {
      host.await("welcome");
      for (int number = 0; number < PLAYERS; number++) {
        players.add(join(code, number));
      }
      players.forEach(player -> player.await("welcome"));
      host.say("\"type\":\"start\"");
      for (int question = 0; question < QUESTIONS; question++) {
        host.awaitPhase("question");
        for (int number = 0; number < PLAYERS; number++) {
          players.get(number).awaitPhase("question");
          players
              .get(number)
              .say(
                  "\"type\":\"answer\",\"question\":%d,\"options\":[%d]"
                      .formatted(question, number % 2));
          players.get(number).await("accepted");
        }
        host.goOnUntil(question == QUESTIONS - 1 ? "finished" : "question");
      }
      get(nodes.getFirst(), "/api/session/%s/results".formatted(code), hostToken);
    } finally {
      players.forEach(RehearsedSocket::close);
    }
  }

  /** What browsers fetch before, and whether a node is up. */
  void lookAround(String host, JsonNode room) {
    for (URI node : nodes) {
      get(node, "/api/session/validate?code=" + room.get("code").asText(), "");
      get(node, "/health/ready", "");
    }
    Stream.of("/api/quiz/quizzes", "/api/auth/me").forEach(path -> get(services, path, host));
    get(services, "/", "");
  }

  private RehearsedSocket join(String code, int number) {
    String token =
        post(
                node(number),
                "/api/session/join",
                "",
                Map.of("code", code, "nickname", "Player " + number))
            .get("token")
            .asText();
    return socket(token, number);
  }

  private RehearsedSocket socket(String token, int number) {
    return RehearsedSocket.open(http, node(number), token);
  }

  private URI node(int number) {
    return nodes.get(number % nodes.size());
  }

  private JsonNode post(URI base, String path, String token, Map<String, ?> body) {
    try {
      var text = HttpRequest.BodyPublishers.ofString(Json.mapper().writeValueAsString(body));
      return Json.tree(
          send(request(base, path, token).header("Content-Type", "application/json").POST(text)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void get(URI base, String path, String token) {
    send(request(base, path, token).GET());
  }

  private static HttpRequest.Builder request(URI base, String path, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(response + ": " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
