package quizhall.drill;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A running Quizhall as clients see it.
 *
 * @param services where auth-api and quiz-api answer
 * @param nodes where the game-servers answer
 */
public record Hall(HttpClient http, URI services, List<URI> nodes) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** An open room and the tokens of those in it. */
  public record OpenRoom(String code, String sessionId, String hostToken) {}

  public record Seat(String nickname, String playerId, String token) {}

  public static Hall at(URI services, List<URI> nodes) {
    return new Hall(HttpClient.newHttpClient(), services, nodes);
  }

  /** The same, by another client. */
  public Hall by(HttpClient other) {
    return new Hall(other, services, nodes);
  }

  public Api node(int index) {
    return new Api(http, nodes.get(index % nodes.size()));
  }

  /** Registers somebody new; returns the access token. */
  public String newHost() {
    Api api = new Api(http, services);
    String email = "host-" + UUID.randomUUID() + "@example.org";
    String password = "a long enough password";
    api.post(
            "/api/auth/register",
            "",
            Map.of("email", email, "password", password, "displayName", "Host"))
        .expect(201);
    return api.post("/api/auth/login", "", Map.of("email", email, "password", password))
        .expect(200)
        .get("accessToken")
        .asText();
  }

  /** A quiz whose first option is right, with a time limit for each question. */
  public String newQuiz(String host, int questions, int limitSeconds) {
    List<Map<String, Object>> list =
        IntStream.range(0, questions)
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "type",
                        "single",
                        "text",
                        "Question %d?".formatted(i + 1),
                        "timeLimitSeconds",
                        limitSeconds,
                        "options",
                        List.of(
                            Map.of("text", "right", "correct", true),
                            Map.of("text", "wrong", "correct", false),
                            Map.of("text", "wrong as well", "correct", false))))
            .toList();
    return newQuiz(host, list);
  }

  /** A quiz of these questions, as quiz-api takes them. */
  public String newQuiz(String host, List<Map<String, Object>> questions) {
    return new Api(http, services)
        .post(
            "/api/quiz/quizzes",
            host,
            Map.of("title", "A drill", "visibility", "private", "questions", questions))
        .expect(201)
        .get("id")
        .asText();
  }

  /** Opens a room at the first node, which mostly will be its home. */
  public OpenRoom open(String host, String quizId) {
    return open(host, quizId, nodes.getFirst());
  }

  /** The same at another. */
  public OpenRoom open(String host, String quizId, URI node) {
    return open(host, quizId, node, "/api/session/create");
  }

  /**
   * As pages do it: a proxy brings the request to where it will bring the players.
   *
   * @param prefix the first two characters of the code
   */
  public OpenRoom openBeginning(String host, String quizId, String prefix) {
    return open(host, quizId, nodes.getFirst(), "/api/session/create?code=" + prefix);
  }

  private OpenRoom open(String host, String quizId, URI node, String path) {
    JsonNode room = new Api(http, node).post(path, host, Map.of("quizId", quizId)).expect(201);
    return new OpenRoom(
        room.get("code").asText(), room.get("sessionId").asText(), room.get("token").asText());
  }

  public List<Seat> join(OpenRoom room, int players) {
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      String nickname = "Player " + (i + 1);
      JsonNode seat =
          node(i)
              .post("/api/session/join", "", Map.of("code", room.code(), "nickname", nickname))
              .expect(201);
      seats.add(new Seat(nickname, seat.get("playerId").asText(), seat.get("token").asText()));
    }
    return seats;
  }

  /** A room with everybody in it, players on all nodes in turn. */
  public record FullRoom(
      OpenRoom room, GameClient host, List<Seat> seats, List<GameClient> players) {}

  /** Waits for all: who is let in only after the start sees the question in the welcome alone. */
  public FullRoom fill(OpenRoom room, int size) {
    return enter(room, join(room, size));
  }

  /** The same, for those who have their seats. */
  public FullRoom enter(OpenRoom room, List<Seat> seats) {
    int size = seats.size();
    List<GameClient> players =
        IntStream.range(0, size).mapToObj(i -> connect(seats.get(i).token(), i)).toList();
    GameClient host = connect(room.hostToken(), 0);
    try {
      players.forEach(player -> player.await(PATIENCE, "welcome", _ -> true));
      host.awaitConnected(size);
    } catch (RuntimeException | Error e) {
      players.forEach(GameClient::close);
      host.close();
      throw e;
    }
    return new FullRoom(room, host, seats, players);
  }

  public GameClient connect(String token, int firstNode) {
    return GameClient.connect(http, nodes, firstNode, token);
  }

  /** After a trouble they may be out of reach for a while: who is told so tries again. */
  public JsonNode results(OpenRoom room, int node) {
    String path = "/api/session/%s/results".formatted(room.code());
    return await("results of " + room.code())
        .atMost(PATIENCE)
        .until(() -> node(node).get(path, room.hostToken()), answer -> answer.status() != 503)
        .expect(200);
  }
}
