package quizhall.quiz.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.TagDocument;

/** Tags: those of quizzes, and those that someone added by hand. */
public final class TagStore extends Repository {

  public TagStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * Most used first.
   *
   * @param reader counts public quizzes and his own
   * @param start of the tags, folded as tags are
   */
  public List<TagDocument> list(Optional<OwnerId> reader, String start, int limit) {
    return handle
        .createQuery(
            """
            SELECT name, coalesce(quizzes, 0) AS quizzes,
              coalesce(added_by = CAST(:reader AS uuid), false) AS deletable
            FROM tags FULL JOIN (
              SELECT tag AS name, count(*) AS quizzes
              FROM quizzes, unnest(tags) AS tag
              WHERE (visibility = 'public' OR owner_id = CAST(:reader AS uuid))
                AND binned_at IS NULL
              GROUP BY tag
            ) AS used USING (name)
            WHERE starts_with(name, :start)
            ORDER BY quizzes DESC, name
            LIMIT :limit
            """)
        .bind("reader", reader.map(OwnerId::value).orElse(null))
        .bind("start", start)
        .bind("limit", limit)
        .map(
            (row, _) ->
                new TagDocument(
                    row.getString("name"), row.getLong("quizzes"), row.getBoolean("deletable")))
        .list();
  }

  /** Quizzes with this tag that the reader finds. */
  public long countQuizzes(String name, OwnerId reader) {
    return handle
        .createQuery(
            """
            SELECT count(*)
            FROM quizzes
            WHERE tags @> ARRAY[CAST(:name AS text)]
              AND (visibility = 'public' OR owner_id = :reader)
              AND binned_at IS NULL
            """)
        .bind("name", name)
        .bind("reader", reader.value())
        .mapTo(Long.class)
        .one();
  }

  /** False where it had been added already. */
  public boolean add(String name, OwnerId by, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO tags (name, added_by, added_at)
                VALUES (:name, :by, :at)
                ON CONFLICT DO NOTHING
                """)
            .bind("name", name)
            .bind("by", by.value())
            .bind("at", at)
            .execute()
        == 1;
  }

  public Optional<OwnerId> lockAdderOf(String name) {
    return handle
        .createQuery("SELECT added_by FROM tags WHERE name = :name FOR UPDATE")
        .bind("name", name)
        .mapTo(UUID.class)
        .findOne()
        .map(OwnerId::new);
  }

  /** Until the transaction ends nobody else adds one for this owner. */
  public int lockCountOf(OwnerId owner) {
    lock("tags", owner.value());
    return handle
        .createQuery("SELECT count(*) FROM tags WHERE added_by = :owner")
        .bind("owner", owner.value())
        .mapTo(Integer.class)
        .one();
  }

  /** By any quiz, other people's private ones included. */
  public boolean isUsed(String name) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM quizzes WHERE tags @> ARRAY[CAST(:name AS text)])")
        .bind("name", name)
        .mapTo(Boolean.class)
        .one();
  }

  public void delete(String name) {
    handle.createUpdate("DELETE FROM tags WHERE name = :name").bind("name", name).execute();
  }

  public void deleteAllOf(OwnerId owner) {
    handle
        .createUpdate("DELETE FROM tags WHERE added_by = :owner")
        .bind("owner", owner.value())
        .execute();
  }
}
