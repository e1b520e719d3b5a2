package quizhall.auth.http;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.headers.HttpCookie;
import akka.http.javadsl.model.headers.HttpCookiePair;
import akka.http.javadsl.model.headers.SameSite;
import akka.http.javadsl.model.headers.SetCookie;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import quizhall.core.http.Client;

/**
 * Keeps something of ours where no script and no other site can reach it.
 *
 * @param path below which browsers send it
 */
record AuthCookie(String name, Duration lifetime, boolean alwaysSecure, String path) {

  Route read(Function<Optional<String>, Route> inner) {
    return Directives.optionalCookie(
        name, cookie -> inner.apply(cookie.map(HttpCookiePair::value)));
  }

  HttpHeader set(String value, Client client) {
    return header(value, lifetime, client);
  }

  HttpHeader remove(Client client) {
    return header("", Duration.ZERO, client);
  }

  private HttpHeader header(String value, Duration maxAge, Client client) {
    return SetCookie.create(
        HttpCookie.create(name, value)
            .withPath(path)
            .withMaxAge(maxAge.toSeconds())
            .withHttpOnly(true)
            .withSecure(alwaysSecure || client.https())
            .withSameSite(SameSite.Strict));
  }
}
