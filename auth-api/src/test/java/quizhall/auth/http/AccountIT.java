package quizhall.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.auth.RunningAuth;
import quizhall.core.token.UserToken;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class AccountIT {
  private static final int MISSES = 10;

  private static RunningAuth auth;

  @BeforeAll
  static void start(TestDatabase database) {
    auth =
        RunningAuth.start(
            database,
            Map.of(
                "quizhall.auth.seed.email", "host@quizhall.local",
                "quizhall.auth.seed.password", RunningAuth.PASSWORD,
                "quizhall.auth.seed.name", "Demo Host"));
  }

  @AfterAll
  static void stop() {
    auth.close();
  }

  @Test
  void the_account_of_the_configuration_is_there() {
    var answer = auth.login("host@quizhall.local");

    assertThat(auth.client().withToken(answer.text("accessToken")).get("/me").text("displayName"))
        .isEqualTo("Demo Host");
  }

  @Test
  void an_account_of_the_configuration_keeps_its_password(TestDatabase database) {
    var settings =
        Map.<String, Object>of(
            "quizhall.auth.seed.email", "HOST@quizhall.local",
            "quizhall.auth.seed.password", "another password",
            "quizhall.auth.seed.name", "Demo Host");

    try (var secondStart = RunningAuth.start(database, settings)) {
      assertThat(secondStart.login("host@quizhall.local").status()).isEqualTo(200);
    }
  }

  @Test
  void an_account_of_the_configuration_has_the_id_that_other_settings_name(TestDatabase database) {
    var id = "0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e";
    for (var email : List.of("moderator@quizhall.local", "another@quizhall.local")) {
      var settings =
          Map.<String, Object>of(
              "quizhall.auth.seed.id",
              id,
              "quizhall.auth.seed.email",
              email,
              "quizhall.auth.seed.password",
              RunningAuth.PASSWORD,
              "quizhall.auth.seed.name",
              "Moderator");

      try (var service = RunningAuth.start(database, settings)) {
        var login = service.login("moderator@quizhall.local");
        assertThat(service.client().withToken(login.text("accessToken")).get("/me").text("id"))
            .isEqualTo(id);
        assertThat(service.login("another@quizhall.local").status())
            .as("it is there already")
            .isEqualTo(401);
      }
    }
  }

  @Test
  void a_new_name_is_in_the_next_access_token() {
    var login = auth.login(auth.somebody());
    var me = auth.client().withToken(login.text("accessToken"));

    var changed = me.patch("/me", Map.of("displayName", " Ann "));
    var refreshed = Cookies.with(auth.client(), Cookies.refreshToken(login)).post("/refresh");

    assertThat(auth.asOthersSee(refreshed.text("accessToken")))
        .map(UserToken::name)
        .contains("Ann");
    assertThat(changed.text("displayName")).isEqualTo("Ann");
    assertThat(me.get("/me").text("displayName")).isEqualTo("Ann");
  }

  @Test
  void a_new_password_ends_every_other_sign_in() {
    var email = auth.somebody();
    var here = auth.login(email);
    var elsewhere = auth.login(email);
    var me =
        Cookies.with(auth.client().withToken(here.text("accessToken")), Cookies.refreshToken(here));

    var answer =
        me.patch(
            "/me", Map.of("password", "new password", "currentPassword", RunningAuth.PASSWORD));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(me.post("/refresh").status()).isEqualTo(200);
    assertThat(
            Cookies.with(auth.client(), Cookies.refreshToken(elsewhere)).post("/refresh").status())
        .isEqualTo(401);
    assertThat(auth.login(email).status()).isEqualTo(401);
    assertThat(
            auth.client()
                .post("/login", Map.of("email", email, "password", "new password"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void a_new_password_needs_the_current_one_and_is_held_to_the_same_rules() {
    var me = auth.signedIn();

    var withoutCurrent = me.patch("/me", Map.of("password", "new password"));
    var tooShort =
        me.patch("/me", Map.of("password", "short", "currentPassword", RunningAuth.PASSWORD));
    var nameTooLong = me.patch("/me", Map.of("displayName", "x".repeat(41)));

    assertThat(withoutCurrent.json().at("/errors/0/field").asText()).isEqualTo("currentPassword");
    assertThat(tooShort.json().at("/errors/0/field").asText()).isEqualTo("password");
    assertThat(nameTooLong.json().at("/errors/0/field").asText()).isEqualTo("displayName");
  }

  @Test
  void a_new_password_makes_devices_unknown_but_the_one_it_was_set_on() {
    var email = auth.somebody();
    var here = auth.login(email);
    var elsewhere = Cookies.devices(auth.login(email));
    var me = auth.client().withToken(here.text("accessToken"));
    var known =
        Cookies.devices(
            Cookies.onDevice(me, Cookies.devices(here))
                .patch(
                    "/me",
                    Map.of("password", "new password", "currentPassword", RunningAuth.PASSWORD)));
    for (int i = 0; i < MISSES; i++) {
      me.patch("/me", Map.of("password", "another one", "currentPassword", "guess " + i));
    }

    var login = Map.of("email", email, "password", "new password");
    assertThat(auth.client().post("/login", login).status())
        .as("guesses count wherever they are made")
        .isEqualTo(429);
    assertThat(Cookies.onDevice(auth.client(), elsewhere).post("/login", login).status())
        .isEqualTo(429);
    assertThat(Cookies.onDevice(auth.client(), known).post("/login", login).status())
        .isEqualTo(200);
  }

  @Test
  void with_an_account_its_sign_ins_and_tokens_are_gone() {
    var email = auth.somebody();
    var login = auth.login(email);
    var me = auth.client().withToken(login.text("accessToken"));

    assertThat(me.delete("/me").status()).isEqualTo(204);

    assertThat(auth.asOthersSee(login.text("accessToken"))).isEmpty();
    assertThat(me.get("/me").status()).isEqualTo(401);
    assertThat(me.patch("/me", Map.of("displayName", "Ann")).status()).isEqualTo(401);
    assertThat(me.delete("/me").status()).isEqualTo(401);
    assertThat(auth.login(email).status()).isEqualTo(401);
    assertThat(Cookies.with(auth.client(), Cookies.refreshToken(login)).post("/refresh").status())
        .isEqualTo(401);
  }

  @Test
  void a_forged_token_is_nobodys() {
    var real = auth.login(auth.somebody()).text("accessToken");
    var forged = real.substring(0, real.lastIndexOf('.') + 1) + "A".repeat(86);

    assertThat(auth.client().withToken(forged).get("/me").status()).isEqualTo(401);
    assertThat(auth.client().with("Authorization", "Basic eA==").get("/me").status())
        .isEqualTo(401);
  }
}
