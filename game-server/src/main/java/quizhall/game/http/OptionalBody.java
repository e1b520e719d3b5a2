package quizhall.game.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.function.Function;
import quizhall.core.http.HttpApi;

/** Bodies that may be left out. */
final class OptionalBody {
  private OptionalBody() {}

  static <T> Route read(Class<T> shape, T otherwise, Function<T, Route> inner) {
    return Directives.extractRequestEntity(
        entity -> entity.isKnownEmpty() ? inner.apply(otherwise) : HttpApi.body(shape, inner));
  }
}
