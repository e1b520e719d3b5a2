package quizhall.auth.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.Migrations;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Unavailable;
import quizhall.core.service.ServiceConfig;
import quizhall.core.testing.StoreSettings;
import quizhall.core.token.UserTokens;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class SigningKeysIT {
  private static final Duration LIFETIME = Duration.ofMinutes(15);
  private static final Duration ROTATE = Duration.ofDays(30);

  private TestDatabase store;
  private Database database;
  private UnitOfWork unitOfWork;
  private Instant now = Instant.now().minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.SECONDS);

  @BeforeEach
  void open() {
    store = TestDatabase.create();
    var settings =
        Settings.of(
            ServiceConfig.load(
                "auth", ConfigFactory.parseMap(StoreSettings.database("auth", store))));
    Migrations.migrate(settings, "auth");
    database = Database.open(settings.at("quizhall.auth.database"));
    unitOfWork = database.unitOfWork();
  }

  @AfterEach
  void close() {
    database.close();
    store.close();
  }

  @Test
  void processes_that_start_at_once_make_one_key_together() {
    var starts =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> refreshed(keys(1)).signer().kid()))
            .toList();

    assertThat(starts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  void a_token_signed_before_a_rotation_is_good_during_and_after_it() {
    var keys = refreshed(keys(1));
    var token = new AccessTokens(keys, () -> now, LIFETIME).issue(UUID.randomUUID(), "Ann");
    var first = keys.signer().kid();
    var tokens = UserTokens.from(keys.source(), UserTokens.QUIZHALL);

    now = now.plus(ROTATE);
    refreshed(keys);
    assertThat(keys.signer().kid()).isEqualTo(first);
    assertThat(tokens.verify(token)).isPresent();

    now = now.plus(Duration.ofMinutes(10));
    refreshed(keys);
    assertThat(keys.signer().kid()).isNotEqualTo(first);
    assertThat(tokens.verify(token)).isPresent();

    now = now.plus(Duration.ofHours(1));
    refreshed(keys);
    assertThat(keys.shown().getKeys()).hasSize(1);
  }

  @Test
  void what_is_stored_shows_no_private_key() {
    refreshed(keys(1));

    var stored =
        unitOfWork.inTransaction(
            transaction ->
                transaction
                    .handle()
                    .select("SELECT sealed_jwk FROM signing_key")
                    .mapTo(byte[].class)
                    .one());

    assertThat(new String(stored, ISO_8859_1)).doesNotContain("\"d\"", "kty");
  }

  @Test
  void another_encryption_key_ends_the_start_with_a_clear_line() {
    refreshed(keys(1));

    assertThatThrownBy(() -> keys(2).refresh())
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.auth.key-encryption-key");
  }

  @Test
  void before_the_keys_are_read_nothing_is_signed() {
    assertThatThrownBy(() -> keys(1).signer()).isInstanceOf(Unavailable.class);
  }

  private SigningKeys keys(int keyEncryptionKey) {
    byte[] key = new byte[32];
    key[0] = (byte) keyEncryptionKey;
    return new SigningKeys(unitOfWork, key, () -> now, LIFETIME, ROTATE);
  }

  private static SigningKeys refreshed(SigningKeys keys) {
    keys.refresh();
    return keys;
  }
}
