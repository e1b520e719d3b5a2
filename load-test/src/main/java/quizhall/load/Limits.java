package quizhall.load;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Samples;
import quizhall.load.measure.Server;

/**
 * What ratios may be at most, by {@code netty.questionLastMs}: a server and a figure as the JSON
 * names them. A target that was reached stays reached.
 *
 * @param earlier results that figures may be compared with as well, by the name that stands in the
 *     place of a server
 */
record Limits(Map<String, Double> most, Map<String, Results> earlier) {
  Limits {
    most.keySet().forEach(Limits::figure);
    most.keySet().forEach(name -> requireKnown(name, earlier));
  }

  Limits(Map<String, Double> most) {
    this(most, Map.of());
  }

  /** What is over its limit, or was not measured, is a failure. */
  void check(Results results) {
    most.forEach(
        (name, limit) -> {
          Figure figure = figure(name);
          OptionalDouble ratio = ratio(name, results);
          if (ratio.isEmpty()) {
            results.fail("%s was not measured".formatted(name));
          } else if (ratio.getAsDouble() > limit) {
            results.fail(
                "%s: %s of %s, and %s at most"
                    .formatted(
                        figure.title(),
                        Report.number(ratio.getAsDouble()),
                        server(name).map(Server::title).orElseGet(() -> other(name)),
                        Report.number(limit)));
          }
        });
  }

  /** Empty where it was not measured. */
  OptionalDouble ratio(String name, Results results) {
    Figure figure = figure(name);
    Results before = earlier.get(other(name));
    return before == null
        ? results.ratio(figure, server(name).orElseThrow())
        : ratio(ours(figure, results), ours(figure, before));
  }

  private static OptionalDouble ratio(OptionalDouble now, OptionalDouble before) {
    return now.isEmpty() || before.isEmpty() || before.getAsDouble() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(now.getAsDouble() / before.getAsDouble());
  }

  private static OptionalDouble ours(Figure figure, Results results) {
    Optional<Samples> samples = results.of(Server.QUIZHALL, figure);
    return samples.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(figure.of(samples.get()));
  }

  private static Figure figure(String name) {
    String key = name.substring(name.indexOf('.') + 1);
    return Arrays.stream(Figure.values())
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no figure " + key));
  }

  private static void requireKnown(String name, Map<String, Results> earlier) {
    if (server(name).isEmpty() && !earlier.containsKey(other(name))) {
      throw new IllegalArgumentException("there is no other server " + other(name));
    }
  }

  private static Optional<Server> server(String name) {
    return Arrays.stream(Server.values())
        .filter(server -> server != Server.QUIZHALL && server.key().equals(other(name)))
        .findFirst();
  }

  private static String other(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
