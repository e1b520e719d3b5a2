package quizhall.game.testing;

import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import quizhall.core.config.Settings;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.RunningService;
import quizhall.core.testing.StoreSettings;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.GameService;

/** A game-server on a free port, a cluster of its own; answers are held against its document. */
public final class GameServer implements AutoCloseable {
  /** Three questions: option 1 is right, 0 and 2 are right, no limit and no right or wrong. */
  public static final String QUESTIONS =
      """
      [{"type": "single", "text": "Most moons?", "timeLimitSeconds": 60, "points": "normal",
        "explanation": "It has 146.",
        "options": [{"text": "Mars", "correct": false}, {"text": "Saturn", "correct": true}]},
       {"type": "multiple", "text": "Gas giants?", "timeLimitSeconds": 60, "points": "double",
        "options": [{"text": "Jupiter", "correct": true}, {"text": "Venus", "correct": false},
                    {"text": "Saturn", "correct": true}]},
       {"type": "poll", "text": "Would you go?", "points": "none",
        "options": [{"text": "Yes"}, {"text": "No"}]}]
      """;

  /** To sign tokens that this server takes for its own. */
  public static final Settings SESSION_KEYS =
      Settings.of(
          ConfigFactory.parseMap(
              Map.of(
                  "quizhall.game.session-keys",
                  "test:" + Base64.getEncoder().encodeToString(new byte[32]))));

  private final Neighbours neighbours;
  private final RunningService service;
  private final OpenApiContract contract;

  private GameServer(Neighbours neighbours, RunningService service, OpenApiContract contract) {
    this.neighbours = neighbours;
    this.service = service;
    this.contract = contract;
  }

  public static GameServer start(TestDatabase database, TestBroker broker, Neighbours neighbours) {
    return start(
        database, broker, neighbours, Map.of(), OpenApiContract.of("openapi/session.yaml"));
  }

  /** Starts one with settings of its own. */
  public static GameServer start(
      TestDatabase database,
      TestBroker broker,
      Neighbours neighbours,
      Map<String, Object> overrides,
      OpenApiContract contract) {
    Map<String, Object> settings = new TreeMap<>(StoreSettings.of("game", database, broker));
    settings.put("quizhall.auth.url", neighbours.uri().toString());
    settings.put("quizhall.quiz.url", neighbours.uri().toString());
    settings.put("quizhall.service-key", "a-service-key-of-thirty-two-chars");
    settings.put("quizhall.game.session-keys", SESSION_KEYS.text("quizhall.game.session-keys"));
    settings.putAll(overrides);
    return new GameServer(
        neighbours, RunningService.start("game", settings, GameService::create), contract);
  }

  public URI uri() {
    return service.uri();
  }

  public Answer readiness() {
    return service.readiness();
  }

  public ApiClient anonymous() {
    return service.client(contract);
  }

  public ApiClient as(Person person) {
    return anonymous().withToken(neighbours.token(person));
  }

  /** A room that was just opened for a quiz of {@link #QUESTIONS}. */
  public Answer open(Person host) {
    UUID quiz = neighbours.quiz("Planets", QUESTIONS);
    Answer opened = as(host).post("/create", Map.of("quizId", quiz));
    if (opened.status() != 201) {
      throw new AssertionError(opened.body());
    }
    return opened;
  }

  /** A player who just joined. */
  public Answer join(String code, String nickname) {
    Answer joined = anonymous().post("/join", Map.of("code", code, "nickname", nickname));
    if (joined.status() != 201) {
      throw new AssertionError(joined.body());
    }
    return joined;
  }

  public LiveSocket connect(String token) {
    return LiveSocket.connect(service.uri(), "token=" + token);
  }

  public LiveSocket reconnect(String token, String epoch, long seq) {
    return LiveSocket.connect(service.uri(), "token=" + token + "&epoch=" + epoch + "&seq=" + seq);
  }

  @Override
  public void close() {
    service.close();
  }
}
