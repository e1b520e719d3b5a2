package quizhall.core.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import quizhall.core.json.Json;
import quizhall.core.retention.DatedRows;

/** The table of events on their way out. */
final class Outbox {
  /** Whoever waits on this channel hears of new rows when they are committed. */
  static final String CHANNEL = "outbox";

  /** Any number that nobody else in the database uses. */
  private static final long PUBLISHER_LOCK = 0x0017_B0C5;

  private Outbox() {}

  record Row(long position, Event event) {}

  static void add(Handle handle, Event event) {
    Topology.exchangeOf(event.type());
    handle
        .createUpdate(
            """
            INSERT INTO outbox (id, type, at, key, data)
            VALUES (:id, :type, :at, :key, CAST(:data AS jsonb))
            """)
        .bind("id", event.id())
        .bind("type", event.type())
        .bind("at", event.at())
        .bind("key", event.key())
        .bind("data", event.data().toString())
        .execute();
    handle.execute("SELECT pg_notify(?, '')", CHANNEL);
  }

  /** One publisher at a time, over all processes; so the order of the rows is kept. */
  static boolean lockUntilCommit(Handle handle) {
    return handle
        .select("SELECT pg_try_advisory_xact_lock(?)", PUBLISHER_LOCK)
        .mapTo(Boolean.class)
        .one();
  }

  static List<Row> unsent(Handle handle, int limit) {
    return handle
        .select(
            """
            SELECT position, id, type, at, key, data
            FROM outbox
            WHERE sent_at IS NULL
            ORDER BY position
            LIMIT ?
            """,
            limit)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("position"),
                    new Event(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("key"),
                        Json.tree(row.getString("data")))))
        .list();
  }

  static void markSent(Handle handle, List<Row> rows, Instant at) {
    handle
        .createUpdate("UPDATE outbox SET sent_at = :at WHERE position IN (<positions>)")
        .bind("at", at)
        .bindList("positions", rows.stream().map(Row::position).toList())
        .execute();
  }

  /** Those that were sent before a moment. */
  static int deleteSent(Handle handle, Instant before, int atMost) {
    return DatedRows.delete(handle, "outbox", "position", "sent_at", before, atMost);
  }
}
