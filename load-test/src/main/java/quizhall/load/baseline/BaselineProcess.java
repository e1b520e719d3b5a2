package quizhall.load.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quizhall.load.measure.ServerProcess;

/** The bare server in a process of its own. It ends when we do. */
public final class BaselineProcess implements AutoCloseable {
  private final Process process;
  private final URI address;

  private BaselineProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * @param jvm flags for the JVM: those of the servers it is compared with
   */
  public static BaselineProcess start(List<String> jvm) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), BaselineServer.class.getName()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader output = process.inputReader();
      String port = output.readLine();
      if (port == null) {
        throw new IllegalStateException("the baseline server does not start");
      }
      return new BaselineProcess(process, URI.create("http://127.0.0.1:" + port + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return address;
  }

  public ServerProcess process() {
    return new ServerProcess(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
