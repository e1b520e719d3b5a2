package quizhall.quiz.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.RunningService;
import quizhall.core.testing.StoreSettings;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.QuizService;

/** quiz-api on a free port, with an issuer of tokens; answers are held against its OpenAPI file. */
public final class QuizServer implements AutoCloseable {

  public static final String SERVICE_KEY = "a-service-key-of-thirty-two-chars";

  private final TokenIssuer issuer;
  private final RunningService service;
  private final OpenApiContract contract = OpenApiContract.of("openapi/quiz.yaml");

  private QuizServer(TokenIssuer issuer, RunningService service) {
    this.issuer = issuer;
    this.service = service;
  }

  public static QuizServer start(TestDatabase database, TestBroker broker) {
    return start(database, broker, Map.of());
  }

  public static QuizServer start(
      TestDatabase database, TestBroker broker, Map<String, Object> overrides) {
    TokenIssuer issuer = TokenIssuer.start();
    Map<String, Object> settings = new TreeMap<>(StoreSettings.of("quiz", database, broker));
    settings.put("quizhall.auth.url", issuer.uri().toString());
    settings.put("quizhall.service-key", SERVICE_KEY);
    settings.putAll(overrides);
    return new QuizServer(issuer, RunningService.start("quiz", settings, QuizService::create));
  }

  public URI uri() {
    return service.uri();
  }

  public TokenIssuer issuer() {
    return issuer;
  }

  public Answer readiness() {
    return service.readiness();
  }

  public ApiClient anonymous() {
    return service.client(contract);
  }

  public ApiClient as(Person person) {
    return anonymous().withToken(issuer.token(person));
  }

  /** The id of a quiz that was just made. */
  public String created(Person author, DraftJson draft) {
    Answer answer = as(author).send("POST", "/quizzes", draft.toString());
    if (answer.status() != 201) {
      throw new AssertionError(answer.body());
    }
    return answer.text("id");
  }

  /** The quizzes on one page of a shelf or a folder. */
  public List<String> ids(Person person, String path) {
    List<String> ids = new ArrayList<>();
    as(person)
        .get(path)
        .json()
        .path("items")
        .forEach(item -> ids.add(item.at("/quiz/id").asText()));
    return ids;
  }

  @Override
  public void close() {
    service.close();
    issuer.close();
  }
}
