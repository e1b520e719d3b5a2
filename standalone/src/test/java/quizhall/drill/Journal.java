package quizhall.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The journal of rooms as it is in the database, read past the services. */
public record Journal(String url, String user, String password) {

  /** One event of a room. */
  public record Entry(long number, String writer, JsonNode event) {
    public boolean is(String name) {
      return event.get("event").asText().equals(name);
    }
  }

  public List<Entry> of(String roomCode) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT sequence_number, writer, convert_from(event_payload, 'UTF8')
                FROM event_journal
                WHERE persistence_id = ?
                ORDER BY sequence_number
                """)) {
      query.setString(1, "Room|" + roomCode);
      ResultSet rows = query.executeQuery();
      List<Entry> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add(
            new Entry(rows.getLong(1), rows.getString(2), Api.JSON.readTree(rows.getString(3))));
      }
      return entries;
    } catch (SQLException | JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** How many keys there are to what is sealed in a session's journal. */
  public int keysOf(String sessionId) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT count(*) FROM response_keys WHERE session_id = ?::uuid")) {
      query.setString(1, sessionId);
      ResultSet rows = query.executeQuery();
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
