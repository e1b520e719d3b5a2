package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.DraftDocument;
import quizhall.quiz.document.DraftForm;
import quizhall.quiz.media.MediaId;

/** Quizzes that are being written, each its writer's alone. */
public final class DraftStore extends Repository {

  /** What changes a quiz holds its keys: who may not edit that any more does not see them. */
  private static final String VISIBLE =
      """
      (quiz_id IS NULL OR EXISTS (
        SELECT FROM quizzes WHERE quizzes.id = quiz_id AND (
          quizzes.owner_id = :owner OR binned_at IS NULL AND EXISTS (
            SELECT FROM shared_roles
            WHERE shared_roles.quiz_id = quizzes.id AND account_id = :owner AND role = 'edit'))))
      """;

  private static final String BINNED =
      """
      EXISTS (SELECT FROM quizzes WHERE quizzes.id = quiz_id AND binned_at IS NOT NULL) AS binned
      """;

  public DraftStore(Transaction transaction) {
    super(transaction);
  }

  /** Who wrote it last, and how often it was written. */
  public record Written(int revision, String writer) {}

  /** Until the transaction ends nobody else adds one for this owner. */
  public int lockCountOf(OwnerId owner) {
    lock("drafts", owner.value());
    return handle
        .createQuery("SELECT count(*) FROM drafts WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .mapTo(Integer.class)
        .one();
  }

  public Optional<Written> lock(OwnerId owner, UUID id) {
    return handle
        .createQuery(
            "SELECT revision, writer FROM drafts WHERE owner_id = :owner AND id = :id FOR UPDATE")
        .bind("owner", owner.value())
        .bind("id", id)
        .map((row, _) -> new Written(row.getInt("revision"), row.getString("writer")))
        .findOne();
  }

  /**
   * Keeps it in place of what was there.
   *
   * @param basedOn the version of the quiz of the same id that it is to change
   * @param media of the owner, which stay as long as the draft has them
   */
  public void put(
      OwnerId owner,
      UUID id,
      Optional<Integer> basedOn,
      DraftForm form,
      Written written,
      List<MediaId> media,
      Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO drafts (
              owner_id, id, quiz_id, based_on, title, language, form, revision, writer, updated_at)
            VALUES (
              :owner, :id, CASE WHEN CAST(:basedOn AS integer) IS NOT NULL THEN :id END, :basedOn,
              :title, :language, :form, :revision, :writer, :now)
            ON CONFLICT (owner_id, id) DO UPDATE SET
              quiz_id = excluded.quiz_id, based_on = excluded.based_on, title = excluded.title,
              language = excluded.language, form = excluded.form, revision = excluded.revision,
              writer = excluded.writer, updated_at = excluded.updated_at
            """)
        .bind("owner", owner.value())
        .bind("id", id)
        .bind("basedOn", basedOn.orElse(null))
        .bind("title", form.title())
        .bind("language", form.language())
        .bind("form", form.json())
        .bind("revision", written.revision())
        .bind("writer", written.writer())
        .bind("now", now)
        .execute();
    letMediaGo(owner, id, now);
    handle
        .createUpdate(
            """
            INSERT INTO draft_media (owner_id, draft_id, media_id)
            SELECT :owner, :id, medium FROM unnest(:media) AS medium
            """)
        .bind("owner", owner.value())
        .bind("id", id)
        .bindArray("media", UUID.class, media.stream().map(MediaId::value).distinct().toArray())
        .execute();
  }

  /** What a draft took out stays for a while: somebody may undo that. */
  private void letMediaGo(OwnerId owner, UUID id, Instant now) {
    handle
        .createUpdate(
            """
            WITH gone AS (
              DELETE FROM draft_media WHERE owner_id = :owner AND draft_id = :id
              RETURNING media_id)
            UPDATE media SET idle_since = :now
            FROM (
              SELECT id FROM media JOIN gone ON media_id = id
              ORDER BY id FOR NO KEY UPDATE OF media) AS had
            WHERE media.id = had.id
            """)
        .bind("owner", owner.value())
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  public Optional<DraftDocument> find(OwnerId owner, UUID id) {
    return handle
        .createQuery(
            "SELECT *, %s FROM drafts WHERE owner_id = :owner AND id = :id AND %s"
                .formatted(BINNED, VISIBLE))
        .bind("owner", owner.value())
        .bind("id", id)
        .map((row, _) -> draft(row))
        .findOne();
  }

  /** The last ones that were written first. */
  public Page<DraftDocument.Summary> page(
      OwnerId owner, Optional<Place.ByChange> after, int limit) {
    Place.ByChange begin = after.orElse(Place.ByChange.START);
    List<DraftDocument.Summary> rows =
        handle
            .createQuery(
                """
                SELECT id, quiz_id, based_on, revision, updated_at, title, language, %s
                FROM drafts
                WHERE owner_id = :owner AND (updated_at, id) < (:updatedAt, :id) AND %s
                ORDER BY updated_at DESC, id DESC
                LIMIT :limit + 1
                """
                    .formatted(BINNED, VISIBLE))
            .bind("owner", owner.value())
            .bind("updatedAt", begin.updatedAt())
            .bind("id", begin.id())
            .bind("limit", limit)
            .map((row, _) -> summary(row))
            .list();
    return Page.of(
        rows, limit, draft -> draft, draft -> new Place.ByChange(draft.updatedAt(), draft.id()));
  }

  /** Whether it was there. */
  public boolean delete(OwnerId owner, UUID id, Instant now) {
    letMediaGo(owner, id, now);
    return handle
            .createUpdate("DELETE FROM drafts WHERE owner_id = :owner AND id = :id")
            .bind("owner", owner.value())
            .bind("id", id)
            .execute()
        == 1;
  }

  public void deleteAllOf(OwnerId owner) {
    handle
        .createUpdate("DELETE FROM drafts WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .execute();
  }

  private static DraftDocument draft(ResultSet row) throws SQLException {
    DraftDocument.Summary about = summary(row);
    return new DraftDocument(
        about.id(),
        about.quizId(),
        about.basedOn(),
        about.revision(),
        about.updatedAt(),
        Json.tree(row.getString("form")));
  }

  private static DraftDocument.Summary summary(ResultSet row) throws SQLException {
    return new DraftDocument.Summary(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("quiz_id", UUID.class)),
        Optional.ofNullable(row.getObject("based_on", Integer.class)),
        row.getInt("revision"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getString("title"),
        row.getString("language"),
        row.getBoolean("binned"));
  }
}
