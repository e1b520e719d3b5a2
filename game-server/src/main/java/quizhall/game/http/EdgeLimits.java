package quizhall.game.http;

import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.function.Supplier;
import quizhall.core.config.Settings;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;

/** What one address may ask, before any room hears of it; {@code quizhall.game.limits}. */
final class EdgeLimits {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AddressLimit creates;
  private final AddressLimit joins;
  private final AddressLimit misses;

  EdgeLimits(Settings settings) {
    Settings limits = settings.at("quizhall.game.limits");
    creates = new AddressLimit(limits.integer("creates-per-minute", 1, 1_000_000), MINUTE);
    joins = new AddressLimit(limits.integer("joins-per-second", 1, 1_000_000), SECOND);
    misses = new AddressLimit(limits.integer("misses-per-minute", 1, 1_000_000), MINUTE);
  }

  Route creating(Client client, Supplier<Route> inner) {
    return creates.take(client.address()) ? inner.get() : refused(SECOND.multipliedBy(10));
  }

  Route joining(Client client, Supplier<Route> inner) {
    return joins.take(client.address()) ? inner.get() : refused(SECOND);
  }

  /** For who asks for a room by its code: guessing ends soon. */
  Route guessing(Client client, Supplier<Route> inner) {
    return misses.hasLeft(client.address()) ? inner.get() : refused(SECOND.multipliedBy(5));
  }

  void missed(Client client) {
    misses.take(client.address());
  }

  private static Route refused(Duration retryAfter) {
    return HttpApi.complete(HttpApi.problem(Problem.tooMany(retryAfter)));
  }
}
