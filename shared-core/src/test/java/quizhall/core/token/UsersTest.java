package quizhall.core.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static quizhall.core.token.Tokens.ANN;
import static quizhall.core.token.Tokens.claims;
import static quizhall.core.token.Tokens.key;
import static quizhall.core.token.Tokens.signed;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quizhall.core.problem.Unavailable;

class UsersTest {
  private final ECKey key = key("first");
  private final FakeAuthApi authApi = new FakeAuthApi(key);
  private final Users users = new Users(authApi.uri());
  private final String token = signed(key, claims().build());

  @AfterEach
  void close() {
    users.close();
    authApi.close();
  }

  @Test
  void a_user_is_there_for_as_long_as_the_account_is() {
    start();

    assertThat(result(users.present(token))).map(UserToken::userId).contains(ANN);

    authApi.annIsThere = false;
    assertThat(result(users.present(token))).isEmpty();
    assertThat(result(users.presumed(token))).isEmpty();
  }

  @Test
  void while_auth_api_is_away_nobody_is_said_to_be_there_but_may_be_presumed() {
    start();
    authApi.answers = false;

    assertAway(users.present(token));
    assertThat(result(users.presumed(token))).isPresent();

    authApi.close();
    assertAway(users.present(token));
    assertThat(result(users.presumed(token))).isPresent();
  }

  @Test
  void auth_api_is_not_asked_about_forged_tokens() {
    start();

    assertThat(result(users.present(signed(key("first"), claims().build())))).isEmpty();
    assertThat(result(users.presumed("not.a.token"))).isEmpty();
    assertThat(result(users.present(token + "\u0177"))).isEmpty();
    assertThat(authApi.questions.get()).isZero();
  }

  @Test
  void keys_are_fetched_unasked_as_soon_as_auth_api_shows_them() {
    authApi.answers = false;
    users.start();
    await().until(() -> authApi.fetches.get() > 5);
    assertThat(users.haveKeys()).isFalse();

    authApi.answers = true;

    await().atMost(Duration.ofSeconds(30)).until(users::haveKeys);
    assertThat(result(users.present(token))).isPresent();
    authApi.answers = false;
    assertThat(users.haveKeys()).as("it stays that way").isTrue();
  }

  @Test
  void without_any_keys_nobody_can_say() {
    authApi.answers = false;
    users.start();

    assertAway(users.present(token));
    assertAway(users.presumed(token));
  }

  @Test
  void made_up_keys_do_not_make_it_ask_again_and_again() {
    start();
    result(users.present(token));
    for (int i = 0; i < 20; i++) {
      assertThat(result(users.present(signed(key("made-up-" + i), claims().build())))).isEmpty();
    }

    assertThat(authApi.fetches.get()).isLessThan(5);
  }

  private void start() {
    users.start();
    await().atMost(Duration.ofSeconds(30)).until(users::haveKeys);
  }

  private static Optional<UserToken> result(CompletionStage<Optional<UserToken>> user) {
    return user.toCompletableFuture().join();
  }

  private static void assertAway(CompletionStage<Optional<UserToken>> user) {
    assertThatThrownBy(() -> result(user)).hasCauseInstanceOf(Unavailable.class);
  }
}
