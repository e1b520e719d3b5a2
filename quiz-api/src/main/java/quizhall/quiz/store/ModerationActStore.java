package quizhall.quiz.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.ModerationDocument.Act;

/** What moderators did, and why. */
public final class ModerationActStore extends Repository {

  public ModerationActStore(Transaction transaction) {
    super(transaction);
  }

  public void insert(UUID id, Quiz quiz, Owner moderator, Act act) {
    handle
        .createUpdate(
            """
            INSERT INTO moderation_acts (
              id, quiz_id, owner_id, moderator_id, moderator_name, act, reason, words, acted_at)
            VALUES (:id, :quiz, :owner, :moderator, :name, :act, :reason, :words, :at)
            """)
        .bind("id", id)
        .bind("quiz", quiz.id().value())
        .bind("owner", quiz.owner().id().value())
        .bind("moderator", moderator.id().value())
        .bind("name", moderator.name())
        .bind("act", act.act())
        .bind("reason", act.reason().orElse(null))
        .bind("words", act.words())
        .bind("at", act.at())
        .execute();
  }

  /** The newest first. */
  public List<Act> list(QuizId quiz, int limit) {
    return handle
        .createQuery(
            """
            SELECT act, reason, words, acted_at, moderator_name FROM moderation_acts
            WHERE quiz_id = :quiz
            ORDER BY acted_at DESC, id
            LIMIT :limit
            """)
        .bind("quiz", quiz.value())
        .bind("limit", limit)
        .map(
            (row, _) ->
                new Act(
                    row.getString("act"),
                    Optional.ofNullable(row.getString("reason")),
                    row.getString("words"),
                    row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getString("moderator_name"))))
        .list();
  }

  /** Of an account that is gone: what was done to its quizzes, and who did something. */
  public void forget(OwnerId account) {
    handle
        .createUpdate("DELETE FROM moderation_acts WHERE owner_id = :account")
        .bind("account", account.value())
        .execute();
    handle
        .createUpdate(
            """
            UPDATE moderation_acts SET moderator_id = NULL, moderator_name = NULL
            WHERE moderator_id = :account
            """)
        .bind("account", account.value())
        .execute();
  }

  /** For retention. */
  public int deleteBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "moderation_acts", "id", "acted_at", before, atMost);
  }
}
