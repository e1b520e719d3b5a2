package quizhall.quiz.store;

import java.time.Instant;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;

/** Which quizzes people wrote or opened a room with. */
public final class RecentStore extends Repository {

  /** Of one account; those before are forgotten. */
  private static final int MOST = 30;

  public RecentStore(Transaction transaction) {
    super(transaction);
  }

  /** Nothing where the quiz or the account is gone. */
  public void note(OwnerId account, QuizId quiz, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO recent_uses (account_id, quiz_id, used_at)
            SELECT :account, id, :now FROM quizzes
            WHERE id = :quiz
              AND NOT EXISTS (SELECT FROM deleted_owners WHERE owner_id = :account)
            FOR KEY SHARE OF quizzes
            ON CONFLICT (account_id, quiz_id) DO UPDATE SET used_at = :now
            """)
        .bind("account", account.value())
        .bind("quiz", quiz.value())
        .bind("now", now)
        .execute();
    handle
        .createUpdate(
            """
            DELETE FROM recent_uses WHERE account_id = :account AND quiz_id IN (
              SELECT quiz_id FROM recent_uses WHERE account_id = :account
              ORDER BY used_at DESC, quiz_id DESC
              OFFSET :most)
            """)
        .bind("account", account.value())
        .bind("most", MOST)
        .execute();
  }

  public void deleteAllOf(OwnerId account) {
    handle
        .createUpdate("DELETE FROM recent_uses WHERE account_id = :account")
        .bind("account", account.value())
        .execute();
  }
}
