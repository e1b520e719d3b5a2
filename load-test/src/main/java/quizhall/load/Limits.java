package quizhall.load;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Server;

/**
 * What ratios may be at most, by {@code netty.questionLastMs}: a server and a figure as the JSON
 * names them. A target that was reached stays reached.
 */
record Limits(Map<String, Double> most) {
  Limits {
    most.keySet().forEach(Limits::figure);
    most.keySet().forEach(Limits::server);
  }

  /** What is over its limit, or was not measured, is a failure. */
  void check(Results results) {
    most.forEach(
        (name, limit) -> {
          Figure figure = figure(name);
          OptionalDouble ratio = results.ratio(figure, server(name));
          if (ratio.isEmpty()) {
            results.fail("%s was not measured".formatted(name));
          } else if (ratio.getAsDouble() > limit) {
            results.fail(
                "%s: %s of %s, and %s at most"
                    .formatted(
                        figure.title(),
                        Report.number(ratio.getAsDouble()),
                        server(name).title(),
                        Report.number(limit)));
          }
        });
  }

  private static Figure figure(String name) {
    String key = name.substring(name.indexOf('.') + 1);
    return Arrays.stream(Figure.values())
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no figure " + key));
  }

  private static Server server(String name) {
    String key = name.substring(0, Math.max(0, name.indexOf('.')));
    return Arrays.stream(Server.values())
        .filter(server -> server != Server.QUIZHALL && server.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no other server " + key));
  }
}
