package quizhall.load;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import quizhall.load.client.Network;
import quizhall.load.flood.FloodReport;
import quizhall.load.flood.SignInFlood;
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
    System.exit(
        new CommandLine(new LoadMain())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() {
    boolean allHeld = options.isFlood() ? flood() : options.growth() ? growth() : single();
    return allHeld ? 0 : SOMETHING_DID_NOT_HOLD;
  }

  private boolean single() {
    Shape shape = options.shape();
    Size size = shape.size(options.size());
    Limits limits = options.limits();
    terminal.say("starting Quizhall");
    try (Target target = Target.of(options, options.nodes())) {
      Results results =
          new Trial(shape, size, options.kind(), options.baselines(), options.repeat())
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
      return results.failures().isEmpty();
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
