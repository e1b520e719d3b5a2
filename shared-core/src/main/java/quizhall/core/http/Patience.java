package quizhall.core.http;

import akka.http.javadsl.model.AttributeKey;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.function.Supplier;

/** How long whoever serves waits for the answer to one request. Thread-safe. */
public final class Patience {
  public static final AttributeKey<Patience> KEY = AttributeKey.create("patience", Patience.class);

  private final long since = System.nanoTime();
  private volatile long nanos;

  public Patience(Duration first) {
    this.nanos = first.toNanos();
  }

  /** For routes whose answers may take longer, or must not take so long. */
  public static Route of(Duration patience, Supplier<Route> inner) {
    return Directives.extractRequest(
        request -> {
          request.getAttribute(KEY).ifPresent(its -> its.nanos = patience.toNanos());
          return inner.get();
        });
  }

  public boolean isOver() {
    return System.nanoTime() - since >= nanos;
  }
}
