package quizhall.core.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.core.problem.Unavailable;

class UserTokensTest {
  private static final UUID ANN = UUID.randomUUID();

  private final ECKey key = key("first");
  private final AtomicInteger fetches = new AtomicInteger();
  private HttpServer authApi;
  private UserTokens tokens;

  @BeforeEach
  void serveKeys() throws IOException {
    authApi = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] jwks = new JWKSet(key).toString(true).getBytes(UTF_8);
    authApi.createContext(
        "/jwks.json",
        exchange -> {
          fetches.incrementAndGet();
          exchange.sendResponseHeaders(200, jwks.length);
          exchange.getResponseBody().write(jwks);
          exchange.close();
        });
    authApi.start();
    tokens =
        UserTokens.fromJwks(
            URI.create("http://127.0.0.1:" + authApi.getAddress().getPort() + "/jwks.json"),
            UserTokens.QUIZHALL);
  }

  @AfterEach
  void stopServing() {
    authApi.stop(0);
  }

  @Test
  void a_token_tells_who_is_asking() {
    var user = tokens.verify(signed(key, claims().build()));

    assertThat(user).map(UserToken::userId).contains(ANN);
    assertThat(user).map(UserToken::name).contains("Ann");
  }

  @Test
  void expired_foreign_and_incomplete_tokens_are_nobodys() {
    var expired = claims().expirationTime(in(Duration.ofMinutes(-2))).build();
    var otherAudience = claims().audience("elsewhere").build();
    var otherIssuer = claims().issuer("elsewhere").build();
    var nameless = claims().claim("name", null).build();
    var noUser = claims().subject("ann").build();

    for (var claims : new JWTClaimsSet[] {expired, otherAudience, otherIssuer, nameless, noUser}) {
      assertThat(tokens.verify(signed(key, claims))).as(claims.toString()).isEmpty();
    }
  }

  @Test
  void forged_tokens_are_nobodys() throws JOSEException {
    var sameId = signed(key("first"), claims().build());
    var unsigned = new PlainJWT(claims().build()).serialize();
    var symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
    symmetric.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(UTF_8)));

    assertThat(tokens.verify(sameId)).isEmpty();
    assertThat(tokens.verify(unsigned)).isEmpty();
    assertThat(tokens.verify(symmetric.serialize())).isEmpty();
    assertThat(tokens.verify("not.a.token")).isEmpty();
    assertThat(tokens.verify("")).isEmpty();
  }

  @Test
  void made_up_keys_do_not_make_it_ask_again_and_again() {
    tokens.verify(signed(key, claims().build()));
    for (int i = 0; i < 20; i++) {
      assertThat(tokens.verify(signed(key("made-up-" + i), claims().build()))).isEmpty();
    }

    assertThat(fetches.get()).isLessThan(5);
  }

  @Test
  void known_keys_stay_good_while_auth_api_is_away() {
    tokens.verify(signed(key, claims().build()));
    authApi.stop(0);

    assertThat(tokens.verify(signed(key, claims().build()))).isPresent();
  }

  @Test
  void without_any_keys_nobody_can_say() {
    authApi.stop(0);

    assertThatThrownBy(() -> tokens.verify(signed(key, claims().build())))
        .isInstanceOf(Unavailable.class);
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(UserTokens.QUIZHALL)
        .audience(UserTokens.QUIZHALL)
        .subject(ANN.toString())
        .claim("name", "Ann")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(in(Duration.ZERO))
        .expirationTime(in(Duration.ofMinutes(15)));
  }

  private static Date in(Duration fromNow) {
    return Date.from(Instant.now().plus(fromNow));
  }

  private static String signed(ECKey key, JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
