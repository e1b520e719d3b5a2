package quizhall.load.flood;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What came of it.
 *
 * @param firstTimes how long it took each time until all of the first were in
 * @param statuses how many sign-ins were answered how
 * @param failed requests of others that were not answered as they should
 */
public record FloodReport(
    SignInFlood.Size size,
    List<Measured> kinds,
    List<Duration> firstTimes,
    Map<Integer, Integer> statuses,
    long failed,
    Map<String, Long> lost) {
  private static final String ROW = "  %-28s %-8s %8s %8s %8s %8s%n";
  private static final Duration ALL_IN = Duration.ofSeconds(10);

  /** Whether nobody was refused or lost. Ratios are to be looked at: they depend on the machine. */
  public boolean allHeld() {
    return failed == 0 && lost.isEmpty() && statuses.keySet().equals(Set.of(200));
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%d sign-ins at once beside %d players; milliseconds%n%n"
            .formatted(size.signIns(), size.players()));
    table.append(ROW.formatted("", "", "requests", "p50", "p95", "max"));
    for (Measured kind : kinds) {
      row(table, kind, "quiet", false);
      row(table, kind, "flooded", true);
      table.append(
          "  %-28s %-8s %26s  at most %.0f%n"
              .formatted("", "ratio", number(kind.ratio()), kind.mostRatio()));
    }
    table.append(
        "%n  all of the first %d were in after %s s (at most %d); answers: %s%n"
            .formatted(
                size.signIns(),
                firstTimes.stream().map(time -> number(time.toMillis() / 1000.0)).toList(),
                ALL_IN.toSeconds(),
                statuses));
    if (failed > 0) {
      table.append("%n  FAILED: %d requests of others%n".formatted(failed));
    }
    lost.forEach((what, count) -> table.append("%n  FAILED: %d × %s".formatted(count, what)));
    return table.toString();
  }

  private static void row(StringBuilder table, Measured kind, String how, boolean flood) {
    var latencies = kind.of(flood);
    table.append(
        ROW.formatted(
            flood ? "" : kind.what(),
            how,
            latencies.getTotalCount(),
            number(Measured.millis(latencies, 50)),
            number(Measured.millis(latencies, 95)),
            number(Measured.millis(latencies, 100))));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
