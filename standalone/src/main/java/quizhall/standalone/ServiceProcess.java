package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import quizhall.embedded.ProcessGuard;
import quizhall.embedded.StartFailed;

/**
 * A service in a process of its own. It ends with us at the latest; it may be ended and started
 * again before, at the same address.
 */
final class ServiceProcess implements AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

  private final String name;
  private final URI address;
  private final List<String> command;
  private final Path log;
  private Process process;
  private ProcessGuard guard;
  private AtomicBoolean endIsWanted;

  /**
   * @param address where the service will answer
   * @param log gets what the process prints
   */
  ServiceProcess(String name, URI address, List<String> command, Path log) {
    this.name = name;
    this.address = address;
    this.command = List.copyOf(command);
    this.log = log;
  }

  String name() {
    return name;
  }

  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  Path log() {
    return log;
  }

  /** Does not wait until the service is ready. */
  void start(Consumer<ServiceProcess> whenItEndsByItself) {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new StartFailed("%s could not be started: %s".formatted(name, e), e);
    }
    guard = ProcessGuard.of(process.toHandle(), "TERM");
    var wanted = new AtomicBoolean();
    endIsWanted = wanted;
    var _ =
        process
            .onExit()
            .thenRun(
                () -> {
                  if (!wanted.get()) {
                    whenItEndsByItself.accept(this);
                  }
                });
  }

  void awaitReady() {
    if (!becomesReady()) {
      throw new StartFailed("%s does not become ready. %s".formatted(name, endOfLog()));
    }
  }

  /** Waits for it; false when it ends or takes too long. */
  boolean becomesReady() {
    return Readiness.await(address(), process::isAlive);
  }

  /** Ends it as an operator would: it may finish what it does. */
  void stop() {
    askToEnd();
    awaitEnd();
  }

  void askToEnd() {
    endIsWanted.set(true);
    process.destroy();
  }

  void awaitEnd() {
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    guard.close();
  }

  /** Ends it as a power cut would. */
  void kill() {
    endIsWanted.set(true);
    process.destroyForcibly();
    awaitEnd();
  }

  String exit() {
    int code = process.exitValue();
    // The shells' way to write the number of a signal.
    return code > 128 ? "killed by signal " + (code - 128) : "exit code " + code;
  }

  @Override
  public void close() {
    if (process != null) {
      stop();
    }
  }

  private String endOfLog() {
    try {
      var lines = new ArrayList<>(Files.readAllLines(log));
      return "Its log (%s) ends with:%n%s"
          .formatted(
              log, String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size())));
    } catch (IOException e) {
      return "Its log is " + log;
    }
  }
}
