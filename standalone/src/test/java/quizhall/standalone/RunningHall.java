package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quizhall.drill.Hall;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.EmbeddedPostgres;

/** Everything in one process, started once for all tests of this JVM. */
final class RunningHall {
  private static RunningHall instance;

  private final OneProcess process;
  private final Hall hall;

  private RunningHall(OneProcess process) {
    this.process = process;
    URI here = URI.create("http://127.0.0.1:" + process.port());
    this.hall = Hall.at(here, List.of(here));
  }

  static synchronized RunningHall get() {
    if (instance == null) {
      try {
        Path home = Files.createTempDirectory("quizhall-test");
        // These tests need no pages; whether they were built must not matter.
        Path pages = Files.createDirectories(home.resolve("frontend").resolve("dist"));
        Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Quizhall</title>");
        OneProcess process =
            OneProcess.start(
                Options.parse(
                    "--port",
                    "0",
                    "--home",
                    home.toString(),
                    "--data",
                    home.resolve("data").toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(process::close));
        instance = new RunningHall(process);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return instance;
  }

  Hall hall() {
    return hall;
  }

  Stores stores() {
    return process.stores();
  }

  EmbeddedPostgres postgres() {
    return part(EmbeddedPostgres.class);
  }

  EmbeddedBroker broker() {
    return part(EmbeddedBroker.class);
  }

  private <T> T part(Class<T> type) {
    return process.stores().broughtAlong().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
