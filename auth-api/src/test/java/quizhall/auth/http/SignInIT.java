package quizhall.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.auth.RunningAuth;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.token.UserToken;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/** Passwords and cookies, which are counted and compared in the process. */
@Tag("same-on-any-stores")
@ExtendWith(Stores.class)
class SignInIT {
  private static final int ATTEMPTS = 5;

  private static RunningAuth auth;
  private static RunningAuth withoutGrace;

  @BeforeAll
  static void start(TestDatabase database) {
    Map<String, Object> settings =
        Map.of(
            "quizhall.http.behind-proxy", true,
            "quizhall.auth.limits.register.attempts", 1_000,
            "quizhall.auth.limits.address.attempts", 10_000,
            "quizhall.auth.limits.sign-in.attempts", ATTEMPTS,
            "quizhall.auth.sign-ins.at-most", 3);
    auth = RunningAuth.start(database, settings);
    withoutGrace =
        RunningAuth.start(
            database,
            Map.of(
                "quizhall.http.behind-proxy",
                true,
                "quizhall.http.base-path",
                "/quiz/",
                "quizhall.auth.limits.address.attempts",
                ATTEMPTS,
                "quizhall.auth.sign-ins.reuse-grace",
                "0s"));
  }

  @AfterAll
  static void stop() {
    auth.close();
    withoutGrace.close();
  }

  @Test
  void other_services_know_who_signed_in() {
    var email = auth.somebody();

    var answer = auth.login(email.toUpperCase(Locale.ROOT));

    assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(15 * 60);
    assertThat(auth.asOthersSee(answer.text("accessToken")))
        .map(UserToken::name)
        .contains("Somebody");
  }

