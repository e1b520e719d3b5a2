package quizhall.core.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows a key, and says whether Ann's account is there. */
final class FakeAuthApi implements AutoCloseable {
  final AtomicInteger fetches = new AtomicInteger();
  final AtomicInteger questions = new AtomicInteger();
  volatile boolean annIsThere = true;
  volatile boolean answers = true;

  private final byte[] jwks;
  private final HttpServer server;

  FakeAuthApi(ECKey key) {
    jwks = new JWKSet(key).toString(true).getBytes(UTF_8);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/api/auth/.well-known/jwks.json",
        exchange -> {
          fetches.incrementAndGet();
          answer(exchange, 200);
        });
    server.createContext(
        "/api/auth/me",
        exchange -> {
          questions.incrementAndGet();
          answer(exchange, annIsThere ? 200 : 401);
        });
    server.start();
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(answers ? status : 503, jwks.length);
    exchange.getResponseBody().write(jwks);
    exchange.close();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
