package quizhall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's own programs to its end, however slow the machine is. */
final class PostgresCommand {
  private final Path home;

  PostgresCommand(Path home) {
    this.home = home;
  }

  record Outcome(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  Outcome run(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and still
      // owner of the files.
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    try {
      // A file, not a pipe: the server that pg_ctl leaves behind would hold a pipe open.
      Path output = Files.createTempFile("quizhall-" + program, ".out");
      try {
        return new Outcome(exitCode(command, output), Files.readString(output).strip());
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new StartFailed("%s could not be run: %s".formatted(program, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while running " + program, e);
    }
  }

  private int exitCode(List<String> command, Path output) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    // Somebody's PGPORT, PGDATA or PGOPTIONS must not reach our server.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib").toString());
    var process = builder.start();
    process.getOutputStream().close();
    return process.waitFor();
  }
}
