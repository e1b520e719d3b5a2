package quizhall.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.auth.RunningAuth;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class RegistrationIT {
  private static RunningAuth auth;

  @BeforeAll
  static void start(TestDatabase database) {
    auth = RunningAuth.start(database, Map.of("quizhall.auth.limits.register.attempts", 1_000));
  }

  @AfterAll
  static void stop() {
    auth.close();
  }

  @Test
  void an_account_is_made_with_what_was_asked_for() {
    var answer = register("Ann@Example.org", RunningAuth.PASSWORD, "  Ann  ");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("email")).isEqualTo("Ann@Example.org");
    assertThat(answer.text("displayName")).isEqualTo("Ann");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void an_email_is_taken_whatever_its_case() {
    register("Bob@example.org", RunningAuth.PASSWORD, "Bob");

    var answer = register("bOB@EXAMPLE.org", RunningAuth.PASSWORD, "Other Bob");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("type")).isEqualTo("email-taken");
  }

  @ParameterizedTest
  @MethodSource("badFields")
  void a_field_that_does_not_fit_is_named(String field, String value) {
    Map<String, String> registration = new HashMap<>();
    registration.put("email", "cleo@example.org");
    registration.put("password", RunningAuth.PASSWORD);
    registration.put("displayName", "Cleo");
    registration.put(field, value);

    var answer = auth.client().post("/register", registration);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("type")).isEqualTo("invalid-fields");
    assertThat(answer.json().path("errors")).hasSize(1);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asText()).isNotBlank();
  }

  static Stream<Arguments> badFields() {
    return Stream.of(
        Arguments.of("email", ""),
        Arguments.of("email", null),
        Arguments.of("email", "cleo"),
        Arguments.of("email", "cleo@"),
        Arguments.of("email", "@example.org"),
        Arguments.of("email", "cleo @example.org"),
        Arguments.of("email", "cleo@example..org"),
        Arguments.of("email", "cleo@" + "x".repeat(250)),
        Arguments.of("password", null),
        Arguments.of("password", "7 chars"),
        Arguments.of("password", "x".repeat(201)),
        Arguments.of("displayName", null),
        Arguments.of("displayName", "   "),
        Arguments.of("displayName", "x".repeat(41)),
        Arguments.of("displayName", "Cle\no"));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var answer = register("cleo", "short", "");

    assertThat(answer.json().path("errors").findValuesAsText("field"))
        .containsExactly("email", "password", "displayName");
  }

  @Test
  void lengths_count_characters_not_their_encoding() {
    assertThat(register("dan@example.org", "🔑".repeat(8), "🦉".repeat(40)).status())
        .isEqualTo(201);
  }

  private static Answer register(String email, String password, String displayName) {
    return auth.client()
        .post(
            "/register", Map.of("email", email, "password", password, "displayName", displayName));
  }
}