  @Test
  void a_wrong_password_and_an_unknown_email_are_answered_alike() {
    var email = auth.somebody();

    var wrong = login(email, "not the password");
    var unknown = login("nobody-" + email, "not the password");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());
    assertThat(wrong.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void the_cookies_are_out_of_reach_of_scripts_and_other_sites() {
    var email = auth.somebody();

    var plain = auth.login(email);
    var secure =
        login(auth.client().with("X-Forwarded-Proto", "https"), email, RunningAuth.PASSWORD);

    for (var cookie : List.of("quizhall_refresh", "quizhall_devices")) {
      assertThat(Cookies.header(cookie, plain))
          .contains("HttpOnly", "SameSite=Strict", "Path=/api/auth")
          .doesNotContain("Secure");
      assertThat(Cookies.header(cookie, secure)).contains("Secure");
    }
    assertThat(Cookies.header("quizhall_refresh", plain)).contains("Max-Age=2592000");
  }

  @Test
  void a_page_of_another_site_neither_refreshes_nor_signs_out() {
    var token = Cookies.refreshToken(auth.login(auth.somebody()));
    var browser = Cookies.with(auth.client(), token);
    var foreign = browser.with("Origin", "https://evil.example");

    assertThat(foreign.post("/refresh").status()).isEqualTo(403);
    assertThat(foreign.post("/logout").status()).isEqualTo(403);
    assertThat(browser.with("Origin", auth.service().uri().toString()).post("/refresh").status())
        .isEqualTo(200);
  }

  @Test
  void behind_a_proxy_that_tells_the_host_its_pages_are_ours() {
    var browser =
        Cookies.with(auth.client(), Cookies.refreshToken(auth.login(auth.somebody())))
            .with("Origin", "https://quiz.example")
            .with("X-Forwarded-Host", "quiz.example");

    assertThat(browser.post("/refresh").status()).isEqualTo(200);
  }

  @Test
  void below_a_path_of_its_host_the_cookie_goes_no_further() {
    var login = withoutGrace.login(withoutGrace.somebody());

    for (var cookie : List.of("quizhall_refresh", "quizhall_devices")) {
      assertThat(Cookies.header(cookie, login)).contains("Path=/quiz/api/auth;");
    }
  }

  @Test
  void each_refresh_gives_new_tokens() {
    var first = auth.login(auth.somebody());

    var second = refresh(auth, Cookies.refreshToken(first));
    var third = refresh(auth, Cookies.refreshToken(second));

    assertThat(third.status()).isEqualTo(200);
    assertThat(Cookies.refreshToken(third))
        .isNotEqualTo(Cookies.refreshToken(second))
        .isNotEqualTo(Cookies.refreshToken(first));
    assertThat(auth.client().withToken(third.text("accessToken")).get("/me").status())
        .isEqualTo(200);
  }

  @Test
  void two_tabs_that_refresh_at_once_end_up_with_the_same_cookie() {
    var token = Cookies.refreshToken(auth.login(auth.somebody()));

    var one = CompletableFuture.supplyAsync(() -> refresh(auth, token));
    var two = CompletableFuture.supplyAsync(() -> refresh(auth, token));

    var next = Cookies.refreshToken(one.join());
    assertThat(one.join().status()).isEqualTo(200);
    assertThat(two.join().status()).isEqualTo(200);
    assertThat(Cookies.refreshToken(two.join())).isEqualTo(next);
    assertThat(refresh(auth, next).status()).isEqualTo(200);
  }

  @Test
  void an_old_token_that_is_used_again_ends_the_sign_in() {
    var stolen = Cookies.refreshToken(auth.login(auth.somebody()));
    var current = Cookies.refreshToken(refresh(withoutGrace, stolen));

    var replay = refresh(withoutGrace, stolen);

    assertThat(replay.status()).isEqualTo(401);
    assertThat(replay.header("Set-Cookie")).contains("quizhall_refresh=;", "Max-Age=0");
    assertThat(refresh(withoutGrace, current).status()).isEqualTo(401);
  }

  @Test
  void what_is_no_token_of_ours_is_signed_out() {
    for (var text : new String[] {"", "x", "A".repeat(64), "~"}) {
      assertThat(refresh(auth, text).status()).as(text).isEqualTo(401);
    }
  }

  @Test
  void after_a_logout_the_cookie_is_worth_nothing() {
    var token = Cookies.refreshToken(auth.login(auth.somebody()));

    var answer = Cookies.with(auth.client(), token).post("/logout");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(refresh(auth, token).status()).isEqualTo(401);
  }

  @Test
  void the_longest_unused_sign_in_ends_when_there_are_too_many() {
    var email = auth.somebody();
    var first = Cookies.refreshToken(auth.login(email));
    var second = Cookies.refreshToken(auth.login(email));
    auth.login(email);
    auth.login(email);

    assertThat(refresh(auth, first).status()).isEqualTo(401);
    assertThat(refresh(auth, second).status()).isEqualTo(200);
  }

  @Test
  void no_more_sign_ins_stay_than_allowed_when_many_begin_at_once() {
    var email = auth.somebody();

    var begun =
        IntStream.range(0, 12)
            .mapToObj(i -> auth.client().with("X-Forwarded-For", "192.0.2." + (100 + i)))
            .map(
                client ->
                    CompletableFuture.supplyAsync(
                        () -> login(client, email, RunningAuth.PASSWORD),
                        Thread::startVirtualThread))
            .toList();

    assertThat(begun).allMatch(answer -> answer.join().status() == 200);
    assertThat(begun)
        .filteredOn(answer -> refresh(auth, Cookies.refreshToken(answer.join())).status() == 200)
        .hasSize(3);
  }

  @Test
  void guessing_is_slowed_for_this_account_from_this_address_only() {
    var victim = auth.somebody();
    var guesser = auth.client().with("X-Forwarded-For", "192.0.2.1");
    guess(guesser, victim, ATTEMPTS);

    var stopped = login(guesser, victim.toUpperCase(Locale.ROOT), RunningAuth.PASSWORD);

    assertThat(stopped.status()).isEqualTo(429);
    assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 60);
    assertThat(stopped.text("retryAfterSeconds")).isEqualTo(stopped.header("Retry-After"));
    assertThat(stopped.body())
        .as("whether it is right is not to be seen")
        .isEqualTo(
            login(guesser, victim, "wrong")
                .body()
                .replaceFirst("(retryAfterSeconds\":)\\d+", "$1" + stopped.header("Retry-After")));
    assertThat(login(guesser, auth.somebody(), RunningAuth.PASSWORD).status()).isEqualTo(200);
    assertThat(auth.login(victim).status()).isEqualTo(200);
  }

