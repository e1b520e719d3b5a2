package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;

/** Several quizzes of one owner, in the bin or not. */
public final class OwnQuizStore extends Repository {

  public OwnQuizStore(Transaction transaction) {
    super(transaction);
  }

  /** Whether all of them are the owner's; nobody else changes them until this transaction ends. */
  public boolean lock(OwnerId owner, Collection<QuizId> ids) {
    return handle
            .createQuery(
                """
                SELECT id FROM quizzes
                WHERE id = ANY(:ids) AND owner_id = :owner
                ORDER BY id
                FOR UPDATE
                """)
            .bindArray("ids", UUID.class, values(ids))
            .bind("owner", owner.value())
            .mapTo(UUID.class)
            .list()
            .size()
        == ids.size();
  }

  /** Those that are there already stay as they are. */
  public void archive(Collection<QuizId> ids, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE quizzes SET archived_at = :now
            WHERE id = ANY(:ids) AND archived_at IS NULL
            """)
        .bind("now", now)
        .bindArray("ids", UUID.class, values(ids))
        .execute();
  }

  public void unarchive(Collection<QuizId> ids) {
    handle
        .createUpdate("UPDATE quizzes SET archived_at = NULL WHERE id = ANY(:ids)")
        .bindArray("ids", UUID.class, values(ids))
        .execute();
  }

  private static Object[] values(Collection<QuizId> ids) {
    return ids.stream().map(QuizId::value).toArray();
  }
}
