package quizhall.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import quizhall.load.client.Network;
import quizhall.load.flood.FloodReport;
import quizhall.load.flood.SignInFlood;
import quizhall.load.library.LibraryLoad;
import quizhall.load.library.LibraryReport;
import quizhall.load.measure.Results;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/** {@code ./quizhall load}. */
@CommandLine.Command(
    name = "./quizhall load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Plays with many clients, and compares with bare servers of Netty and Akka HTTP.")
public final class LoadMain implements Callable<Integer> {
  private static final int SOMETHING_DID_NOT_HOLD = 1;

  private final Terminal terminal = new Terminal();

  @CommandLine.Mixin private LoadOptions options = new LoadOptions();

  private LoadMain() {}

  public static void main(String[] arguments) {
    System.exit(commandLine(new LoadMain()).execute(arguments));
  }

  private static CommandLine commandLine(LoadMain main) {
    return new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    boolean allHeld =
        options.checks().isPresent()
            ? check(options.checks().get())
            : options.isLibrary()
                ? library()
                : options.isFlood() ? flood() : options.growth() ? growth() : single();
    return allHeld ? 0 : SOMETHING_DID_NOT_HOLD;
  }

  private boolean check(List<String> names) {
    Reached reached = Reached.asOfNow().only(names);
    Map<String, Results> measured = new HashMap<>();
    List<String> lines = new ArrayList<>();
    boolean allHeld = true;
    for (Reached.Check check : reached.checks()) {
      LoadMain one = new LoadMain();
      List<String> arguments = new ArrayList<>(check.options());
      arguments.addAll(List.of("--home", options.home().toString()));
      commandLine(one).parseArgs(arguments.toArray(String[]::new));
      Limits limits = new Limits(check.most(), measured);
      Results results = one.measure(limits);
      measured.put(check.name(), results);
      allHeld &= results.failures().isEmpty();
      check
          .most()
          .forEach((name, most) -> lines.add(line(check, name, limits.ratio(name, results), most)));
    }
    terminal.print("");
    lines.forEach(terminal::print);
    return allHeld;
  }

  private static String line(Reached.Check check, String name, OptionalDouble ratio, double most) {
    boolean held = ratio.isPresent() && ratio.getAsDouble() <= most;
    return "  %-24s %-42s %8s, at most %5s: %s"
        .formatted(
            check.name(),
            name,
            ratio.isPresent() ? Report.number(ratio.getAsDouble()) : "–",
            Report.number(most),
            held ? "held" : "MISSED");
  }

  private boolean single() {
    return measure(options.limits()).failures().isEmpty();
  }

  private Results measure(Limits limits) {
    Shape shape = options.shape();
    Size size = shape.size(options.size());
    terminal.say("starting Quizhall");
    try (Target target = Target.of(options, options.nodes())) {
      Results results =
          new Trial(
                  shape,
                  size,
                  options.kind(),
                  options.baselines(),
                  options.clients(),
                  options.repeat())
              .run(target, options.threads(), terminal::say);
      limits.check(results);
      terminal.clear();
      Report report =
          new Report(
              shape,
              size,
              options.kind(),
              target.cluster().nodes().size(),
              options.repeat(),
              results);
      terminal.print(report.table());
      if (options.json()) {
        terminal.print(report.json().toString());
      }
      return results;
    }
  }

  private boolean flood() {
    terminal.say("starting Quizhall");
    try (Target target = Target.ofOneProcess(options);
        Network network = new Network(options.threads())) {
      terminal.say("signing in");
      FloodReport report = SignInFlood.measure(network, target.cluster(), options.flood());
      terminal.clear();
      terminal.print(report.table());
      return report.allHeld();
    }
  }

  /** Ratios are for people to look at. */
  private boolean library() {
    terminal.say("starting Quizhall");
    try (Target target = Target.of(options, 1);
        Network network = new Network(options.threads())) {
      LibraryReport report =
          LibraryLoad.measure(
              network,
              target.cluster(),
              () -> Target.another(options),
              options.library(),
              terminal::say);
      terminal.clear();
      terminal.print(report.table());
      if (options.json()) {
        terminal.print(report.json());
      }
      return true;
    }
  }

  private boolean growth() {
    Growth growth = Growth.measure(options, terminal);
    terminal.clear();
    terminal.print(growth.table());
    if (options.json()) {
      terminal.print(growth.json());
    }
    return growth.allHeld();
  }
}
