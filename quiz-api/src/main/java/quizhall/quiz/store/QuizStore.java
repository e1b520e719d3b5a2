package quizhall.quiz.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.document.PictureDocument;
import quizhall.quiz.document.QuestionDocument;

/** Whole quizzes, with their keys. */
public final class QuizStore extends Repository {

  public QuizStore(Transaction transaction) {
    super(transaction);
  }

  public Optional<Quiz> find(QuizId id) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, coalesce(plays, 0) AS plays
            FROM quizzes LEFT JOIN plays ON quiz_id = id
            WHERE id = :id
            """)
        .bind("id", id.value())
        .map((row, _) -> quiz(row))
        .findOne();
  }

  /** Found, and nobody else changes it until this transaction ends. */
  public Optional<Quiz> lock(QuizId id) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, coalesce(plays, 0) AS plays
            FROM quizzes LEFT JOIN plays ON quiz_id = id
            WHERE id = :id
            FOR UPDATE OF quizzes
            """)
        .bind("id", id.value())
        .map((row, _) -> quiz(row))
        .findOne();
  }

  /** All quizzes of an owner, locked. */
  public List<Quiz> lockAllOf(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, 0 AS plays
            FROM quizzes
            WHERE owner_id = :owner
            ORDER BY id
            FOR UPDATE
            """)
        .bind("owner", owner.value())
        .map((row, _) -> quiz(row))
        .list();
  }

  /** Until the transaction ends nobody else adds one for this owner. */
  public int lockCountOf(OwnerId owner) {
    lock("quizzes", owner.value());
    return handle
        .createQuery("SELECT count(*) FROM quizzes WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .mapTo(Integer.class)
        .one();
  }

  public void insert(Quiz quiz) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO quizzes (
                  id, owner_id, owner_name, title, description, language, visibility, tags, cover,
                  questions, version, created_at, updated_at,
                  folded_title, folded_tags, folded_description)
                VALUES (
                  :id, :ownerId, :ownerName, :title, :description, :language, :visibility,
                  CAST(:tags AS text[]), CAST(:cover AS jsonb), CAST(:questions AS jsonb),
                  :version, :createdAt, :updatedAt, :foldedTitle, :foldedTags, :foldedDescription)
                """),
            quiz)
        .execute();
  }

  public void update(Quiz quiz) {
    bind(
            handle.createUpdate(
                """
                UPDATE quizzes SET
                  owner_name = :ownerName, title = :title, description = :description,
                  language = :language, visibility = :visibility, tags = CAST(:tags AS text[]),
                  cover = CAST(:cover AS jsonb), questions = CAST(:questions AS jsonb),
                  version = :version, updated_at = :updatedAt, folded_title = :foldedTitle,
                  folded_tags = :foldedTags, folded_description = :foldedDescription
                WHERE id = :id
                """),
            quiz)
        .execute();
  }

  public void delete(QuizId id) {
    handle.createUpdate("DELETE FROM quizzes WHERE id = :id").bind("id", id.value()).execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Quiz quiz) {
    QuizContent content = quiz.content();
    return statement
        .bind("id", quiz.id().value())
        .bind("ownerId", quiz.owner().id().value())
        .bind("ownerName", quiz.owner().name())
        .bind("title", content.title())
        .bind("description", content.description())
        .bind("language", content.language())
        .bind("visibility", content.visibility().code())
        .bindArray("tags", String.class, content.tags())
        .bind("cover", content.cover().map(PictureDocument::of).map(QuizStore::json))
        .bind("questions", json(content.questions().stream().map(QuestionDocument::whole).toList()))
        .bind("version", quiz.version())
        .bind("createdAt", quiz.createdAt())
        .bind("updatedAt", quiz.updatedAt())
        .bind("foldedTitle", FoldedText.of(content.title()))
        .bind("foldedTags", FoldedText.of(String.join(" ", content.tags())))
        .bind("foldedDescription", FoldedText.of(content.description()));
  }

  private static Quiz quiz(ResultSet row) throws SQLException {
    return new Quiz(
        new QuizId(row.getObject("id", UUID.class)),
        new Owner(new OwnerId(row.getObject("owner_id", UUID.class)), row.getString("owner_name")),
        new QuizContent(
            row.getString("title"),
            row.getString("description"),
            row.getString("language"),
            Visibility.of(row.getString("visibility")).orElseThrow(),
            Rows.texts(row, "tags"),
            Rows.cover(row).map(PictureDocument::picture),
            List.of(Rows.read(row.getString("questions"), QuestionDocument[].class)).stream()
                .map(QuestionDocument::question)
                .toList()),
        row.getLong("plays"),
        row.getInt("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static String json(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }
}
