package quizhall.embedded.junit;

import java.io.IOException;

/** A command of the environment that stops or starts an external store. */
final class ShellCommand {
  private ShellCommand() {}

  static void run(String command) {
    try {
      int exitCode = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
      if (exitCode != 0) {
        throw new IllegalStateException("'%s' ended with %d".formatted(command, exitCode));
      }
    } catch (IOException e) {
      throw new IllegalStateException(command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command, e);
    }
  }
}
