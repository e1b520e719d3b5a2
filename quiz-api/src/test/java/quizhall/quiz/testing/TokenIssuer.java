package quizhall.quiz.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import quizhall.core.token.UserTokens;

/** Signs user tokens, shows its keys and says whose account is there, as auth-api does. */
public final class TokenIssuer implements AutoCloseable {

  private final ECKey key;
  private final HttpServer server;
  private final Set<UUID> deleted = ConcurrentHashMap.newKeySet();
  private final Set<UUID> unsaid = ConcurrentHashMap.newKeySet();
  private volatile boolean away;

  private TokenIssuer(ECKey key, HttpServer server) {
    this.key = key;
    this.server = server;
  }

  public static TokenIssuer start() {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
      byte[] jwks = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TokenIssuer issuer = new TokenIssuer(key, server);
      server.createContext(
          "/api/auth/.well-known/jwks.json", exchange -> issuer.answer(exchange, 200, jwks));
      server.createContext("/api/auth/me", issuer::me);
      server.start();
      return issuer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:%d".formatted(server.getAddress().getPort()));
  }

  /** Nobody stands behind this person's tokens any more; no event is told. */
  public void delete(Person person) {
    deleted.add(person.id());
  }

  /** Whether this person's account is there, it does not say. */
  public void isSilentAbout(Person person) {
    unsaid.add(person.id());
  }

  /** While it is, it answers nothing but 503. */
  public void isAway(boolean now) {
    away = now;
  }

  private void me(HttpExchange exchange) throws IOException {
    String token =
        exchange.getRequestHeaders().getFirst("Authorization").replaceFirst("Bearer ", "");
    try {
      UUID user = UUID.fromString(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
      int status = unsaid.contains(user) ? 503 : deleted.contains(user) ? 401 : 200;
      answer(exchange, status, "{}".getBytes(UTF_8));
    } catch (ParseException noToken) {
      answer(exchange, 401, "{}".getBytes(UTF_8));
    }
  }

  private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(away ? 503 : status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  public String token(Person person) {
    return token(person, Duration.ofMinutes(5));
  }

  /**
   * Signs a token.
   *
   * @param life negative for one that has expired
   */
  public String token(Person person, Duration life) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(UserTokens.QUIZHALL)
            .audience(UserTokens.QUIZHALL)
            .subject(person.id().toString())
            .claim("name", person.name())
            .issueTime(Date.from(now.minusSeconds(600)))
            .expirationTime(Date.from(now.plus(life)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
