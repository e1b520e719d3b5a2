package quizhall.load;

import static quizhall.load.measure.Server.QUIZHALL;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Samples;
import quizhall.load.measure.Server;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/** What a run says at its end. */
record Report(Shape shape, Size size, QuestionKind kind, int nodes, int repeat, Results results) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLE = "  %-58s";
  private static final String NUMBER = "%12s";
  private static final String RANGE = "%19s";
  private static final String RATIO = "%12s";

  String table() {
    List<Server> others = others();
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%s: %d players, %d rooms, %d nodes; median (of max the most) and range;"
                .formatted(shape, size.players(), size.rooms(), nodes)
            + " ratios are Quizhall's figure to the other's%n%n".formatted());
    table
        .append(TITLE.formatted(""))
        .append(
            NUMBER.formatted(
                kind == QuestionKind.SINGLE ? Server.QUIZHALL.title() : kind.toString()))
        .append(RANGE.formatted(""));
    others.forEach(other -> table.append(NUMBER.formatted(other.title())));
    others.forEach(other -> table.append(RATIO.formatted("/" + other.title())));
    table.append("%n".formatted());
    for (Figure figure : Figure.values()) {
      results.of(QUIZHALL, figure).ifPresent(ours -> row(table, figure, ours, others));
    }
    results.failures().forEach(failure -> table.append("%n  FAILED: %s".formatted(failure)));
    return table.toString();
  }

  private void row(StringBuilder table, Figure figure, Samples ours, List<Server> others) {
    StringBuilder row = new StringBuilder();
    row.append(TITLE.formatted(heading(figure)))
        .append(NUMBER.formatted(number(figure.of(ours))))
        .append(
            RANGE.formatted(
                ours.count() == 1
                    ? ""
                    : "%s – %s".formatted(number(ours.least()), number(ours.most()))));
    for (Server other : others) {
      row.append(
          NUMBER.formatted(
              results.of(other, figure).map(figure::of).map(Report::number).orElse("")));
    }
    for (Server other : others) {
      OptionalDouble ratio = results.ratio(figure, other);
      row.append(RATIO.formatted(ratio.isPresent() ? number(ratio.getAsDouble()) : ""));
    }
    table.append(row.toString().stripTrailing()).append("%n".formatted());
  }

  /** All that has figures beside Quizhall. */
  private List<Server> others() {
    return Arrays.stream(Server.values())
        .filter(server -> server != QUIZHALL)
        .filter(
            server ->
                Arrays.stream(Figure.values())
                    .anyMatch(figure -> results.of(server, figure).isPresent()))
        .toList();
  }

  ObjectNode json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("shape", shape.toString())
        .put("kind", kind.toString())
        .put("players", size.players())
        .put("rooms", size.rooms())
        .put("nodes", nodes)
        .put("questions", size.rounds())
        .put("repeat", repeat)
        .put("processors", Runtime.getRuntime().availableProcessors());
    ObjectNode figures = root.putObject("figures");
    for (Figure figure : Figure.values()) {
      results
          .of(QUIZHALL, figure)
          .ifPresent(
              ours -> {
                ObjectNode node = figures.putObject(figure.key());
                put(node.putObject(QUIZHALL.key()), ours);
                for (Server other : others()) {
                  results
                      .of(other, figure)
                      .ifPresent(samples -> put(node.putObject(other.key()), samples));
                }
                ObjectNode ratios = node.putObject("ratios");
                for (Server other : others()) {
                  results
                      .ratio(figure, other)
                      .ifPresent(ratio -> ratios.put(other.key(), rounded(ratio)));
                }
              });
    }
    var failures = root.putArray("failures");
    results.failures().forEach(failures::add);
    return root;
  }

  private static void put(ObjectNode node, Samples samples) {
    node.put("median", rounded(samples.median()))
        .put("least", rounded(samples.least()))
        .put("most", rounded(samples.most()))
        .put("samples", samples.count());
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static String heading(Figure figure) {
    return figure.unit().isEmpty() ? figure.title() : figure.title() + ", " + figure.unit();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
  }
}
