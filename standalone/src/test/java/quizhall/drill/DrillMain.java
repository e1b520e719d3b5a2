package quizhall.drill;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** {@code ./quizhall drill}: runs drills by name and prints a line for each. */
public final class DrillMain {
  private static final Path LOG = Path.of("target", "drill.log").toAbsolutePath();

  private final PrintStream terminal;
  private final Launcher launcher = LauncherFactory.create();

  private DrillMain(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** What was asked for; no names means all drills. */
  private record Order(Set<String> names, boolean list, int times) {
    private static Order of(String... arguments) {
      Set<String> names = new HashSet<>();
      boolean list = false;
      int times = 1;
      Deque<String> left = new ArrayDeque<>(List.of(arguments));
      while (!left.isEmpty()) {
        String next = left.pop();
        switch (next) {
          case "list" -> list = true;
          case "all" -> names.clear();
          case "--long" -> System.setProperty(DrillForm.PROPERTY, "true");
          case "--times" -> times = number(next, left.poll());
          case "--minutes" ->
              System.setProperty(DrillForm.MINUTES, Integer.toString(number(next, left.poll())));
          case "--seed" ->
              System.setProperty(DrillForm.SEED, Integer.toString(number(next, left.poll())));
          default -> names.add(next);
        }
      }
      return new Order(Set.copyOf(names), list, times);
    }

    private static int number(String option, String given) {
      if (given == null || !given.matches("[1-9][0-9]{0,5}")) {
        throw new IllegalArgumentException(option + " wants a number from 1 to 999999");
      }
      return Integer.parseInt(given);
    }
  }

  public static void main(String... arguments) throws IOException {
    PrintStream terminal = System.out;
    int exitCode;
    try {
      exitCode = new DrillMain(terminal).run(Order.of(arguments));
    } catch (IllegalArgumentException wrong) {
      terminal.println(wrong.getMessage());
      exitCode = 2;
    }
    // What the drills share ends in shutdown hooks.
    System.exit(exitCode);
  }

  private int run(Order order) throws IOException {
    List<Drill> drills = drills(launcher.discover(request(Set.of())));
    order.names.stream()
        .filter(name -> drills.stream().noneMatch(drill -> drill.value().equals(name)))
        .findAny()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "There is no drill '%s'; `./quizhall drill list` names all.".formatted(name));
            });
    if (order.list) {
      drills.forEach(drill -> terminal.printf("  %-28s %s%n", drill.value(), drill.about()));
      return 0;
    }
    logToFile();
    System.setProperty(DrillForm.ASKED_FOR, "true");
    DrillReport report = new DrillReport(terminal);
    for (int i = 0; i < order.times; i++) {
      launcher.execute(request(order.names), report);
    }
    return report.finish(LOG) ? 0 : 1;
  }

  private static LauncherDiscoveryRequest request(Set<String> names) {
    PostDiscoveryFilter byName =
        test ->
            FilterResult.includedIf(
                names.isEmpty()
                    || test.getSource()
                        .flatMap(DrillReport::drill)
                        .filter(drill -> names.contains(drill.value()))
                        .isPresent());
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectPackage("quizhall"))
        .filters(includeClassNamePatterns(".*IT"), TagFilter.includeTags(Drill.TAG), byName)
        .build();
  }

  private static List<Drill> drills(TestPlan plan) {
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .flatMap(test -> test.getSource().flatMap(DrillReport::drill).stream())
        .sorted(Comparator.comparing(Drill::value))
        .toList();
  }

  /** The terminal is for the drills' lines; services of this process log to what they find. */
  private static void logToFile() throws IOException {
    Files.createDirectories(LOG.getParent());
    PrintStream log =
        new PrintStream(new FileOutputStream(LOG.toFile()), true, StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
  }
}
