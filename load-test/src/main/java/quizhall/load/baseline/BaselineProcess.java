package quizhall.load.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quizhall.load.measure.Server;
import quizhall.load.measure.ServerProcess;

/** A bare server in a process of its own. It ends when we do. */
public final class BaselineProcess implements AutoCloseable {
  private final Baseline baseline;
  private final Process process;
  private final URI address;

  private BaselineProcess(Baseline baseline, Process process, URI address) {
    this.baseline = baseline;
    this.process = process;
    this.address = address;
  }

  /**
   * @param jvm flags for the JVM: those of the servers it is compared with
   */
  public static BaselineProcess start(Baseline baseline, List<String> jvm) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BaselineMain.class.getName(),
            baseline.name()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader output = process.inputReader();
      String port = output.readLine();
      if (port == null) {
        throw new IllegalStateException("the bare server %s does not start".formatted(baseline));
      }
      return new BaselineProcess(baseline, process, URI.create("http://127.0.0.1:" + port + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its figures stand under. */
  public Server server() {
    return baseline.server();
  }

  URI address() {
    return address;
  }

  public ServerProcess process() {
    return new ServerProcess(process.pid());
  }

  @Override
  public String toString() {
    return baseline.toString();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
