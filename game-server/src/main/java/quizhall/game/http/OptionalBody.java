package quizhall.game.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.http.HttpApi;
import quizhall.game.wire.Wire;

/** Bodies that may be left out. */
final class OptionalBody {
  private OptionalBody() {}

  static <T> Route read(Class<T> shape, T otherwise, Function<T, Route> inner) {
    return present(() -> inner.apply(otherwise), () -> HttpApi.body(shape, inner));
  }

  /** The fields of what is sent on sockets too. */
  static Route object(Function<ObjectNode, Route> inner) {
    return present(
        () -> inner.apply(Wire.reader().createObjectNode()),
        () -> HttpApi.body(Wire.reader(), ObjectNode.class, HttpApi.MAX_BODY_BYTES, inner));
  }

  private static Route present(Supplier<Route> without, Supplier<Route> with) {
    return Directives.extractRequestEntity(
        entity -> entity.isKnownEmpty() ? without.get() : with.get());
  }
}
