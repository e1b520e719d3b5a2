package quizhall.embedded.junit;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import quizhall.embedded.EmbeddedPostgres;

/** The PostgreSQL server of this test JVM. */
sealed interface DatabaseServer {

  String jdbcUrl(String database);

  /** A connection of the superuser. */
  Connection connect() throws SQLException;

  void stop();

  void start();

  static DatabaseServer shared() {
    return Shared.SERVER;
  }

  /** Started with the first test that needs it. */
  final class Shared {
    private static final DatabaseServer SERVER =
        TestSettings.find("QUIZHALL_TEST_POSTGRES")
            .<DatabaseServer>map(External::new)
            .orElseGet(Embedded::launch);

    private Shared() {}
  }

  record Embedded(EmbeddedPostgres server) implements DatabaseServer {
    static Embedded launch() {
      var folder = TestFolder.create("postgres");
      var server = EmbeddedPostgres.start(folder, 0, "secret");
      TestFolder.deleteAtExit(folder, server);
      return new Embedded(server);
    }

    @Override
    public String jdbcUrl(String database) {
      return server.jdbcUrl(database);
    }

    @Override
    public Connection connect() throws SQLException {
      return server.connect("postgres");
    }

    @Override
    public void stop() {
      server.stop();
    }

    @Override
    public void start() {
      server.start();
    }
  }

  record External(String superuserUrl) implements DatabaseServer {
    @Override
    public String jdbcUrl(String database) {
      var server = URI.create(superuserUrl.substring("jdbc:".length()));
      return "jdbc:postgresql://%s/%s".formatted(server.getRawAuthority(), database);
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(superuserUrl);
    }

    @Override
    public void stop() {
      ShellCommand.run(TestSettings.require("QUIZHALL_TEST_POSTGRES_STOP"));
    }

    @Override
    public void start() {
      ShellCommand.run(TestSettings.require("QUIZHALL_TEST_POSTGRES_START"));
    }
  }
}
