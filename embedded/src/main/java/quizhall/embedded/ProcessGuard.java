package quizhall.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Ends another process when this one dies without having done so, killed with -9 for one: the guard
 * waits for the end of its standard input, which the system closes with this process.
 */
public final class ProcessGuard implements AutoCloseable {
  // Ctrl-C reaches the guard as well; the guarded process may have to outlive it. What reads must
  // be
  // the shell itself: of another process the end would be taken for that of the input.
  private static final String WAITING = "trap '' INT TERM HUP; read -r end; ";

  private final Process shell;

  private ProcessGuard(Process shell) {
    this.shell = shell;
  }

  /**
   * Begins to watch over this process, for as long as it lives.
   *
   * @param signal what ends the guarded process, {@code INT} for one
   * @throws StartFailed when the system can start no process
   */
  public static ProcessGuard of(ProcessHandle guarded, String signal) {
    String script = WAITING + "kill -%s %d".formatted(signal, guarded.pid());
    try {
      var guard =
          new ProcessGuard(
              new ProcessBuilder("sh", "-c", script)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start());
      // Sooner or later somebody else's process, or one of its threads, gets the number.
      var _ = guarded.onExit().thenRun(guard::close);
      return guard;
    } catch (IOException e) {
      throw new StartFailed("Nothing could be started that watches over a process: " + e, e);
    }
  }

  /** What this process guards, if it is a guard, of this process or of another one. */
  public static Optional<ProcessHandle> guardedBy(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(given -> List.of(given).getLast())
        .filter(script -> script.startsWith(WAITING))
        .map(script -> script.substring(script.lastIndexOf(' ') + 1))
        .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
  }

  boolean isAlive() {
    return shell.isAlive();
  }

  /** Sends the guard away; the guarded process is not touched. */
  @Override
  public void close() {
    shell.destroyForcibly();
  }
}
