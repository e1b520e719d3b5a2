package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.document.PictureDocument;
import quizhall.quiz.document.QuestionDocument;

/** Whole quizzes, with their keys. Those in the bin are not found. */
public final class QuizStore extends Repository {

  public QuizStore(Transaction transaction) {
    super(transaction);
  }

  public Optional<Quiz> find(QuizId id) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, coalesce(plays, 0) AS plays, %s
            FROM quizzes LEFT JOIN plays ON plays.quiz_id = id
            WHERE id = :id AND binned_at IS NULL
            """
                .formatted(CreditStore.COLUMN))
        .bind("id", id.value())
        .map((row, _) -> quiz(row))
        .findOne();
  }

  /** Also in the bin. */
  public boolean exists(QuizId id) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM quizzes WHERE id = :id)")
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** Found, and nobody else changes it until this transaction ends. */
  public Optional<Quiz> lock(QuizId id) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, coalesce(plays, 0) AS plays, %s
            FROM quizzes LEFT JOIN plays ON plays.quiz_id = id
            WHERE id = :id AND binned_at IS NULL
            FOR UPDATE OF quizzes
            """
                .formatted(CreditStore.COLUMN))
        .bind("id", id.value())
        .map((row, _) -> quiz(row))
        .findOne();
  }

  /** All quizzes of an owner, locked, those in the bin as well. */
  public List<Quiz> lockAllOf(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, 0 AS plays, NULL AS credits
            FROM quizzes
            WHERE owner_id = :owner
            ORDER BY id
            FOR UPDATE
            """)
        .bind("owner", owner.value())
        .map((row, _) -> quiz(row))
        .list();
  }

  /**
   * Some quizzes of an owner, in the order in which they were made.
   *
   * @param folder where only those in it are wanted
   * @param after the last one of before
   */
  public List<Quiz> someOf(
      OwnerId owner, Optional<FolderId> folder, Optional<Quiz> after, int atMost) {
    return handle
        .createQuery(
            """
            SELECT quizzes.*, 0 AS plays, NULL AS credits
            FROM quizzes
            WHERE owner_id = :owner AND binned_at IS NULL
              AND (CAST(:folder AS uuid) IS NULL OR folder_id = :folder)
              AND (CAST(:id AS uuid) IS NULL OR (created_at, id) > (:createdAt, :id))
            ORDER BY created_at, id
            LIMIT :atMost
            """)
        .bind("owner", owner.value())
        .bind("folder", folder.map(FolderId::value).orElse(null))
        .bind("id", after.map(quiz -> quiz.id().value()).orElse(null))
        .bind("createdAt", after.map(Quiz::createdAt).orElse(null))
        .bind("atMost", atMost)
        .map((row, _) -> quiz(row))
        .list();
  }

  /**
   * With those in the bin, which may come back. Until the transaction ends nobody else adds one for
   * this owner.
   */
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
                  licence, source, source_url,
                  questions, version, created_at, updated_at, link,
                  folded_title, folded_tags, folded_description)
                VALUES (
                  :id, :ownerId, :ownerName, :title, :description, :language, :visibility,
                  CAST(:tags AS text[]), CAST(:cover AS jsonb),
                  :licence, :source, :sourceUrl, CAST(:questions AS jsonb), :version, :createdAt, :updatedAt, :link, :foldedTitle, :foldedTags, :foldedDescription)
                """),
            quiz)
        .execute();
  }

  public void update(Quiz quiz) {
    bind(
            handle.createUpdate(
                """
                UPDATE quizzes SET
                  licence = :licence, source = :source, source_url = :sourceUrl,
                  owner_name = :ownerName, title = :title, description = :description,
                  language = :language, visibility = :visibility, tags = CAST(:tags AS text[]),
                  cover = CAST(:cover AS jsonb), questions = CAST(:questions AS jsonb),
                  version = :version, updated_at = :updatedAt, link = :link, folded_title = :foldedTitle,
                  folded_tags = :foldedTags, folded_description = :foldedDescription
                WHERE id = :id
                """),
            quiz)
        .execute();
  }

  /** Of a locked one; nothing else of it changes. */
  public void putLink(Quiz quiz) {
    handle
        .createUpdate("UPDATE quizzes SET link = :link WHERE id = :id")
        .bind("link", quiz.link().map(QuizLink::value).orElse(null))
        .bind("id", quiz.id().value())
        .execute();
  }

  /** A locked one is another's from now on, who finds it in use and in no folder. */
  public void passOn(QuizId id, Owner heir) {
    handle
        .createUpdate(
            """
            UPDATE quizzes
            SET owner_id = :owner, owner_name = :name, folder_id = NULL, archived_at = NULL
            WHERE id = :id
            """)
        .bind("owner", heir.id().value())
        .bind("name", heir.name())
        .bind("id", id.value())
        .execute();
  }

  /** Locked ones, all at once: what searches know of them is looked through once for all. */
  public void delete(Collection<QuizId> ids) {
    handle
        .createUpdate("DELETE FROM quizzes WHERE id = ANY(:ids)")
        .bindArray("ids", UUID.class, ids.stream().map(QuizId::value).toArray())
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Quiz quiz) {
    QuizContent content = quiz.content();
    return TermsColumns.bind(statement, content.terms())
        .bind("id", quiz.id().value())
        .bind("ownerId", quiz.owner().id().value())
        .bind("ownerName", quiz.owner().name())
        .bind("title", content.title())
        .bind("description", content.description())
        .bind("language", content.language())
        .bind("visibility", kept(content.visibility()).code())
        .bind(
            "link",
            content.visibility() == Visibility.LINK
                ? quiz.link().map(QuizLink::value).orElse(null)
                : null)
        .bindArray("tags", String.class, content.tags())
        .bind("cover", content.cover().map(PictureDocument::of).map(Json::text))
        .bind(
            "questions",
            Json.text(content.questions().stream().map(QuestionDocument::whole).toList()))
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
        row.getString("link") == null ? content(row) : content(row).givenByLink(),
        row.getLong("plays"),
        row.getInt("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        CreditStore.credits(row),
        Optional.ofNullable(row.getString("link")).map(QuizLink::new));
  }

  /** Nodes of the release before know no other ones. */
  private static Visibility kept(Visibility visibility) {
    return visibility == Visibility.LINK ? Visibility.PRIVATE : visibility;
  }

  static QuizContent content(ResultSet row) throws SQLException {
    return new QuizContent(
        row.getString("title"),
        row.getString("description"),
        row.getString("language"),
        Visibility.of(row.getString("visibility")).orElseThrow(),
        Rows.texts(row, "tags"),
        Rows.cover(row).map(PictureDocument::picture),
        TermsColumns.terms(row),
        List.of(Rows.read(row.getString("questions"), QuestionDocument[].class)).stream()
            .map(QuestionDocument::question)
            .toList());
  }
}
