package quizhall.embedded.junit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;
import quizhall.embedded.EmbeddedPostgres;

/** The PostgreSQL server of this test JVM. */
public sealed interface DatabaseServer {

  String host();

  int port();

  /** The superuser. */
  String user();

  String password();

  String jdbcUrl(String database);

  /** A connection of the superuser. */
  Connection connect() throws SQLException;

  void stop();

  void start();

  /** Started with the first call; ends with this JVM. */
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
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public String user() {
      return server.user();
    }

    @Override
    public String password() {
      return server.password();
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
    public String host() {
      return parts().getProperty("PGHOST");
    }

    @Override
    public int port() {
      return Integer.parseInt(parts().getProperty("PGPORT"));
    }

    @Override
    public String user() {
      return parts().getProperty("user");
    }

    @Override
    public String password() {
      return parts().getProperty("password");
    }

    @Override
    public String jdbcUrl(String database) {
      return "jdbc:postgresql://%s:%d/%s".formatted(host(), port(), database);
    }

    private Properties parts() {
      return Objects.requireNonNull(
          Driver.parseURL(superuserUrl, new Properties()), "QUIZHALL_TEST_POSTGRES is no JDBC URL");
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
