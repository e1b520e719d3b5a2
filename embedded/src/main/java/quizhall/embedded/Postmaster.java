package quizhall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that a data folder's {@code postmaster.pid} names, if it is still alive. */
record Postmaster(ProcessHandle process) {

  static Optional<Postmaster> of(Path dataFolder) {
    try {
      var lines = Files.readAllLines(dataFolder.resolve("postmaster.pid"));
      if (lines.isEmpty()) {
        return Optional.empty(); // just being written, or lost with a full disk: the server says so
      }
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(Postmaster::isPostgres)
          .map(Postmaster::new);
    } catch (NoSuchFileException stopped) {
      return Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      throw new StartFailed("Cannot read postmaster.pid in " + dataFolder, unreadable);
    }
  }

  /** After a reboot the number may belong to somebody else's process. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process.info().command().map(command -> command.endsWith("/postgres")).orElse(true);
  }

  long pid() {
    return process.pid();
  }
}
