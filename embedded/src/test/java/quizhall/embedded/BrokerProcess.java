package quizhall.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A broker in a process of its own, so that it can be killed. */
final class BrokerProcess implements AutoCloseable {
  private final Process process;
  private final URI uri;

  private BrokerProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  static BrokerProcess start(Path folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var lines = process.inputReader().lines().filter(line -> line.startsWith("amqp:"));
    return new BrokerProcess(process, URI.create(lines.findFirst().orElseThrow()));
  }

  URI uri() {
    return uri;
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] arguments) throws IOException {
    var broker = EmbeddedBroker.start(Path.of(arguments[0]), 0, "quizhall", "secret");
    System.out.println(broker.uri());
    int end = System.in.read(); // until the test kills this process, or is killed itself
    assert end < 0;
    broker.close();
  }
}
