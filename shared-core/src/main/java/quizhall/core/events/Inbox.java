package quizhall.core.events;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import quizhall.core.database.Transaction;
import quizhall.core.retention.DatedRows;

/** The table of events that were applied: each consumer applies each id once. */
public final class Inbox {
  /** True the first time; the caller then applies the event in the same transaction. */
  public boolean once(Transaction transaction, String consumer, UUID eventId) {
    return transaction
            .handle()
            .createUpdate(
                """
                INSERT INTO inbox (consumer, event_id)
                VALUES (:consumer, :event)
                ON CONFLICT DO NOTHING
                """)
            .bind("consumer", consumer)
            .bind("event", eventId)
            .execute()
        == 1;
  }

  void park(Transaction transaction, String consumer, byte[] message, String reason) {
    transaction
        .handle()
        .createUpdate(
            """
            INSERT INTO inbox_failed (consumer, message, reason)
            VALUES (:consumer, :message, :reason)
            """)
        .bind("consumer", consumer)
        .bind("message", message)
        .bind("reason", reason)
        .execute();
  }

  /** Those that were applied before a moment. */
  static int deleteApplied(Handle handle, Instant before, int atMost) {
    return DatedRows.delete(handle, "inbox", "consumer, event_id", "applied_at", before, atMost);
  }

  /** Those that nobody has looked after since a moment. */
  static int deleteFailed(Handle handle, Instant before, int atMost) {
    return DatedRows.delete(handle, "inbox_failed", "id", "failed_at", before, atMost);
  }
}
