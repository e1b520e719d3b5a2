package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import quizhall.drill.Hall;
import quizhall.embedded.EmbeddedPostgres;
import quizhall.embedded.Folders;
import quizhall.embedded.junit.TestBroker;

/** Everything in one process, started once for all tests of this JVM. */
final class RunningHall {
  private static RunningHall instance;

  private final OneProcess process;
  private final TestBroker broker;
  private final Hall hall;

  private RunningHall(OneProcess process, TestBroker broker) {
    this.process = process;
    this.broker = broker;
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
        TestBroker broker = TestBroker.create();
        OneProcess process =
            OneProcess.start(
                Options.parse(
                    "--port",
                    "0",
                    "--home",
                    home.toString(),
                    "--data",
                    home.resolve("data").toString()),
                (data, secrets) ->
                    Stores.of(Map.of("QUIZHALL_AMQP_URI", broker.uri()), data, secrets));
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> Closing.all(List.of(process, broker, () -> Folders.delete(home)))));
        instance = new RunningHall(process, broker);
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
    return (EmbeddedPostgres) process.stores().broughtAlong().getFirst();
  }

  /** Embedded or real, as in {@link quizhall.embedded.junit.Stores}. */
  TestBroker broker() {
    return broker;
  }
}
