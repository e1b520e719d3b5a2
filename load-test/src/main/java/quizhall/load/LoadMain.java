package quizhall.load;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Network;
import quizhall.load.measure.Results;
import quizhall.load.shape.Bench;
import quizhall.load.shape.Size;

/** {@code ./quizhall load}. */
public final class LoadMain implements Callable<Integer> {
  private static final int SOMETHING_DID_NOT_HOLD = 1;

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
    Results results = new Results();
    Terminal terminal = new Terminal();
    terminal.say("starting Quizhall");
    try (Target target = Target.of(options);
        BaselineProcess baseline = BaselineProcess.start(target.cluster().jvm());
        Network network = new Network(options.threads())) {
      Size size = options.shape().size(options.size());
      for (int i = 0; i < options.repeat(); i++) {
        boolean fresh = i == 0 && target.isOwn();
        options
            .shape()
            .run(
                new Bench(
                    network, target.cluster(), baseline, size, fresh, results, terminal::say));
      }
      terminal.clear();
      Report report =
          new Report(
              options.shape(), size, target.cluster().nodes().size(), options.repeat(), results);
      terminal.print(report.table());
      if (options.json()) {
        terminal.print(report.json());
      }
    }
    return results.failures().isEmpty() ? 0 : SOMETHING_DID_NOT_HOLD;
  }
}
