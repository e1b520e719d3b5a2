package quizhall.auth.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.auth.RunningAuth;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/** The client holds each answer against the document; here every documented one is provoked. */
@ExtendWith(Stores.class)
class ContractIT {
  private static final String TOO_LARGE = "\"" + "x".repeat(70_000) + "\"";

  private final OpenApiContract contract = OpenApiContract.of("openapi/auth.yaml");

  @Test
  void every_documented_answer_is_a_real_one(TestDatabase database) {
    try (var auth =
        RunningAuth.start(
            database,
            Map.of(
                "quizhall.auth.limits.register.attempts", 8,
                "quizhall.auth.limits.sign-in.attempts", 3),
            contract)) {
      var email = auth.somebody();
      var me = auth.client().withToken(auth.login(email).text("accessToken"));
      var browser = Cookies.with(auth.client(), Cookies.refreshToken(auth.login(email)));

      duringAnOutage(database, browser, me);
      registering(auth.client(), email);
      signingIn(auth.client(), browser);
      myAccount(auth.client(), me);
      assertThat(me.delete("/me").status()).isEqualTo(204);

      assertThat(contract.unseen()).isEmpty();
    }
  }

  private static void duringAnOutage(TestDatabase database, ApiClient browser, ApiClient me) {
    var ann =
        Map.of("email", "ann@example.org", "password", RunningAuth.PASSWORD, "displayName", "Ann");
    database.stopServer();
    try {
      var answers =
          List.of(
              browser.post("/register", ann),
              browser.post("/login", ann),
              browser.post("/refresh"),
              browser.post("/logout"),
              me.get("/me"),
              me.patch("/me", Map.of("displayName", "Ann")),
              me.delete("/me"));

      assertThat(answers).extracting(Answer::status).containsOnly(503);
      assertThat(answers).extracting(answer -> answer.header("Retry-After")).containsOnly("2");
    } finally {
      database.startServer();
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> me.get("/me").status() == 200);
  }

  private static void registering(ApiClient client, String takenEmail) {
    var registration =
        Map.of("email", takenEmail, "password", RunningAuth.PASSWORD, "displayName", "Ann");

    assertThat(client.post("/register", registration).status()).isEqualTo(409);
    // More often than one may register: a mistake costs nothing.
    for (int i = 0; i < 10; i++) {
      assertThat(client.post("/register", Map.of()).status()).isEqualTo(422);
    }
    badBodies("POST", "/register", client);
    await().until(() -> client.post("/register", registration).status() == 429);
  }

  private static void signingIn(ApiClient client, ApiClient browser) {
    var wrong = Map.of("email", "nobody@example.org", "password", "wrong");

    assertThat(client.post("/login", wrong).status()).isEqualTo(401);
    badBodies("POST", "/login", client);
    await().until(() -> client.post("/login", wrong).status() == 429);
    assertThat(browser.post("/refresh").status()).isEqualTo(200);
    assertThat(client.post("/refresh").status()).isEqualTo(401);
    assertThat(client.post("/logout").status()).isEqualTo(204);
    var foreignPage = browser.with("Origin", "https://evil.example");
    assertThat(foreignPage.post("/refresh").text("type")).isEqualTo("foreign-origin");
    assertThat(foreignPage.post("/logout").text("type")).isEqualTo("foreign-origin");
    assertThat(client.get("/.well-known/jwks.json").status()).isEqualTo(200);
    assertThat(client.get("/openapi.yaml").body()).contains("openapi: 3.1.0");
  }

  private static void myAccount(ApiClient nobody, ApiClient me) {
    var guess = Map.of("password", "another password", "currentPassword", "wrong");

    assertThat(me.get("/me").status()).isEqualTo(200);
    assertThat(nobody.get("/me").status()).isEqualTo(401);
    assertThat(me.patch("/me", Map.of("displayName", "Ann")).status()).isEqualTo(200);
    assertThat(nobody.patch("/me", Map.of()).status()).isEqualTo(401);
    assertThat(me.patch("/me", guess).status()).isEqualTo(422);
    badBodies("PATCH", "/me", me);
    await().until(() -> me.patch("/me", guess).status() == 429);
    assertThat(nobody.delete("/me").status()).isEqualTo(401);
  }

  private static void badBodies(String method, String path, ApiClient client) {
    assertThat(client.send(method, path, "{").status()).isEqualTo(400);
    assertThat(client.send(method, path, TOO_LARGE).status()).isEqualTo(413);
    assertThat(client.with("Content-Type", "text/plain").send(method, path, "{}").status())
        .isEqualTo(415);
  }
}
