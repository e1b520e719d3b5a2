package quizhall.game.testing;

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
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import quizhall.core.token.UserTokens;

/** What auth-api and quiz-api are for a game-server: keys of tokens, and quizzes. */
public final class Neighbours implements AutoCloseable {
  private static final String QUIZZES = "/api/quiz/internal/quizzes/";

  private final ECKey key;
  private final HttpServer server;
  private final Map<UUID, String> quizzes = new ConcurrentHashMap<>();
  private final Map<UUID, String> links = new ConcurrentHashMap<>();
  private final Set<UUID> deleted = ConcurrentHashMap.newKeySet();
  private volatile boolean quizApiAway;
  private final Set<UUID> unsaid = ConcurrentHashMap.newKeySet();

  private Neighbours(ECKey key, HttpServer server) {
    this.key = key;
    this.server = server;
  }

  public static Neighbours start() {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Neighbours neighbours = new Neighbours(key, server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext(
          "/api/auth/.well-known/jwks.json",
          exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
      server.createContext("/api/auth/me", neighbours::me);
      server.createContext(QUIZZES, neighbours::quiz);
      server.start();
      return neighbours;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public String token(Person person) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(UserTokens.QUIZHALL)
            .audience(UserTokens.QUIZHALL)
            .subject(person.id().toString())
            .claim("name", person.name())
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Puts a quiz there.
   *
   * @param questions JSON, of an array
   */
  public UUID quiz(String title, String questions) {
    UUID id = UUID.randomUUID();
    quizzes.put(
        id,
        """
        {"id": "%s", "title": "%s", "language": "en", "questions": %s}
        """
            .formatted(id, title, questions));
    return id;
  }

  /** The same, which nobody finds without the link. */
  public UUID quizByLink(String title, String questions, String link) {
    UUID id = quiz(title, questions);
    links.put(id, link);
    return id;
  }

  public void quizApiIsAway(boolean away) {
    quizApiAway = away;
  }

  /** Nobody stands behind this person's tokens any more; no event is told. */
  public void delete(Person person) {
    deleted.add(person.id());
  }

  /** Whether this person's account is there, auth-api does not say. */
  public void authApiIsSilentAbout(Person person) {
    unsaid.add(person.id());
  }

  private void me(HttpExchange exchange) throws IOException {
    String token =
        exchange.getRequestHeaders().getFirst("Authorization").replaceFirst("Bearer ", "");
    try {
      UUID user = UUID.fromString(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
      int status = unsaid.contains(user) ? 503 : deleted.contains(user) ? 401 : 200;
      answer(exchange, status, "{}");
    } catch (ParseException noToken) {
      answer(exchange, 401, "{}");
    }
  }

  private void quiz(HttpExchange exchange) throws IOException {
    UUID id = UUID.fromString(exchange.getRequestURI().getPath().substring(QUIZZES.length()));
    String quiz = quizzes.get(id);
    if (quizApiAway) {
      answer(exchange, 503, "{}");
    } else if (quiz == null || !isGiven(id, exchange.getRequestURI().getQuery())) {
      answer(exchange, 404, "{}");
    } else {
      answer(exchange, 200, quiz);
    }
  }

  private boolean isGiven(UUID id, String query) {
    return !links.containsKey(id) || ("link=" + links.get(id)).equals(query);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
