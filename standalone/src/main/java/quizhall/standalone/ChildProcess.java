package quizhall.standalone;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quizhall.embedded.LogEnd;
import quizhall.embedded.ProcessGuard;
import quizhall.embedded.StartFailed;

/**
 * A program that we run, once or again and again, and that ends with us at the latest. Thread-safe.
 */
final class ChildProcess {
  private static final ProcessBuilder.Redirect NOTHING =
      ProcessBuilder.Redirect.from(new File("/dev/null"));

  private static final int LARGEST_SIGNAL = 64;

  private final String name;
  private final List<String> command;
  private final Path log;
  private volatile Process process;
  private volatile LogEnd said;
  private ProcessGuard guard;
  private AtomicBoolean endIsWanted = new AtomicBoolean();

  /**
   * @param name for messages
   * @param log gets what the process prints
   */
  ChildProcess(String name, List<String> command, Path log) {
    this.name = name;
    this.command = List.copyOf(command);
    this.log = log;
    this.said = LogEnd.from(log);
  }

  /**
   * Starts it where it does not run.
   *
   * @param ended hears once how it ended, when nobody here asked it to
   * @throws StartFailed when the program cannot be run
   */
  synchronized void start(Consumer<String> ended) {
    if (isAlive()) {
      return;
    }
    letGuardGo();
    said = LogEnd.from(log);
    Process started = run();
    try {
      guard = ProcessGuard.of(started.toHandle(), "TERM");
    } catch (StartFailed unguarded) {
      started.destroyForcibly();
      throw unguarded;
    }
    process = started;
    var wanted = new AtomicBoolean();
    endIsWanted = wanted;
    var _ =
        started
            .onExit()
            .thenAccept(
                over -> {
                  if (!wanted.get()) {
                    ended.accept(exit(over.exitValue()));
                  }
                });
  }

  private Process run() {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectInput(NOTHING)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new StartFailed("%s could not be started: %s".formatted(name, e), e);
    }
  }

  /**
   * Waits for the one that was started last, for as long as it lives.
   *
   * @param health the route that answers 200 when it may be used
   * @param slow hears now and then for how long it has been waited
   * @return false when it has ended
   */
  boolean becomesReady(URI health, Consumer<Duration> slow) {
    Process life = process;
    return Readiness.await(health, life::isAlive, slow);
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Of the one that was started last. */
  long pid() {
    return process.pid();
  }

  /** Those that it has started itself. */
  Stream<ProcessHandle> children() {
    return process.children();
  }

  /** What it has written since it was started last. */
  LogEnd said() {
    return said;
  }

  /** Not while it is being started, or its end would be taken for one that nobody wanted. */
  synchronized void askToEnd() {
    endIsWanted.set(true);
    if (process != null) {
      process.destroy();
    }
  }

  /** Ends it as a power cut would. */
  synchronized void kill() {
    endIsWanted.set(true);
    if (process != null) {
      process.destroyForcibly();
    }
  }

  /** Kills it when it takes longer. */
  void awaitEnd(Duration limit) {
    if (process != null) {
      try {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly().waitFor();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
    letGuardGo();
  }

  /** Somebody else may have got the process id of one that has ended. */
  private synchronized void letGuardGo() {
    if (guard != null) {
      guard.close();
      guard = null;
    }
  }

  private static String exit(int code) {
    // The shells' way to write the number of a signal; other codes are as large, 255 for one.
    boolean isSignal = code > 128 && code <= 128 + LARGEST_SIGNAL;
    return isSignal ? "killed by signal " + (code - 128) : "exit code " + code;
  }
}
