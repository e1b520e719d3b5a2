package quizhall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Stops the server when this process dies without having done so, killed with -9 for one: the guard
 * waits for the end of its standard input, which the system closes with this process.
 */
final class PostgresGuard implements AutoCloseable {
  private final Process shell;

  private PostgresGuard(Process shell) {
    this.shell = shell;
  }

  static PostgresGuard of(Postmaster server) {
    // Ctrl-C reaches the guard as well; the server must outlive it until the services have ended.
    String script = "trap '' INT TERM HUP; cat >/dev/null; kill -INT " + server.pid();
    try {
      return new PostgresGuard(
          new ProcessBuilder("sh", "-c", script)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the guard away; the server is not touched. */
  @Override
  public void close() {
    shell.descendants().forEach(ProcessHandle::destroyForcibly);
    shell.destroyForcibly();
  }
}
