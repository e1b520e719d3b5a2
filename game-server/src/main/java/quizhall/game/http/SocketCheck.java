package quizhall.game.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Origins;

/**
 * {@code socket-check}: whether the page that asks may open a socket. Browsers do not tell a page
 * why an upgrade failed, so it asks here; a {@code POST}, with which they send their origin.
 */
final class SocketCheck {
  private final Origins origins;

  SocketCheck(Origins origins) {
    this.origins = origins;
  }

  Route route() {
    return Directives.path(
        "socket-check",
        () ->
            Directives.post(
                () ->
                    Directives.extractRequest(
                        request ->
                            HttpApi.complete(
                                origins
                                    .refusal(request)
                                    .map(HttpApi::problem)
                                    .orElseGet(HttpApi::noContent)))));
  }
}
