package quizhall.quiz.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.Complaint;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.ModerationDocument.Report;

/** What people have against public quizzes. */
public final class ReportStore extends Repository {

  public ReportStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * Those of an account since a moment, but for the one on this quiz. Until the transaction ends it
   * adds no other one.
   */
  public int lockCountOf(OwnerId reporter, QuizId but, Instant since) {
    lock("reports", reporter.value());
    return handle
        .createQuery(
            """
            SELECT count(*) FROM reports
            WHERE reporter_id = :reporter AND reported_at > :since AND quiz_id <> :quiz
            """)
        .bind("reporter", reporter.value())
        .bind("since", since)
        .bind("quiz", but.value())
        .mapTo(Integer.class)
        .one();
  }

  /** Those on a locked quiz that nobody has looked at yet, but for the account's own. */
  public int openCount(QuizId quiz, OwnerId but) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM reports
            WHERE quiz_id = :quiz AND closed_at IS NULL AND reporter_id IS DISTINCT FROM :reporter
            """)
        .bind("quiz", quiz.value())
        .bind("reporter", but.value())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * In the place of what the same account said before.
   *
   * @return whether it was kept; not where a moderator has looked at what it said before, and the
   *     quiz is what it was then
   */
  public boolean put(UUID id, Quiz quiz, Owner reporter, Complaint complaint, Instant now) {
    return handle
            .createUpdate(
                """
                INSERT INTO reports (
                  id, quiz_id, reporter_id, reporter_name, reason, words, version, reported_at)
                VALUES (:id, :quiz, :reporter, :name, :reason, :words, :version, :now)
                ON CONFLICT (quiz_id, reporter_id) DO UPDATE SET
                  reporter_name = :name, reason = :reason, words = :words, version = :version,
                  reported_at = :now, closed_at = NULL
                WHERE reports.closed_at IS NULL OR reports.version < :version
                """)
            .bind("id", id)
            .bind("quiz", quiz.id().value())
            .bind("reporter", reporter.id().value())
            .bind("name", reporter.name())
            .bind("reason", complaint.reason().code())
            .bind("words", complaint.words())
            .bind("version", quiz.version())
            .bind("now", now)
            .execute()
        > 0;
  }

  /** The newest first. */
  public List<Report> list(QuizId quiz, int limit) {
    return handle
        .createQuery(
            """
            SELECT id, reason, words, version, reported_at, reporter_name, closed_at
            FROM reports
            WHERE quiz_id = :quiz
            ORDER BY closed_at IS NOT NULL, reported_at DESC, id
            LIMIT :limit
            """)
        .bind("quiz", quiz.value())
        .bind("limit", limit)
        .map(
            (row, _) ->
                new Report(
                    row.getObject("id", UUID.class),
                    row.getString("reason"),
                    row.getString("words"),
                    row.getInt("version"),
                    row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getString("reporter_name")),
                    row.getObject("closed_at") == null))
        .list();
  }

  /** A moderator has looked at them; how many these were. */
  public int close(QuizId quiz, Instant now) {
    return handle
        .createUpdate(
            "UPDATE reports SET closed_at = :now WHERE quiz_id = :quiz AND closed_at IS NULL")
        .bind("quiz", quiz.value())
        .bind("now", now)
        .execute();
  }

  /** From now on nobody is said to have said it. */
  public void forgetReporter(OwnerId reporter) {
    handle
        .createUpdate(
            """
            UPDATE reports SET reporter_id = NULL, reporter_name = NULL
            WHERE reporter_id = :reporter
            """)
        .bind("reporter", reporter.value())
        .execute();
  }

  /** For retention. */
  public int deleteClosedBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "reports", "id", "closed_at", before, atMost);
  }
}
