package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a question takes answers, in place of what its author says.
 *
 * @param time since answers are taken; empty: until the host moves on
 * @param orders the clients' names for the orders that made it so, for none to be carried out twice
 */
public record Limit(Optional<Duration> time, List<String> orders) {
  public Limit {
    orders = List.copyOf(orders);
  }

  static Limit changed(Optional<Limit> before, Optional<Duration> time, String order) {
    return new Limit(
        time,
        Stream.concat(before.stream().flatMap(limit -> limit.orders().stream()), Stream.of(order))
            .filter(id -> !id.isEmpty())
            .toList());
  }

  boolean isBy(String order) {
    return orders.contains(order);
  }
}
