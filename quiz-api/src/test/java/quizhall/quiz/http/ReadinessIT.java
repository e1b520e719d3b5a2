package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.TokenIssuer;

@ExtendWith(Stores.class)
class ReadinessIT {

  @Test
  void it_is_not_ready_before_it_has_keys_and_stays_ready_when_auth_api_goes_away_after_that(
      TestDatabase database, TestBroker broker) {
    try (TokenIssuer authApi = TokenIssuer.start()) {
      authApi.isAway(true);
      try (QuizServer server =
          QuizServer.start(
              database, broker, Map.of("quizhall.auth.url", authApi.uri().toString()))) {
        String token = authApi.token(Person.named("Ann"));

        assertThat(server.readiness().status()).isEqualTo(503);
        assertThat(server.readiness().json().at("/parts/quiz.keys").asText()).isEqualTo("down");
        assertThat(server.anonymous().withToken(token).get("/tags").status()).isEqualTo(503);

        authApi.isAway(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> server.readiness().status() == 200);
        assertThat(server.anonymous().withToken(token).get("/tags").status()).isEqualTo(200);

        authApi.isAway(true);
        assertThat(server.readiness().json().at("/parts/quiz.keys").asText()).isEqualTo("up");
        assertThat(server.anonymous().withToken(token).get("/tags").status()).isEqualTo(503);
      }
    }
  }
}
