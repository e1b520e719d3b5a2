package quizhall.game.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.typesafe.config.ConfigFactory;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PassId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.token.SessionTokens.Verdict;

class SessionTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(4));
  private static final RoomCode CODE = new RoomCode("7ZQK4M");
  private static final SessionId SESSION = new SessionId(new UUID(1, 2));
  private static final byte[] KEY = key(1);
  private static final byte[] OLD_KEY = key(2);

  private static final SessionToken PLAYER =
      SessionToken.player(
          CODE, SESSION, new PlayerId("0123456789AB"), new Nickname("Änne 🦉"), LATER);

  private final SessionTokens tokens = tokens("b:" + base64(KEY) + ", a:" + base64(OLD_KEY), NOW);

  @ParameterizedTest
  @MethodSource("ofEachRole")
  void a_token_says_what_was_put_into_it(SessionToken token) {
    assertThat(tokens.verify(tokens.issue(token))).isEqualTo(new Verdict.Valid(token));
  }

  @ParameterizedTest
  @EnumSource
  void a_pass_says_what_was_put_into_it_and_is_no_token(OwnTime own) {
    SeatPass pass = new SeatPass(new PassId("PASS00000001"), CODE, SESSION, own, LATER);
    String text = tokens.issue(pass);

    assertThat(tokens.pass(text)).contains(pass);
    assertThat(tokens.verify(text)).isEqualTo(new Verdict.Invalid());
    assertThat(tokens.pass(tokens.issue(PLAYER))).isEmpty();
    assertThat(tokens.pass(text.substring(0, text.length() - 2))).isEmpty();
    assertThat(tokens.pass("pass")).isEmpty();
    assertThat(tokens("b:" + base64(KEY), LATER).pass(text)).isEmpty();
    assertThat(tokens("c:" + base64(OLD_KEY), NOW).pass(text)).isEmpty();
  }

  static Stream<SessionToken> ofEachRole() {
    return Stream.of(
        PLAYER,
        PLAYER.moved(2),
        SessionToken.host(CODE, SESSION, new UserId(new UUID(3, 4)), LATER),
        SessionToken.screen(CODE, SESSION, LATER),
        device(Role.SCREEN),
        device(Role.CO_HOST),
        device(Role.REMOTE));
  }

  private static SessionToken device(Role role) {
    return new SessionToken(
        role,
        CODE,
        SESSION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new DeviceId("DEVICE000001")),
        LATER,
        0);
  }

  @Test
  void any_changed_bit_is_refused() {
    String token = tokens.issue(PLAYER);

    assertThat(IntStream.range(0, token.length()).boxed())
        .allSatisfy(
            at ->
                assertThat(IntStream.range(0, 7))
                    .allSatisfy(
                        bit ->
                            assertThat(tokens.verify(flipped(token, at, bit)))
                                .isEqualTo(new Verdict.Invalid())));
  }

  @Test
  void a_token_of_the_old_key_is_still_good() {
    String old = tokens("a:" + base64(OLD_KEY), NOW).issue(PLAYER);

    assertThat(tokens.verify(old)).isEqualTo(new Verdict.Valid(PLAYER));
  }

  @Test
  void a_key_of_the_same_name_is_not_the_same_key() {
    String foreign = tokens("b:" + base64(key(9)), NOW).issue(PLAYER);

    assertThat(tokens.verify(foreign)).isEqualTo(new Verdict.Invalid());
  }

  @Test
  void an_expired_token_is_known_as_ours() {
    SessionTokens hoursLater = tokens("b:" + base64(KEY), LATER);

    assertThat(hoursLater.verify(tokens.issue(PLAYER))).isEqualTo(new Verdict.Expired());
  }

  @Test
  void a_token_without_signature_is_refused() throws ParseException {
    JWTClaimsSet claims = SignedJWT.parse(tokens.issue(PLAYER)).getJWTClaimsSet();
    String unsigned = new PlainJWT(claims).serialize();

    assertThat(tokens.verify(unsigned)).isEqualTo(new Verdict.Invalid());
  }

  @Test
  void another_algorithm_with_the_right_key_is_refused() throws ParseException, JOSEException {
    JWTClaimsSet claims = SignedJWT.parse(tokens.issue(PLAYER)).getJWTClaimsSet();
    SignedJWT other =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS512).keyID("c").build(), claims);
    byte[] longKey = new byte[64];
    other.sign(new MACSigner(longKey));

    assertThat(tokens("c:" + base64(longKey), NOW).verify(other.serialize()))
        .isEqualTo(new Verdict.Invalid());
  }

  @Test
  void a_well_signed_token_that_is_no_session_token_is_refused() throws JOSEException {
    SignedJWT other =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("b").build(),
            new JWTClaimsSet.Builder().subject("someone").build());
    other.sign(new MACSigner(KEY));

    assertThat(tokens.verify(other.serialize())).isEqualTo(new Verdict.Invalid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "eyJhbGciOiJIUzI1NiJ9.e30.", "ä"})
  void what_is_no_token_is_refused(String text) {
    assertThat(tokens.verify(text)).isEqualTo(new Verdict.Invalid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "b",
        "b:",
        "b:c2hvcnQ=",
        "b:###",
        "b c:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
      })
  void a_key_set_that_is_none_ends_the_start_without_telling_the_key(String keys) {
    assertThatThrownBy(() -> tokens(keys, NOW))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.game.session-keys")
        .hasMessageNotContaining("AAAA");
  }

  private static SessionTokens tokens(String keys, Instant now) {
    return SessionTokens.of(
        Settings.of(ConfigFactory.parseMap(Map.of("quizhall.game.session-keys", keys))),
        InstantSource.fixed(now));
  }

  private static String flipped(String token, int at, int bit) {
    StringBuilder changed = new StringBuilder(token);
    changed.setCharAt(at, (char) (token.charAt(at) ^ 1 << bit));
    return changed.toString();
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
