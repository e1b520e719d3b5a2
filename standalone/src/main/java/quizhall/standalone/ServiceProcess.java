package quizhall.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.embedded.LogEnd;

/** A service in a process of its own, which may be ended and started again at the same address. */
final class ServiceProcess implements Kept, AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

  private final String name;
  private final URI address;
  private final ChildProcess process;

  /**
   * @param address where the service will answer
   * @param log gets what the process prints
   */
  ServiceProcess(String name, URI address, List<String> command, Path log) {
    this.name = name;
    this.address = address;
    this.process = new ChildProcess(name, command, log);
  }

  @Override
  public String name() {
    return name;
  }

  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public String title() {
    return "%s (pid %d)".formatted(name, pid());
  }

  @Override
  public void start(Consumer<String> ended) {
    process.start(ended);
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    return process.becomesReady(address.resolve("/health/ready"), slow);
  }

  @Override
  public Optional<LogEnd> said() {
    return Optional.of(process.said());
  }

  /** Ends it as an operator would: it may finish what it does. */
  void stop() {
    askToEnd();
    awaitEnd();
  }

  void askToEnd() {
    process.askToEnd();
  }

  void awaitEnd() {
    process.awaitEnd(STOP_LIMIT);
  }

  /** Ends it as a power cut would. */
  void kill() {
    process.kill();
    awaitEnd();
  }

  @Override
  public void close() {
    stop();
  }
}
