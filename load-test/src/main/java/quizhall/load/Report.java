package quizhall.load;

import static quizhall.load.measure.Results.Server.BASELINE;
import static quizhall.load.measure.Results.Server.QUIZHALL;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Samples;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/** What a run says at its end. */
record Report(Shape shape, Size size, QuestionKind kind, int nodes, int repeat, Results results) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROW = "  %-58s %12s %19s %12s %7s%n";

  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%s: %d players, %d rooms, %d nodes; median (of max the most) and range%n%n"
            .formatted(shape, size.players(), size.rooms(), nodes));
    table.append(
        kind == QuestionKind.SINGLE
            ? ROW.formatted("", "Quizhall", "", "baseline", "ratio")
            : ROW.formatted("", kind, "", QuestionKind.SINGLE, "ratio"));
    for (Figure figure : Figure.values()) {
      results
          .of(QUIZHALL, figure)
          .ifPresent(
              ours -> {
                Optional<Samples> bare = results.of(BASELINE, figure);
                table.append(
                    ROW.formatted(
                        heading(figure),
                        number(figure.of(ours)),
                        ours.count() == 1
                            ? ""
                            : "%s – %s".formatted(number(ours.least()), number(ours.most())),
                        bare.map(figure::of).map(Report::number).orElse(""),
                        bare.map(samples -> number(figure.of(ours) / figure.of(samples)))
                            .orElse("")));
              });
    }
    results.failures().forEach(failure -> table.append("%n  FAILED: %s".formatted(failure)));
    return table.toString();
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
                put(node.putObject("quizhall"), ours);
                results
                    .of(BASELINE, figure)
                    .ifPresent(
                        bare -> {
                          put(node.putObject("baseline"), bare);
                          node.put("ratio", rounded(figure.of(ours) / figure.of(bare)));
                        });
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
