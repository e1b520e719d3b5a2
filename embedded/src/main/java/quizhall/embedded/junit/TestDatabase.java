package quizhall.embedded.junit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** An empty database with a role of its own, as a service gets it. */
public final class TestDatabase implements AutoCloseable {
  private final DatabaseServer server;
  private final String name;
  private final String password;

  private TestDatabase(DatabaseServer server, String name, String password) {
    this.server = server;
    this.name = name;
    this.password = password;
  }

  /** One more database, for a test that needs several. */
  public static TestDatabase create() {
    var database =
        new TestDatabase(
            DatabaseServer.shared(),
            "test_" + UUID.randomUUID().toString().replace("-", ""),
            UUID.randomUUID().toString());
    database.asSuperuser(
        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database.name, database.password));
    database.asSuperuser("CREATE DATABASE %1$s OWNER %1$s".formatted(database.name));
    return database;
  }

  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  public String user() {
    return name;
  }

  public String password() {
    return password;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), user(), password());
  }

  /** Stops the whole server, for all tests of this JVM. */
  public void stopServer() {
    server.stop();
  }

  public void startServer() {
    server.start();
  }

  @Override
  public void close() {
    asSuperuser("DROP DATABASE %s WITH (FORCE)".formatted(name));
    asSuperuser("DROP ROLE " + name);
  }

  private void asSuperuser(String sql) {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
