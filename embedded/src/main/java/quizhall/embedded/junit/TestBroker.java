package quizhall.embedded.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.Folders;

/** An AMQP broker (or a virtual host of one) with nothing in it. */
public sealed interface TestBroker extends AutoCloseable {

  /** One more broker, for a test that needs several. */
  static TestBroker create() {
    return TestSettings.find("QUIZHALL_TEST_AMQP")
        .<TestBroker>map(uri -> RabbitMq.withNewHost(URI.create(uri)))
        .orElseGet(Embedded::launch);
  }

  /** Where to connect, with user and password. */
  String uri();

  /** An outage: every connection ends. */
  void stop();

  /** The end of the outage: what was confirmed is still there. */
  void start();

  /** Where it can be made to take nothing from publishers, as when its memory is full. */
  Optional<Blockade> blockade();

  /** Publishers are kept waiting from one call to the other. */
  record Blockade(String beginCommand, String endCommand) {
    public void begin() {
      ShellCommand.run(beginCommand);
    }

    public void end() {
      ShellCommand.run(endCommand);
    }
  }

  @Override
  void close();

  /** A broker of this process; each has a folder of its own. */
  record Embedded(Path folder, EmbeddedBroker broker) implements TestBroker {
    private static Embedded launch() {
      var folder = TestFolder.create("broker");
      return new Embedded(
          folder, EmbeddedBroker.start(folder, 0, "quizhall", UUID.randomUUID().toString()));
    }

    @Override
    public String uri() {
      return broker.uri().toString();
    }

    @Override
    public void stop() {
      broker.stop();
    }

    @Override
    public void start() {
      broker.start();
    }

    @Override
    public Optional<Blockade> blockade() {
      return Optional.empty();
    }

    @Override
    public void close() {
      broker.close();
      try {
        Folders.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A virtual host of a RabbitMQ that runs elsewhere. */
  record RabbitMq(URI server, VirtualHost host) implements TestBroker {
    private static RabbitMq withNewHost(URI server) {
      var host =
          new VirtualHost(
              URI.create(TestSettings.require("QUIZHALL_TEST_AMQP_ADMIN")),
              server.getUserInfo(),
              "test-" + UUID.randomUUID());
      host.create();
      return new RabbitMq(server, host);
    }

    @Override
    public String uri() {
      return "amqp://%s/%s".formatted(server.getRawAuthority(), host.name());
    }

    @Override
    public void stop() {
      ShellCommand.run(TestSettings.require("QUIZHALL_TEST_AMQP_STOP"));
    }

    @Override
    public void start() {
      ShellCommand.run(TestSettings.require("QUIZHALL_TEST_AMQP_START"));
    }

    @Override
    public Optional<Blockade> blockade() {
      return TestSettings.find("QUIZHALL_TEST_AMQP_BLOCK")
          .map(begin -> new Blockade(begin, TestSettings.require("QUIZHALL_TEST_AMQP_UNBLOCK")));
    }

    @Override
    public void close() {
      host.delete();
    }
  }
}
