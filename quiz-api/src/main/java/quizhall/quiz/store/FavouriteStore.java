package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;

/** Which quizzes people like. */
public final class FavouriteStore extends Repository {

  public FavouriteStore(Transaction transaction) {
    super(transaction);
  }

  /** Until the transaction ends nobody else adds one for this account. */
  public void lock(OwnerId account) {
    lock("favourites", account.value());
  }

  public int countOf(OwnerId account) {
    return handle
        .createQuery("SELECT count(*) FROM favourites WHERE account_id = :account")
        .bind("account", account.value())
        .mapTo(Integer.class)
        .one();
  }

  /** How many of them the account may read; those that are there already stay as they are. */
  public int addReadable(OwnerId account, Collection<QuizId> quizzes, Instant now) {
    return handle
        .createUpdate(
            """
            INSERT INTO favourites (account_id, quiz_id, added_at)
            SELECT :account, id, :now FROM quizzes
            WHERE id = ANY(:ids) AND binned_at IS NULL
              AND (owner_id = :account OR visibility = 'public' OR EXISTS (
                SELECT FROM shared_roles WHERE quiz_id = quizzes.id AND account_id = :account))
            ORDER BY id
            FOR KEY SHARE
            ON CONFLICT (account_id, quiz_id) DO UPDATE SET added_at = favourites.added_at
            """)
        .bind("account", account.value())
        .bind("now", now)
        .bindArray("ids", UUID.class, quizzes.stream().map(QuizId::value).toArray())
        .execute();
  }

  public void remove(OwnerId account, Collection<QuizId> quizzes) {
    handle
        .createUpdate("DELETE FROM favourites WHERE account_id = :account AND quiz_id = ANY(:ids)")
        .bind("account", account.value())
        .bindArray("ids", UUID.class, quizzes.stream().map(QuizId::value).toArray())
        .execute();
  }

  public void deleteAllOf(OwnerId account) {
    handle
        .createUpdate("DELETE FROM favourites WHERE account_id = :account")
        .bind("account", account.value())
        .execute();
  }
}
