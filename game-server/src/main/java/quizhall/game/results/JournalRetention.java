package quizhall.game.results;

import java.time.Instant;
import java.util.List;
import quizhall.core.config.Settings;
import quizhall.core.database.Transaction;
import quizhall.core.retention.RetentionRule;
import quizhall.game.entity.ResponseKeyTable;
import quizhall.game.entity.RoomEntity;

/**
 * How long journals of rooms are kept once their session has ended and its results are stored, and
 * how long their codes are taken. In place of a journal stays one row that Akka counts as deleted:
 * it is of no event, and a room that starts there finds that it is not the first.
 *
 * <p>The row is written as an owner of the room would write its next event. So if the room is awake
 * after all, either this fails, and the journal stays for now, or the room's next write does, which
 * stops it.
 */
final class JournalRetention {
  private JournalRetention() {}

  static List<RetentionRule> rules(Settings settings) {
    return List.of(
        RetentionRule.of(settings, "journals", JournalRetention::deleteJournals),
        RetentionRule.of(settings, "codes", JournalRetention::freeCodes),
        RetentionRule.of(settings, "response-keys", ResponseKeyTable::forget));
  }

  /** Of sessions that ended before a moment. */
  private static int deleteJournals(Transaction transaction, Instant before, int atMost) {
    return transaction
        .handle()
        .createUpdate(
            """
            WITH due AS (
              SELECT session_id, :type || '|' || code AS room, ended_at
              FROM sessions
              WHERE state = 'ended' AND NOT journal_deleted AND ended_at < :before
              ORDER BY ended_at
              LIMIT :atMost
              FOR UPDATE SKIP LOCKED
            ), marked AS (
              INSERT INTO event_journal (persistence_id, sequence_number, deleted, writer,
                write_timestamp, event_ser_id, event_ser_manifest, event_payload)
              SELECT room, max(sequence_number) + 1, true, '',
                extract(epoch FROM max(ended_at)) * 1000, 0, '', ''
              FROM due JOIN event_journal ON persistence_id = room
              GROUP BY room
              ON CONFLICT DO NOTHING
              RETURNING persistence_id, sequence_number
            ), events AS (
              DELETE FROM event_journal USING marked
              WHERE event_journal.persistence_id = marked.persistence_id
                AND event_journal.sequence_number < marked.sequence_number
            ), snapshots AS (
              DELETE FROM snapshot USING marked
              WHERE snapshot.persistence_id = marked.persistence_id
            )
            UPDATE sessions SET journal_deleted = true
            FROM due
            WHERE sessions.session_id = due.session_id
              AND (EXISTS (SELECT FROM marked WHERE persistence_id = room)
                OR NOT EXISTS (SELECT FROM event_journal WHERE persistence_id = room))
            """)
        .bind("type", RoomEntity.TYPE.name())
        .bind("before", before)
        .bind("atMost", atMost)
        .execute();
  }

  /** Of rooms whose journals are deleted and whose sessions ended before a moment. */
  private static int freeCodes(Transaction transaction, Instant before, int atMost) {
    return transaction
        .handle()
        .createQuery(
            """
            WITH freed AS (
              DELETE FROM event_journal
              WHERE ordering IN (
                SELECT ordering FROM event_journal
                WHERE deleted AND write_timestamp < :before
                ORDER BY write_timestamp
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED)
              RETURNING persistence_id
            ), snapshots AS (
              -- One that a room wrote while its journal was being deleted.
              DELETE FROM snapshot WHERE persistence_id IN (SELECT persistence_id FROM freed)
            )
            SELECT count(*) FROM freed
            """)
        .bind("before", before.toEpochMilli())
        .bind("atMost", atMost)
        .mapTo(Integer.class)
        .one();
  }
}
