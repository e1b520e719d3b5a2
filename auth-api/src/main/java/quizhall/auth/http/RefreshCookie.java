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

/** Keeps the refresh token where no script and no other site can reach it. */
record RefreshCookie(Duration lifetime, boolean alwaysSecure) {
  private static final String NAME = "quizhall_refresh";
  private static final String PATH = "/api/auth";

  static Route read(Function<Optional<String>, Route> inner) {
    return Directives.optionalCookie(
        NAME, cookie -> inner.apply(cookie.map(HttpCookiePair::value)));
  }

  HttpHeader set(String token, Client client) {
    return header(token, lifetime, client);
  }

  HttpHeader remove(Client client) {
    return header("", Duration.ZERO, client);
  }

  private HttpHeader header(String token, Duration maxAge, Client client) {
    return SetCookie.create(
        HttpCookie.create(NAME, token)
            .withPath(PATH)
            .withMaxAge(maxAge.toSeconds())
            .withHttpOnly(true)
            .withSecure(alwaysSecure || client.https())
            .withSameSite(SameSite.Strict));
  }
}
