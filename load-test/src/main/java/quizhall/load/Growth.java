package quizhall.load;

import static quizhall.load.measure.Server.QUIZHALL;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/** The same load in three sizes, each twice the one before: by players, by rooms, by nodes. */
final class Growth {
  private static final int[] FACTORS = {1, 2, 4};
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Axis> axes = new ArrayList<>();

  /** One thing that is doubled while the rest stays as it is. */
  private record Axis(String name, List<Report> reports) {}

  /** A load, and on how many nodes. */
  private record Step(Shape shape, Size size, int nodes) {}

  private Growth() {}

  static Growth measure(LoadOptions options, Terminal terminal) {
    Size size = options.size();
    int nodes = options.nodes();
    Growth growth = new Growth();
    growth.measure(
        "players",
        options,
        terminal,
        factor -> new Step(Shape.BIG_ROOM, size.withPlayers(size.players() * factor), nodes));
    growth.measure(
        "rooms",
        options,
        terminal,
        factor -> new Step(Shape.MANY_ROOMS, size.withRooms(size.rooms() * factor), nodes));
    growth.measure(
        "nodes", options, terminal, factor -> new Step(Shape.BIG_ROOM, size, nodes * factor));
    return growth;
  }

  private void measure(
      String name, LoadOptions options, Terminal terminal, IntFunction<Step> steps) {
    List<Report> reports = new ArrayList<>();
    for (int factor : FACTORS) {
      Step step = steps.apply(factor);
      Size size = step.shape().size(step.size());
      terminal.say("starting Quizhall for %d × %s".formatted(factor, name));
      try (Target target = Target.of(options, step.nodes())) {
        Results results =
            new Trial(step.shape(), size, options.kind(), List.of(), 1, options.repeat())
                .run(target, options.threads(), terminal::say);
        reports.add(
            new Report(
                step.shape(), size, options.kind(), step.nodes(), options.repeat(), results));
      }
    }
    axes.add(new Axis(name, reports));
  }

  boolean allHeld() {
    return axes.stream()
        .flatMap(axis -> axis.reports().stream())
        .allMatch(report -> report.results().failures().isEmpty());
  }

  String table() {
    StringBuilder table = new StringBuilder();
    for (Axis axis : axes) {
      table.append("%nTwice and four times the %s%n%n".formatted(axis.name()));
      for (Figure figure : Figure.values()) {
        row(axis, figure, table);
      }
      axis.reports().stream()
          .flatMap(report -> report.results().failures().stream())
          .forEach(failure -> table.append("%n  FAILED: %s%n".formatted(failure)));
    }
    return table.toString();
  }

  private static void row(Axis axis, Figure figure, StringBuilder table) {
    List<Double> values =
        axis.reports().stream()
            .flatMap(report -> report.results().of(QUIZHALL, figure).stream())
            .map(figure::of)
            .toList();
    if (values.size() == FACTORS.length) {
      table.append("  %-58s".formatted(Report.heading(figure)));
      values.forEach(value -> table.append("%12s".formatted(Report.number(value))));
      table.append(
          "   × %s, × %s%n"
              .formatted(
                  Report.number(values.get(1) / values.get(0)),
                  Report.number(values.get(2) / values.get(1))));
    }
  }

  String json() {
    ArrayNode all = JSON.createArrayNode();
    for (Axis axis : axes) {
      for (Report report : axis.reports()) {
        all.add(report.json().put("doubled", axis.name()));
      }
    }
    return all.toString();
  }
}
