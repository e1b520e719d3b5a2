package quizhall.drill;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** A line for each drill as it ends: name, outcome, seconds, and its figures or the reason. */
final class DrillReport implements TestExecutionListener {
  private final PrintStream terminal;
  private final Map<String, Long> startedAt = new ConcurrentHashMap<>();
  private final Map<String, String> figures = new ConcurrentHashMap<>();
  private TestPlan plan;
  private final Map<Outcome, Integer> count = new EnumMap<>(Outcome.class);

  private enum Outcome {
    PASSED,
    FAILED,
    SKIPPED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  DrillReport(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** The drill that a test is, if it is one. */
  static Optional<Drill> drill(TestSource source) {
    return source instanceof MethodSource method
        ? Optional.ofNullable(method.getJavaMethod().getAnnotation(Drill.class))
        : Optional.empty();
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    startedAt.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    String news = entry.getKeyValuePairs().get(Drill.NEWS);
    if (news != null) {
      terminal.println(news);
      return;
    }
    String published =
        entry.getKeyValuePairs().entrySet().stream()
            .map(pair -> pair.getKey() + " " + pair.getValue())
            .collect(Collectors.joining(", "));
    figures.merge(test.getUniqueId(), published, (before, more) -> before + ", " + more);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    forEachDrill(test, drill -> line(test, drill, Outcome.SKIPPED, reason));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String reason = result.getThrowable().map(DrillReport::firstLine).orElse("no reason was given");
    switch (result.getStatus()) {
      case SUCCESSFUL ->
          test.getSource()
              .flatMap(DrillReport::drill)
              .ifPresent(drill -> line(test, drill, Outcome.PASSED, ""));
      // A class that cannot begin takes all its drills along.
      case ABORTED -> forEachDrill(test, drill -> line(test, drill, Outcome.SKIPPED, reason));
      case FAILED -> forEachDrill(test, drill -> line(test, drill, Outcome.FAILED, reason));
    }
    result.getThrowable().ifPresent(Throwable::printStackTrace);
  }

  /** Says how it went; true when nothing failed and something passed. */
  boolean finish(Path log) {
    terminal.printf(
        "%d passed, %d failed, %d skipped; log: %s%n",
        count.getOrDefault(Outcome.PASSED, 0),
        count.getOrDefault(Outcome.FAILED, 0),
        count.getOrDefault(Outcome.SKIPPED, 0),
        log);
    return count.containsKey(Outcome.PASSED) && !count.containsKey(Outcome.FAILED);
  }

  private void forEachDrill(TestIdentifier test, Consumer<Drill> action) {
    test.getSource().flatMap(DrillReport::drill).ifPresent(action);
    plan.getDescendants(test).stream()
        .flatMap(each -> each.getSource().flatMap(DrillReport::drill).stream())
        .forEach(action);
  }

  private void line(TestIdentifier test, Drill drill, Outcome outcome, String reason) {
    count.merge(outcome, 1, Integer::sum);
    long nanos = System.nanoTime() - startedAt.getOrDefault(test.getUniqueId(), System.nanoTime());
    String more =
        Optional.ofNullable(figures.remove(test.getUniqueId()))
            .map(found -> reason.isEmpty() ? found : reason + "; " + found)
            .orElse(reason);
    terminal.printf(
        "  %-28s %-8s %6.1f s  %s%n",
        drill.value(), outcome, Duration.ofNanos(nanos).toMillis() / 1e3, more);
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
  }
}