  @Test
  void a_device_that_has_signed_in_before_is_let_through_whatever_others_guess_there() {
    var victim = auth.somebody();
    var school = auth.client().with("X-Forwarded-For", "192.0.2.2");
    var hers = Cookies.devices(login(school, victim, RunningAuth.PASSWORD));
    guess(school, victim, ATTEMPTS);

    var known = login(Cookies.onDevice(school, hers), victim, RunningAuth.PASSWORD);
    var ofAnother = Cookies.devices(login(school, auth.somebody(), RunningAuth.PASSWORD));
    var unknown = login(Cookies.onDevice(school, ofAnother), victim, RunningAuth.PASSWORD);

    assertThat(known.status()).isEqualTo(200);
    assertThat(unknown.status()).isEqualTo(429);
  }

  @Test
  void a_known_device_in_wrong_hands_may_guess_no_more_than_any_other() {
    var victim = auth.somebody();
    var address = auth.client().with("X-Forwarded-For", "192.0.2.3");
    var hers = Cookies.devices(login(address, victim, RunningAuth.PASSWORD));
    guess(Cookies.onDevice(address, hers), victim, 2 * ATTEMPTS);

    assertThat(login(Cookies.onDevice(address, hers), victim, RunningAuth.PASSWORD).status())
        .isEqualTo(429);
  }

  @Test
  void of_many_guesses_at_once_no_more_are_looked_up_and_many_who_are_right_get_in() {
    var victim = auth.somebody();
    var guesser = auth.client().with("X-Forwarded-For", "192.0.2.4");
    var many = 4 * ATTEMPTS;

    assertThat(atOnce(many, () -> login(auth.client(), victim, RunningAuth.PASSWORD)))
        .containsOnly(200);
    assertThat(atOnce(many, () -> login(guesser, victim, "guess")))
        .filteredOn(status -> status == 401)
        .hasSize(ATTEMPTS);
  }

  @Test
  void one_address_may_not_try_a_password_on_all_accounts() {
    var sprayer = withoutGrace.client().with("X-Forwarded-For", "192.0.2.5");
    for (int i = 0; i < ATTEMPTS; i++) {
      assertThat(login(sprayer, withoutGrace.somebody(), "password1").status()).isEqualTo(401);
    }
    var owner = withoutGrace.somebody();

    assertThat(login(sprayer, owner, "password1").status()).isEqualTo(429);
    assertThat(withoutGrace.login(owner).status()).as("from elsewhere").isEqualTo(200);
  }

  @Test
  void who_is_right_spends_no_misses() {
    var email = auth.somebody();
    for (int i = 0; i < 2 * ATTEMPTS; i++) {
      assertThat(auth.login(email).status()).isEqualTo(200);
    }
    guess(auth.client(), email, ATTEMPTS - 1);
    assertThat(auth.login(email).status()).isEqualTo(200);
  }

  @Test
  void somebody_who_does_not_say_what_is_needed_is_told() {
    var answer = auth.client().post("/login", Map.of("email", UUID.randomUUID().toString()));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("password");
  }

  private static Answer login(String email, String password) {
    return login(auth.client(), email, password);
  }

  private static Answer login(ApiClient client, String email, String password) {
    return client.post("/login", Map.of("email", email, "password", password));
  }

  private static void guess(ApiClient client, String email, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(login(client, email, "guess " + i).status()).isEqualTo(401);
    }
  }

  private static List<Integer> atOnce(int many, Supplier<Answer> request) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return Stream.generate(() -> CompletableFuture.supplyAsync(request, threads))
          .limit(many)
          .toList()
          .stream()
          .map(answer -> answer.join().status())
          .toList();
    }
  }

  private static Answer refresh(RunningAuth service, String token) {
    return Cookies.with(service.client(), token).post("/refresh");
  }
}
