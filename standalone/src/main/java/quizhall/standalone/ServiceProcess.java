package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import quizhall.embedded.LogEnd;
import quizhall.embedded.ProcessGuard;
import quizhall.embedded.StartFailed;

/**
 * A service in a process of its own. It ends with us at the latest; it may be ended and started
 * again before, at the same address.
 */
final class ServiceProcess implements Kept, AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

  private final String name;
  private final URI address;
  private final List<String> command;
  private final Path log;
  private volatile Process process;
  private ProcessGuard guard;
  private AtomicBoolean endIsWanted;
  private volatile LogEnd said;

  /**
   * @param address where the service will answer
   * @param log gets what the process prints
   */
  ServiceProcess(String name, URI address, List<String> command, Path log) {
    this.name = name;
    this.address = address;
    this.command = List.copyOf(command);
    this.log = log;
    this.said = LogEnd.from(log);
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

  @Override
  public String title() {
    return "%s (pid %d)".formatted(name, pid());
  }

  @Override
  public synchronized void start(Consumer<String> ended) {
    if (isAlive()) {
      return;
    }
    letGuardGo();
    said = LogEnd.from(log);
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
            .thenAccept(
                over -> {
                  if (!wanted.get()) {
                    ended.accept(exit(over.exitValue()));
                  }
                });
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    return Readiness.await(address.resolve("/health/ready"), process::isAlive, slow);
  }

  @Override
  public Optional<LogEnd> said() {
    return Optional.of(said);
  }

  /** Ends it as an operator would: it may finish what it does. */
  void stop() {
    askToEnd();
    awaitEnd();
  }

  /** Not while it is being started, or its end would be taken for one that nobody wanted. */
  synchronized void askToEnd() {
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
    letGuardGo();
  }

  /** Ends it as a power cut would. */
  void kill() {
    synchronized (this) {
      endIsWanted.set(true);
      process.destroyForcibly();
    }
    awaitEnd();
  }

  /** Somebody else may have got the process id of one that has ended. */
  private void letGuardGo() {
    if (guard != null) {
      guard.close();
      guard = null;
    }
  }

  /** In the words of the one whose end it was. */
  static String exit(int code) {
    // The shells' way to write the number of a signal.
    return code > 128 ? "killed by signal " + (code - 128) : "exit code " + code;
  }

  @Override
  public void close() {
    if (process != null) {
      stop();
    }
  }
}
