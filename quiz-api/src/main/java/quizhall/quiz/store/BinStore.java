package quizhall.quiz.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;

/** Deleted quizzes that are not gone yet. {@link QuizStore} does not find them. */
public final class BinStore extends Repository {

  private final Transaction transaction;

  public BinStore(Transaction transaction) {
    super(transaction);
    this.transaction = transaction;
  }

  /** A locked one, that is private as long as it is there. */
  public void put(QuizId id, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE quizzes
            SET binned_at = :now, binned_visibility = visibility, visibility = 'private'
            WHERE id = :id AND binned_at IS NULL
            """)
        .bind("now", now)
        .bind("id", id.value())
        .execute();
  }

  /** A locked one, as public as it was; false where it is not in the bin. */
  public boolean restore(QuizId id) {
    return handle
            .createUpdate(
                """
                UPDATE quizzes
                SET binned_at = NULL, binned_visibility = NULL,
                  visibility = coalesce(binned_visibility, visibility)
                WHERE id = :id AND binned_at IS NOT NULL
                """)
            .bind("id", id.value())
            .execute()
        == 1;
  }

  /** Whether it is the owner's and in the bin; then nobody else changes it. */
  public boolean lock(QuizId id, OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT id FROM quizzes
            WHERE id = :id AND owner_id = :owner AND binned_at IS NOT NULL
            FOR UPDATE
            """)
        .bind("id", id.value())
        .bind("owner", owner.value())
        .mapTo(UUID.class)
        .findOne()
        .isPresent();
  }

  /** All of an owner, locked. */
  public List<QuizId> lockAllOf(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT id FROM quizzes
            WHERE owner_id = :owner AND binned_at IS NOT NULL
            ORDER BY id
            FOR UPDATE
            """)
        .bind("owner", owner.value())
        .mapTo(UUID.class)
        .map(QuizId::new)
        .list();
  }

  /** Locked ones, for good; their uploads are idle from now on. */
  public void delete(List<QuizId> ids, Instant now) {
    MediaUseStore uses = new MediaUseStore(transaction);
    ids.forEach(id -> uses.letGo(id, now));
    new QuizStore(transaction).delete(ids);
  }

  public int deleteBinnedBefore(Instant before, int atMost, Instant now) {
    List<QuizId> due =
        handle
            .createQuery(
                """
                SELECT id FROM quizzes WHERE binned_at <= :before
                ORDER BY id
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED
                """)
            .bind("before", before)
            .bind("atMost", atMost)
            .mapTo(UUID.class)
            .map(QuizId::new)
            .list();
    delete(due, now);
    return due.size();
  }
}
