package quizhall.core.retention;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Rows of a table that tell until when they are of use. */
public final class DatedRows {

  private DatedRows() {}

  /**
   * Deletes the oldest of those that are not younger than a moment. What another transaction holds
   * is passed over, so that any number of processes delete beside each other.
   *
   * @param key the columns that tell rows apart, with commas between them
   * @param date the column with the moment, best with an index; rows without one stay
   * @return how many went
   */
  public static int delete(
      Handle handle, String table, String key, String date, Instant before, int atMost) {
    return handle
        .createUpdate(
            """
            DELETE FROM %1$s WHERE (%2$s) IN (
              SELECT %2$s FROM %1$s
              WHERE %3$s <= :before
              ORDER BY %3$s
              LIMIT :atMost
              FOR UPDATE SKIP LOCKED)
            """
                .formatted(table, key, date))
        .bind("before", before)
        .bind("atMost", atMost)
        .execute();
  }
}
