package quizhall.core.http;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpMethods;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.List;
import java.util.Set;

/** Lets pages of the named origins call us; others get no CORS header, so browsers refuse them. */
public record Cors(Set<String> origins) {
  private static final List<HttpHeader> PREFLIGHT =
      List.of(
          RawHeader.create("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE"),
          RawHeader.create("Access-Control-Allow-Headers", "Authorization, Content-Type"),
          RawHeader.create("Access-Control-Max-Age", "600"));

  public Cors {
    origins = Set.copyOf(origins);
  }

  public Route around(Route inner) {
    if (origins.isEmpty()) {
      return inner;
    }
    return Directives.optionalHeaderValueByName(
        "Origin",
        origin ->
            origin
                .filter(origins::contains)
                .map(known -> Directives.respondWithHeaders(headers(known), () -> answer(inner)))
                .orElse(inner));
  }

  private static Route answer(Route inner) {
    return Directives.extractRequest(
        request ->
            request.method().equals(HttpMethods.OPTIONS)
                    && request.getHeader("Access-Control-Request-Method").isPresent()
                ? Directives.complete(HttpResponse.create().withStatus(204).addHeaders(PREFLIGHT))
                : inner);
  }

  private static List<HttpHeader> headers(String origin) {
    return List.of(
        RawHeader.create("Access-Control-Allow-Origin", origin),
        RawHeader.create("Access-Control-Allow-Credentials", "true"),
        RawHeader.create("Access-Control-Expose-Headers", "Retry-After"),
        RawHeader.create("Vary", "Origin"));
  }
}
