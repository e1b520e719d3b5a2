package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.media.MediaId;

/** The names of objects in the object store that are to be deleted. */
public final class MediaObjectStore extends Repository {

  public MediaObjectStore(Transaction transaction) {
    super(transaction);
  }

  public static String name(MediaId id, String file) {
    return id.value() + "/" + file;
  }

  public void discard(Collection<String> names) {
    handle
        .createUpdate(
            """
            INSERT INTO media_objects (name) SELECT name FROM unnest(:names) AS name
            ON CONFLICT DO NOTHING
            """)
        .bindArray("names", String.class, names.toArray())
        .execute();
  }

  void discardFilesOf(Object[] ids) {
    handle
        .createUpdate(
            """
            INSERT INTO media_objects (name)
            SELECT media_id || '/' || name FROM media_files
            WHERE media_id = ANY(:ids) AND content IS NULL
            ON CONFLICT DO NOTHING
            """)
        .bindArray("ids", UUID.class, ids)
        .execute();
  }

  /** Not to be deleted after all; false where it is too late for one of them. */
  public boolean keep(Collection<String> names) {
    return handle
            .createUpdate("DELETE FROM media_objects WHERE name = ANY(:names)")
            .bindArray("names", String.class, names.toArray())
            .execute()
        == names.size();
  }

  /** Those that are due, and are taken off the list when the transaction ends. */
  public List<String> takeDiscardedBefore(Instant before, int atMost) {
    return handle
        .createQuery(
            """
            DELETE FROM media_objects WHERE name IN (
              SELECT name FROM media_objects
              WHERE since <= :before
              ORDER BY name
              LIMIT :atMost
              FOR UPDATE SKIP LOCKED)
            RETURNING name
            """)
        .bind("before", before)
        .bind("atMost", atMost)
        .mapTo(String.class)
        .list();
  }
}
