package quizhall.auth;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.RunningService;
import quizhall.core.testing.StoreSettings;
import quizhall.core.token.UserToken;
import quizhall.core.token.Users;
import quizhall.embedded.FreePorts;
import quizhall.embedded.junit.TestDatabase;

/** auth-api in this JVM, with cheap password hashes; without a broker where none is given. */
public final class RunningAuth implements AutoCloseable {
  public static final String PASSWORD = "correct horse";

  private final RunningService service;
  private final ApiClient client;

  private RunningAuth(RunningService service, OpenApiContract contract) {
    this.service = service;
    this.client = service.client(contract);
  }

  public static RunningAuth start(TestDatabase database, Map<String, Object> settings) {
    return start(database, settings, OpenApiContract.of("openapi/auth.yaml"));
  }

  public static RunningAuth start(
      TestDatabase database, Map<String, Object> settings, OpenApiContract contract) {
    Map<String, Object> all = new TreeMap<>(settings(database));
    all.putAll(settings);
    return new RunningAuth(RunningService.start("auth", all, AuthService::create), contract);
  }

  public static Map<String, Object> settings(TestDatabase database) {
    Map<String, Object> settings = new TreeMap<>(StoreSettings.database("auth", database));
    settings.put("quizhall.amqp.uri", "amqp://nobody:there@127.0.0.1:" + FreePorts.next());
    settings.put(
        "quizhall.auth.key-encryption-key", Base64.getEncoder().encodeToString(new byte[32]));
    settings.put("quizhall.auth.passwords.memory", "1 MiB");
    return settings;
  }

  public ApiClient client() {
    return client;
  }

  public RunningService service() {
    return service;
  }

  /** Registers somebody new and returns the email. */
  public String somebody() {
    String email = "user-" + UUID.randomUUID() + "@example.org";
    client.post(
        "/register", Map.of("email", email, "password", PASSWORD, "displayName", "Somebody"));
    return email;
  }

  public Answer login(String email) {
    return client.post("/login", Map.of("email", email, "password", PASSWORD));
  }

  /** As somebody new who is signed in. */
  public ApiClient signedIn() {
    return client.withToken(login(somebody()).text("accessToken"));
  }

  /** Who stands behind an access token for other services. */
  public Optional<UserToken> asOthersSee(String accessToken) {
    try (Users users = new Users(service.uri())) {
      users.start();
      return users.present(accessToken).toCompletableFuture().join();
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
