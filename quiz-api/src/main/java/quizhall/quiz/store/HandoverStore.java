package quizhall.quiz.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.SharingDocument;

/** Quizzes that their owners offer to others. Who changes an offer has locked the quiz. */
public final class HandoverStore extends Repository {

  public HandoverStore(Transaction transaction) {
    super(transaction);
  }

  /** Empty where nobody may accept one. */
  public Optional<SharingDocument.Handover> find(QuizId quiz) {
    return handle
        .createQuery(
            """
            SELECT account_id, name, offered_at, expires_at FROM open_handovers
            WHERE quiz_id = :quiz
            """)
        .bind("quiz", quiz.value())
        .map(
            (row, _) ->
                new SharingDocument.Handover(
                    row.getObject("account_id", UUID.class),
                    row.getString("name"),
                    row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .findOne();
  }

  public boolean isOfferedTo(QuizId quiz, OwnerId account) {
    return find(quiz).filter(handover -> handover.id().equals(account.value())).isPresent();
  }

  /**
   * Until the transaction ends nobody else adds one for this owner.
   *
   * @param except one that is not counted
   */
  public int lockCountOf(OwnerId owner, QuizId except) {
    lock("handovers", owner.value());
    return handle
        .createQuery(
            """
            SELECT count(*) FROM open_handovers JOIN quizzes ON quizzes.id = quiz_id
            WHERE owner_id = :owner AND quiz_id <> :except
            """)
        .bind("owner", owner.value())
        .bind("except", except.value())
        .mapTo(Integer.class)
        .one();
  }

  /** In the place of one to anybody else. */
  public void put(QuizId quiz, OwnerId account, Instant now, Instant expiresAt) {
    handle
        .createUpdate(
            """
            INSERT INTO handovers (quiz_id, account_id, offered_at, expires_at)
            VALUES (:quiz, :account, :now, :expiresAt)
            ON CONFLICT (quiz_id) DO UPDATE SET
              account_id = :account, offered_at = :now, expires_at = :expiresAt
            """)
        .bind("quiz", quiz.value())
        .bind("account", account.value())
        .bind("now", now)
        .bind("expiresAt", expiresAt)
        .execute();
  }

  /** False where there was none. */
  public boolean delete(QuizId quiz) {
    return handle
            .createUpdate("DELETE FROM handovers WHERE quiz_id = :quiz")
            .bind("quiz", quiz.value())
            .execute()
        == 1;
  }

  /** Where it was made to them. */
  public void delete(QuizId quiz, OwnerId account) {
    handle
        .createUpdate("DELETE FROM handovers WHERE quiz_id = :quiz AND account_id = :account")
        .bind("quiz", quiz.value())
        .bind("account", account.value())
        .execute();
  }

  public int deleteExpiredBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "handovers", "quiz_id", "expires_at", before, atMost);
  }
}
