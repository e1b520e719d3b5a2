package quizhall.load.measure;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The events of rooms, as PostgreSQL has them.
 *
 * @param url by JDBC
 */
public record Journal(String url, String user, String password) {

  /** Of all rooms together. */
  public long rows() {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM event_journal")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be counted", e);
    }
  }
}
