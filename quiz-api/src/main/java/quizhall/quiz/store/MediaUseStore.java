package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;

/** Which quiz has which uploads: what nobody has is deleted after a while. */
public final class MediaUseStore extends Repository {

  private final Transaction transaction;

  public MediaUseStore(Transaction transaction) {
    super(transaction);
    this.transaction = transaction;
  }

  /** The owner's uploads among these addresses; they stay until this transaction ends. */
  public List<Medium> lockOwn(OwnerId owner, Collection<String> addresses) {
    return handle
        .createQuery(
            """
            SELECT * FROM media
            WHERE owner_id = :owner AND :path || id || '/' || name = ANY(:addresses)
            ORDER BY id
            FOR KEY SHARE
            """)
        .bind("owner", owner.value())
        .bind("path", Medium.PATH)
        .bindArray("addresses", String.class, addresses.toArray())
        .map((row, _) -> MediaStore.medium(row))
        .list();
  }

  /** From now on the quiz has these and no others. */
  public void replace(QuizId quiz, Collection<MediaId> ids, Instant now) {
    letGo(quiz, now);
    handle
        .createUpdate(
            """
            INSERT INTO media_uses (quiz_id, media_id) SELECT :quiz, id FROM unnest(:ids) AS id
            """)
        .bind("quiz", quiz.value())
        .bindArray("ids", UUID.class, ids.stream().map(MediaId::value).distinct().toArray())
        .execute();
  }

  public void letGo(QuizId quiz, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE media SET idle_since = :now
            FROM (
              SELECT id FROM media JOIN media_uses ON media_id = id WHERE quiz_id = :quiz
              ORDER BY id FOR NO KEY UPDATE OF media) AS had
            WHERE media.id = had.id
            """)
        .bind("now", now)
        .bind("quiz", quiz.value())
        .execute();
    handle
        .createUpdate("DELETE FROM media_uses WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
  }

  /** A room has got them. */
  public void notePlay(Collection<MediaId> ids, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE media SET played_at = :now
            FROM (SELECT id FROM media WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE) AS played
            WHERE media.id = played.id
            """)
        .bind("now", now)
        .bindArray("ids", UUID.class, ids.stream().map(MediaId::value).toArray())
        .execute();
  }

  /** By a quiz, or by an import that waits to be accepted. */
  public boolean isUsed(MediaId id) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM media_uses WHERE media_id = :id)
              OR EXISTS (
                SELECT FROM import_media JOIN imports ON imports.id = import_id
                WHERE media_id = :id AND items IS NULL)
            """)
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** Those that were in no quiz and in no game since a moment. */
  public int deleteNeverPlayed(Instant idleSince, int atMost) {
    return delete("played_at IS NULL AND idle_since <= :before", idleSince, atMost);
  }

  /** Those that were in no quiz since a moment, and in games before it. */
  public int deletePlayed(Instant before, int atMost) {
    return delete("played_at <= :before AND idle_since <= :before", before, atMost);
  }

  /**
   * First locked, then looked at once more: a quiz that took one up in the meantime has committed
   * by then, and one that comes later does not find it.
   */
  private int delete(String condition, Instant before, int atMost) {
    Object[] idle =
        handle
            .createQuery(
                """
                SELECT id FROM media
                WHERE %s AND NOT EXISTS (SELECT FROM media_uses WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM import_media WHERE media_id = id)
                ORDER BY id
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED
                """
                    .formatted(condition))
            .bind("before", before)
            .bind("atMost", atMost)
            .mapTo(UUID.class)
            .stream()
            .toArray();
    Object[] stillIdle =
        handle
            .createQuery(
                """
                SELECT id FROM media
                WHERE id = ANY(:ids) AND NOT EXISTS (SELECT FROM media_uses WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM import_media WHERE media_id = id)
                """)
            .bindArray("ids", UUID.class, idle)
            .mapTo(UUID.class)
            .stream()
            .toArray();
    return new MediaStore(transaction).delete(stillIdle);
  }
}
