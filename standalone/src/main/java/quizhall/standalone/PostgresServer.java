package quizhall.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import quizhall.core.config.BadConfiguration;
import quizhall.embedded.StartFailed;

/**
 * A PostgreSQL server, as somebody who may create databases and roles.
 *
 * @param address {@code jdbc:postgresql://host:port}
 */
record PostgresServer(String address, String user, String password) {
  private static final String PREFIX = "jdbc:postgresql://";

  /**
   * @param url of any database of the server
   */
  static PostgresServer of(String url, String user, String password) {
    int path = url.indexOf('/', PREFIX.length());
    if (!url.startsWith(PREFIX) || path < 0) {
      throw new BadConfiguration(
          "%s… is not jdbc:postgresql://host:port/database".formatted(PREFIX));
    }
    return new PostgresServer(url.substring(0, path), user, password);
  }

  String url(String database) {
    return address + "/" + database;
  }

  /** Makes the database of a service and its role, where they are missing. */
  void provide(ServiceName service, String rolePassword) {
    String name = service.database();
    try (var connection = DriverManager.getConnection(url("postgres"), user, password)) {
      if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", name)) {
        execute(connection, "CREATE ROLE %s LOGIN".formatted(name));
      }
      execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(name, rolePassword));
      if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
        execute(connection, "CREATE DATABASE %1$s OWNER %1$s".formatted(name));
      }
      execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    } catch (SQLException e) {
      throw new StartFailed(
          "The database %s cannot be made: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
