package quizhall.game.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jdbi.v3.core.statement.PreparedBatch;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.retention.DatedRows;
import quizhall.game.room.Session;

/** Keys in a table of their own, from which they are deleted, while the journal is only written. */
public final class ResponseKeyTable implements ResponseKeys {
  private final UnitOfWork unitOfWork;

  public ResponseKeyTable(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public CompletionStage<Map<Integer, byte[]>> of(Session session, Collection<Integer> questions) {
    return unitOfWork.async(
        transaction -> {
          make(transaction, session, questions);
          return read(transaction, session);
        });
  }

  /** Whoever else makes one at the same time: the first one counts. */
  private static void make(
      Transaction transaction, Session session, Collection<Integer> questions) {
    if (questions.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        transaction
            .handle()
            .prepareBatch(
                """
                INSERT INTO response_keys (session_id, question, key, expires_at)
                VALUES (:session, :question, :key, :expiresAt)
                ON CONFLICT (session_id, question) DO NOTHING
                """)) {
      for (int question : questions) {
        batch
            .bind("session", session.id().value())
            .bind("question", question)
            .bind("key", ResponseCipher.newKey())
            .bind("expiresAt", session.expiresAt())
            .add();
      }
      batch.execute();
    }
  }

  private static Map<Integer, byte[]> read(Transaction transaction, Session session) {
    Map<Integer, byte[]> keys = new HashMap<>();
    transaction
        .handle()
        .createQuery("SELECT question, key FROM response_keys WHERE session_id = :session")
        .bind("session", session.id().value())
        .map(
            row ->
                Map.entry(
                    row.getColumn("question", Integer.class), row.getColumn("key", byte[].class)))
        .forEach(each -> keys.put(each.getKey(), each.getValue()));
    return keys;
  }

  /** Of rooms that expired before a moment, whose question nobody closed and which nobody woke. */
  public static int forget(Transaction transaction, Instant before, int atMost) {
    return DatedRows.delete(
        transaction.handle(),
        "response_keys",
        "session_id, question",
        "expires_at",
        before,
        atMost);
  }

  @Override
  public CompletionStage<Integer> delete(Session session, int question) {
    return unitOfWork.async(
        transaction ->
            transaction
                .handle()
                .createUpdate(
                    "DELETE FROM response_keys WHERE session_id = :session AND question = :question")
                .bind("session", session.id().value())
                .bind("question", question)
                .execute());
  }
}
