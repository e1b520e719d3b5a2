package quizhall.standalone;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import quizhall.drill.Hall;
import quizhall.drill.Journal;
import quizhall.drill.TcpProxy;
import quizhall.embedded.Folders;
import quizhall.embedded.junit.DatabaseServer;
import quizhall.embedded.junit.TestBroker;

/**
 * Everything in one process, started once for all tests of this JVM, with a proxy before each of
 * its stores. These are embedded or real, see {@link quizhall.embedded.junit.Stores}.
 */
public final class RunningHall {
  private static RunningHall instance;

  /** Of the account that is there from the start, and moderates. */
  private static final String HOST = "0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e";

  /** One account may do here what many do elsewhere; and a model that nobody reaches says so. */
  private static final Map<String, Object> SPECIAL =
      Map.of(
          "quizhall.quiz.limits.writes-per-minute",
          100_000,
          "quizhall.quiz.drafts.writes-per-minute",
          100_000,
          "quizhall.auth.seed.id",
          HOST,
          "quizhall.quiz.moderation.moderators",
          HOST,
          "quizhall.quiz.assistant.url",
          "http://127.0.0.1:1/v1",
          "quizhall.quiz.assistant.model",
          "none");

  private final OneProcess process;
  private final DatabaseServer postgres;
  private final TcpProxy postgresProxy;
  private final TestBroker broker;
  private final TcpProxy brokerProxy;
  private final Hall hall;

  private RunningHall(
      OneProcess process,
      DatabaseServer postgres,
      TcpProxy postgresProxy,
      TestBroker broker,
      TcpProxy brokerProxy) {
    this.process = process;
    this.postgres = postgres;
    this.postgresProxy = postgresProxy;
    this.broker = broker;
    this.brokerProxy = brokerProxy;
    URI here = URI.create("http://127.0.0.1:" + process.port());
    this.hall = Hall.at(here, List.of(here));
  }

  public static synchronized RunningHall get() {
    if (instance == null) {
      instance = start();
    }
    return instance;
  }

  private static RunningHall start() {
    try {
      Path home = Files.createTempDirectory("quizhall-test");
      // These tests need no pages; whether they were built must not matter.
      Path pages = Files.createDirectories(home.resolve("frontend").resolve("dist"));
      Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Quizhall</title>");
      DatabaseServer postgres = DatabaseServer.shared();
      requireEmpty(postgres);
      TcpProxy postgresProxy = TcpProxy.before(postgres.host(), postgres.port());
      TestBroker broker = TestBroker.create();
      URI amqp = URI.create(broker.uri());
      TcpProxy brokerProxy = TcpProxy.before(amqp.getHost(), amqp.getPort());
      Map<String, String> environment =
          Map.of(
              "QUIZHALL_DB_URL",
              "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgresProxy.port()),
              "QUIZHALL_DB_USER",
              postgres.user(),
              "QUIZHALL_DB_PASSWORD",
              postgres.password(),
              "QUIZHALL_AMQP_URI",
              "amqp://%s@127.0.0.1:%d%s"
                  .formatted(amqp.getRawUserInfo(), brokerProxy.port(), amqp.getRawPath()));
      OneProcess process =
          OneProcess.start(
              Options.parse(
                  "--port",
                  "0",
                  "--home",
                  home.toString(),
                  "--data",
                  home.resolve("data").toString()),
              ConfigFactory.parseMap(SPECIAL),
              (data, secrets) -> Stores.of(environment, data, secrets, Watcher.NOBODY),
              Watcher.NOBODY);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () ->
                      Closing.all(
                          List.of(
                              process,
                              postgresProxy,
                              brokerProxy,
                              broker,
                              () -> Folders.delete(home)))));
      return new RunningHall(process, postgres, postgresProxy, broker, brokerProxy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services' databases have fixed names: nobody's data may be taken for ours. */
  private static void requireEmpty(DatabaseServer postgres) {
    try (var connection = postgres.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("SELECT FROM pg_database WHERE datname LIKE 'quizhall_%'")) {
      if (rows.next()) {
        throw new IllegalStateException(
            "The PostgreSQL of QUIZHALL_TEST_POSTGRES has databases of a Quizhall already;"
                + " tests need one without");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public Hall hall() {
    return hall;
  }

  Stores stores() {
    return process.stores();
  }

  /** With which the account signs in that is there from the start. */
  public Map<String, Object> moderator() {
    return Map.of("email", HostAccount.EMAIL, "password", process.secrets().hostPassword());
  }

  /** What the game-server says to quiz-api. */
  public String serviceKey() {
    return process.secrets().serviceKey();
  }

  public DatabaseServer postgres() {
    return postgres;
  }

  /** Between the services and PostgreSQL. */
  public TcpProxy postgresProxy() {
    return postgresProxy;
  }

  public TestBroker broker() {
    return broker;
  }

  /** Between the services and the broker. */
  public TcpProxy brokerProxy() {
    return brokerProxy;
  }

  /** As a role that no fault keeps out, past the proxy. */
  public Journal journal() {
    return new Journal(
        postgres.jdbcUrl(ServiceName.GAME.database()), postgres.user(), postgres.password());
  }
}
