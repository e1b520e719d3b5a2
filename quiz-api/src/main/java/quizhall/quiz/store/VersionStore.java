package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Thinning;
import quizhall.quiz.document.VersionDocument.Summary;

/** What quizzes were before, and are. */
public final class VersionStore extends Repository {

  /** The present content as well where nobody has noted it as a version yet. */
  private static final String KNOWN =
      """
      (SELECT quiz_id, quiz_versions.version, author_name, saved_at, restored_from,
        quiz_versions.question_count, quiz_versions.title, quiz_versions.description,
        quiz_versions.language, quiz_versions.visibility, quiz_versions.tags, quiz_versions.cover,
        CASE WHEN has_terms THEN quiz_versions.licence ELSE quizzes.licence END AS licence,
        CASE WHEN has_terms THEN quiz_versions.source ELSE quizzes.source END AS source,
        CASE WHEN has_terms THEN quiz_versions.source_url ELSE quizzes.source_url END AS source_url,
        quiz_versions.questions
      FROM quiz_versions JOIN quizzes ON id = quiz_id
      UNION ALL
      SELECT id, version, owner_name, updated_at, NULL, question_count, title,
        description, language, visibility, tags, cover, licence, source, source_url, questions
      FROM quizzes
      WHERE NOT EXISTS (
        SELECT FROM quiz_versions
        WHERE quiz_id = id AND quiz_versions.version = quizzes.version)) AS known
      """;

  public VersionStore(Transaction transaction) {
    super(transaction);
  }

  /** A version with all that it holds. */
  public record Found(Summary about, QuizContent content) {}

  /** What a quiz and its media are now becomes a version, unless it is one already. */
  public void keepPresent(QuizId quiz, Owner author, Optional<Integer> restoredFrom) {
    handle
        .createUpdate(
            """
            WITH saved AS (
              INSERT INTO quiz_versions (
                quiz_id, version, author_id, author_name, saved_at, restored_from, title,
                description, language, visibility, tags, cover, has_terms, licence, source,
                source_url, questions)
              SELECT id, version, :author, :name, updated_at, :restoredFrom, title, description,
                language, visibility, tags, cover, true, licence, source, source_url, questions
              FROM quizzes WHERE id = :quiz
              ON CONFLICT DO NOTHING
              RETURNING quiz_id, version)
            INSERT INTO version_media (quiz_id, version, media_id)
            SELECT quiz_id, version, media_id FROM saved JOIN media_uses USING (quiz_id)
            """)
        .bind("quiz", quiz.value())
        .bind("author", author.id().value())
        .bind("name", author.name())
        .bind("restoredFrom", restoredFrom.orElse(null))
        .execute();
  }

  /**
   * The newest first.
   *
   * @param before only older ones than this
   */
  public List<Summary> list(QuizId quiz, int before, int limit) {
    return handle
        .createQuery(
            """
            SELECT version, author_name, saved_at, restored_from, title, question_count
            FROM %s
            WHERE quiz_id = :quiz AND version < :before
            ORDER BY version DESC
            LIMIT :limit
            """
                .formatted(KNOWN))
        .bind("quiz", quiz.value())
        .bind("before", before)
        .bind("limit", limit)
        .map((row, _) -> summary(row))
        .list();
  }

  public Optional<Found> find(QuizId quiz, int version) {
    return handle
        .createQuery(
            "SELECT * FROM %s WHERE quiz_id = :quiz AND version = :version".formatted(KNOWN))
        .bind("quiz", quiz.value())
        .bind("version", version)
        .map((row, _) -> new Found(summary(row), QuizStore.content(row)))
        .findOne();
  }

  /** Those that are kept, the newest first, with what their questions take. */
  public List<Thinning.Kept> kept(QuizId quiz) {
    return handle
        .createQuery(
            """
            SELECT version, saved_at, pg_column_size(questions) AS bytes FROM quiz_versions
            WHERE quiz_id = :quiz
            ORDER BY version DESC
            """)
        .bind("quiz", quiz.value())
        .map(
            (row, _) ->
                new Thinning.Kept(
                    row.getInt("version"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    row.getLong("bytes")))
        .list();
  }

  public void delete(QuizId quiz, Collection<Integer> versions) {
    handle
        .createUpdate("DELETE FROM quiz_versions WHERE quiz_id = :quiz AND version = ANY(:all)")
        .bind("quiz", quiz.value())
        .bindArray("all", Integer.class, versions.toArray())
        .execute();
  }

  /** Of an account that is gone, in the quizzes of others. */
  public void forgetAuthor(OwnerId author) {
    handle
        .createUpdate(
            """
            UPDATE quiz_versions SET author_id = NULL, author_name = NULL
            WHERE author_id = :author
            """)
        .bind("author", author.value())
        .execute();
  }

  private static Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        row.getInt("version"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("author_name")),
        Optional.ofNullable(row.getObject("restored_from", Integer.class)),
        row.getString("title"),
        row.getInt("question_count"));
  }
}
