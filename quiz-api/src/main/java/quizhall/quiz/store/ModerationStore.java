package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Complaint;
import quizhall.quiz.content.Moderated;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.ReportReason;
import quizhall.quiz.document.ModerationDocument.ReasonCount;
import quizhall.quiz.document.ModerationDocument.Reported;
import quizhall.quiz.document.ModerationDocument.Standing;
import quizhall.quiz.document.QuizSummary;

/** Quizzes that moderators look at, or have hidden. */
public final class ModerationStore extends Repository {

  /** Which quizzes a moderator asks for. */
  public enum Which {
    WAITING("waiting_at"),
    HIDDEN("hidden_at");

    private final String moment;

    Which(String moment) {
      this.moment = moment;
    }
  }

  /** What somebody unpublished or threw away is nobody's business, until it is there again. */
  private static final String SEEN =
      "binned_at IS NULL AND (visibility = 'public' OR hidden_at IS NOT NULL)";

  public ModerationStore(Transaction transaction) {
    super(transaction);
  }

  public Moderated find(QuizId quiz) {
    return handle
        .createQuery("SELECT * FROM moderated_quizzes WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .map((row, _) -> moderated(row))
        .findOne()
        .orElse(Moderated.NOT);
  }

  private static Moderated moderated(ResultSet row) throws SQLException {
    Optional<Instant> hidden = moment(row, "hidden_at");
    Optional<Instant> appealed = moment(row, "appealed_at");
    return new Moderated(
        hidden.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Moderated.Hiding(
                    new Complaint(
                        ReportReason.of(row.getString("hidden_reason")).orElse(ReportReason.OTHER),
                        row.getString("hidden_words")),
                    hidden.get())),
        appealed.isEmpty()
            ? Optional.empty()
            : Optional.of(new Moderated.Appeal(row.getString("appeal"), appealed.get())),
        moment(row, "released_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** Something was said of it that somebody has to look at. */
  public void await(QuizId quiz, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO moderated_quizzes (quiz_id, waiting_at) VALUES (:quiz, :now)
            ON CONFLICT (quiz_id) DO UPDATE SET waiting_at = :now
            """)
        .bind("quiz", quiz.value())
        .bind("now", now)
        .execute();
  }

  /** Somebody has looked at it, and nothing follows from that. */
  public void settle(QuizId quiz) {
    handle
        .createUpdate("UPDATE moderated_quizzes SET waiting_at = NULL WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
    deleteIfIdle(quiz);
  }

  /** A locked one, which is nobody's but its owner's from now on. */
  public void hide(QuizId quiz, Complaint why, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO moderated_quizzes (quiz_id, hidden_at, hidden_reason, hidden_words)
            VALUES (:quiz, :now, :reason, :words)
            ON CONFLICT (quiz_id) DO UPDATE SET
              hidden_at = :now, hidden_reason = :reason, hidden_words = :words,
              waiting_at = NULL, appealed_at = NULL, appeal = NULL, released_at = NULL
            """)
        .bind("quiz", quiz.value())
        .bind("now", now)
        .bind("reason", why.reason().code())
        .bind("words", why.words())
        .execute();
    handle
        .createUpdate("UPDATE quizzes SET visibility = 'private', link = NULL WHERE id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
  }

  /** Its owner may publish it again. */
  public void release(QuizId quiz, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE moderated_quizzes SET
              hidden_at = NULL, hidden_reason = NULL, hidden_words = NULL,
              waiting_at = NULL, appealed_at = NULL, appeal = NULL, released_at = :now
            WHERE quiz_id = :quiz
            """)
        .bind("quiz", quiz.value())
        .bind("now", now)
        .execute();
  }

  /** Its owner has done so: there is nothing to tell any more. */
  public void forgetRelease(QuizId quiz) {
    handle
        .createUpdate("UPDATE moderated_quizzes SET released_at = NULL WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
    deleteIfIdle(quiz);
  }

  private void deleteIfIdle(QuizId quiz) {
    handle
        .createUpdate(
            """
            DELETE FROM moderated_quizzes
            WHERE quiz_id = :quiz AND waiting_at IS NULL AND hidden_at IS NULL
              AND released_at IS NULL
            """)
        .bind("quiz", quiz.value())
        .execute();
  }

  /** The owner of a hidden one asks for another look. */
  public void appeal(QuizId quiz, String words, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE moderated_quizzes SET appealed_at = :now, appeal = :words, waiting_at = :now
            WHERE quiz_id = :quiz
            """)
        .bind("quiz", quiz.value())
        .bind("words", words)
        .bind("now", now)
        .execute();
  }

  /** How many wait, or as many as asked for where there are more. */
  public int waiting(int atMost) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM (
              SELECT FROM moderated_quizzes JOIN quizzes ON id = quiz_id
              WHERE waiting_at IS NOT NULL AND %s
              LIMIT :atMost) AS waiting
            """
                .formatted(SEEN))
        .bind("atMost", atMost)
        .mapTo(Integer.class)
        .one();
  }

  /** The newest first. */
  public Page<Reported> page(Which which, int limit, Optional<Place.ByChange> after) {
    Place.ByChange start = after.orElse(Place.ByChange.START);
    List<Reported> rows =
        handle
            .createQuery(
                """
                SELECT quizzes.id, owner_id, owner_name, title, description, language, visibility,
                  tags, cover, licence, question_count, updated_at, coalesce(plays, 0) AS plays,
                  version, hidden_at, hidden_reason, hidden_words, appealed_at, appeal, released_at,
                  %1$s AS placed_at,
                  (SELECT jsonb_agg(jsonb_build_object('reason', reason, 'reports', reports))
                    FROM (SELECT reason, count(*) AS reports FROM reports
                      WHERE reports.quiz_id = quizzes.id AND closed_at IS NULL
                      GROUP BY reason ORDER BY reports DESC, reason) AS told) AS told
                FROM moderated_quizzes JOIN quizzes ON quizzes.id = moderated_quizzes.quiz_id
                  LEFT JOIN plays ON plays.quiz_id = quizzes.id
                WHERE %1$s IS NOT NULL AND %2$s
                  AND (%1$s, moderated_quizzes.quiz_id) < (:at, :after)
                ORDER BY %1$s DESC, moderated_quizzes.quiz_id DESC
                LIMIT :limit + 1
                """
                    .formatted(which.moment, SEEN))
            .bind("at", start.updatedAt())
            .bind("after", start.id())
            .bind("limit", limit)
            .map((row, _) -> reported(row))
            .list();
    return Page.of(
        rows, limit, item -> item, item -> new Place.ByChange(item.at(), item.quiz().id()));
  }

  private static Reported reported(ResultSet row) throws SQLException {
    String told = row.getString("told");
    return new Reported(
        Rows.summary(row, Optional.empty()),
        row.getInt("version"),
        told == null ? List.of() : List.of(Rows.read(told, ReasonCount[].class)),
        Standing.of(moderated(row)),
        row.getObject("placed_at", OffsetDateTime.class).toInstant());
  }

  /** Copies that everybody finds, at whatever remove. */
  public List<QuizSummary> copies(QuizId quiz, int limit) {
    return handle
        .createQuery(
            """
            SELECT id, owner_id, owner_name, quizzes.title, description, language, visibility,
              tags, cover, quizzes.licence, question_count, updated_at, coalesce(plays, 0) AS plays
            FROM quizzes LEFT JOIN plays ON plays.quiz_id = id
            WHERE id IN (SELECT quiz_id FROM credits WHERE source_id = :quiz)
              AND visibility = 'public' AND binned_at IS NULL
            ORDER BY updated_at DESC, id
            LIMIT :limit
            """)
        .bind("quiz", quiz.value())
        .bind("limit", limit)
        .map((row, _) -> Rows.summary(row, Optional.empty()))
        .list();
  }
}
