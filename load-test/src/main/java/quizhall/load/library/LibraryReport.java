package quizhall.load.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What came of it. */
public record LibraryReport(LibraryLoad.Size size, List<Timing> timings) {
  private static final String ROW = "  %-36s %9s %9s %9s   %s%n";

  public LibraryReport {
    timings = List.copyOf(timings);
  }

  /** Times are for people to look at: they depend on the machine, and ratios less so. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%,d quizzes of ten questions, %,d requests of each kind in turn; milliseconds%n%n"
            .formatted(size.quizzes(), size.requests()));
    table.append(ROW.formatted("", "p50", "p99", "max", ""));
    for (Timing timing : timings) {
      table.append(
          ROW.formatted(
              timing.what(),
              number(timing.millis(50)),
              number(timing.millis(99)),
              number(timing.millis(100)),
              timing.beside().isNothing() ? "" : ratio(timing)));
    }
    return table.toString();
  }

  /** The same by names, in one line. */
  public String json() {
    ObjectNode all = new ObjectMapper().createObjectNode();
    all.put("quizzes", size.quizzes());
    ObjectNode kinds = all.putObject("kinds");
    for (Timing timing : timings) {
      ObjectNode kind = kinds.putObject(timing.what());
      kind.put("p50Ms", timing.millis(50));
      kind.put("p99Ms", timing.millis(99));
      if (!timing.beside().isNothing()) {
        kind.put("ratio", ratioOf(timing));
        kind.put("atMost", timing.beside().most());
      }
    }
    return all.toString();
  }

  private String ratio(Timing timing) {
    Timing.Beside beside = timing.beside();
    return "p%.0f %s of %s, at most %s: %s"
        .formatted(
            beside.percentile(),
            number(ratioOf(timing)),
            beside.what(),
            number(beside.most()),
            ratioOf(timing) <= beside.most() ? "reached" : "MISSED");
  }

  private double ratioOf(Timing timing) {
    Timing.Beside beside = timing.beside();
    double other =
        timings.stream()
            .filter(one -> one.what().equals(beside.what()))
            .findFirst()
            .orElseThrow()
            .millis(beside.percentile());
    return timing.millis(beside.percentile()) / other;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
