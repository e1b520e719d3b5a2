package quizhall.standalone;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestReporter;

/** How long players waited in as many runs of a drill as {@code quizhall.drill.runs} says. */
final class TimesAway {
  private static final int RUNS = Integer.getInteger("quizhall.drill.runs", 1);

  private TimesAway() {}

  /**
   * @param drill one run; returns how long it took until others were acknowledged
   */
  static void measure(TestReporter report, String what, Supplier<Duration> drill) {
    List<Long> times =
        IntStream.range(0, RUNS).mapToObj(_ -> drill.get().toMillis()).sorted().toList();
    report.publishEntry(
        what + ", acknowledged elsewhere after",
        times.size() == 1
            ? times.getFirst() + " ms"
            : "%d ms, worst %d ms, of %s"
                .formatted(times.get(times.size() / 2), times.getLast(), times));
  }
}
