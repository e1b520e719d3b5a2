package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.MadeFile;

/** Uploads and their files. */
public final class MediaStore extends Repository {

  private final Transaction transaction;

  public MediaStore(Transaction transaction) {
    super(transaction);
    this.transaction = transaction;
  }

  /** What an owner keeps. */
  public record Usage(int files, long bytes) {}

  /** An upload in the list of its owner. */
  public record Listed(Medium medium, boolean used) {}

  /**
   * What is known of a file without reading it.
   *
   * @param isHere whether its content is in the database, else in the object store
   */
  public record Facts(String name, String type, int size, boolean isHere) {}

  public Usage usageOf(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes
            FROM media WHERE owner_id = :owner
            """)
        .bind("owner", owner.value())
        .map((row, _) -> new Usage(row.getInt("files"), row.getLong("bytes")))
        .one();
  }

  /** Until the transaction ends nobody else adds one for this owner. */
  public Usage lockUsageOf(OwnerId owner) {
    lock("media", owner.value());
    return usageOf(owner);
  }

  /**
   * Keeps it.
   *
   * @param withContent whether this is where the files are, else they are in the object store
   */
  public void insert(Medium medium, List<MadeFile> files, boolean withContent) {
    handle
        .createUpdate(
            """
            INSERT INTO media (
              id, owner_id, type, name, width, height, length_ms, alt, bytes, uploaded_at,
              idle_since)
            VALUES (
              :id, :owner, :type, :name, :width, :height, :length, :alt, :bytes, :now, :now)
            """)
        .bind("id", medium.id().value())
        .bind("owner", medium.owner())
        .bind("type", medium.type())
        .bind("name", medium.name())
        .bind("width", medium.size().map(Size::width).orElse(null))
        .bind("height", medium.size().map(Size::height).orElse(null))
        .bind("length", medium.length().map(length -> (int) length.toMillis()).orElse(null))
        .bind("alt", medium.alt())
        .bind("bytes", medium.bytes())
        .bind("now", medium.uploadedAt())
        .execute();
    files.forEach(file -> insert(medium.id(), file, withContent));
  }

  private void insert(MediaId id, MadeFile file, boolean withContent) {
    handle
        .createUpdate(
            """
            INSERT INTO media_files (media_id, name, type, size, content)
            VALUES (:id, :name, :type, :size, :content)
            """)
        .bind("id", id.value())
        .bind("name", file.name())
        .bind("type", file.type())
        .bind("size", file.content().length)
        .bind("content", withContent ? file.content() : null)
        .execute();
  }

  /** Where there is no WebP of a width, the form beside it. */
  public Optional<Facts> findFile(MediaId id, String name) {
    return handle
        .createQuery(
            """
            SELECT name, type, size, content IS NOT NULL AS here FROM media_files
            WHERE media_id = :id
              AND (name = :name
                OR :name ~ '^[0-9]+\\.webp$' AND starts_with(type, 'image/')
                  AND name ~ ('^' || split_part(:name, '.', 1) || '(x[0-9]+)?\\.'))
              AND EXISTS (SELECT FROM media WHERE id = :id AND removed_at IS NULL)
            ORDER BY name = :name DESC
            LIMIT 1
            """)
        .bind("id", id.value())
        .bind("name", name)
        .map((row, _) -> facts(row))
        .findOne();
  }

  /** All forms of an upload, as they were kept: the one that its address leads to among them. */
  public List<Facts> files(MediaId id) {
    return handle
        .createQuery(
            """
            SELECT name, type, size, content IS NOT NULL AS here FROM media_files
            WHERE media_id = :id
              AND EXISTS (SELECT FROM media WHERE id = :id AND removed_at IS NULL)
            ORDER BY name
            """)
        .bind("id", id.value())
        .map((row, _) -> facts(row))
        .list();
  }

  /** Those of these uploads that there are. */
  public Set<MediaId> kept(Collection<MediaId> ids) {
    return handle
        .createQuery(
            """
            SELECT id FROM media
            WHERE id = ANY (CAST(:ids AS uuid[])) AND removed_at IS NULL
            """)
        .bindArray("ids", UUID.class, ids.stream().map(MediaId::value).toList())
        .map((row, _) -> new MediaId(row.getObject("id", UUID.class)))
        .set();
  }

  private static Facts facts(ResultSet row) throws SQLException {
    return new Facts(
        row.getString("name"), row.getString("type"), row.getInt("size"), row.getBoolean("here"));
  }

  /** A part of a file, as much as there is of it; empty where the file is gone. */
  public Optional<byte[]> read(MediaId id, String name, int from, int length) {
    return handle
        .createQuery(
            """
            SELECT substring(content FROM :from FOR :length) FROM media_files
            WHERE media_id = :id AND name = :name
            """)
        .bind("from", from + 1)
        .bind("length", length)
        .bind("id", id.value())
        .bind("name", name)
        .mapTo(byte[].class)
        .findOne();
  }

  /** The last uploads of an owner first. */
  public List<Listed> list(OwnerId owner, Optional<MediaId> after, int limit) {
    return handle
        .createQuery(
            """
            SELECT media.*, EXISTS (SELECT FROM media_uses WHERE media_id = id) AS used
            FROM media
            WHERE owner_id = :owner
              AND (CAST(:after AS uuid) IS NULL OR (uploaded_at, id) < (
                SELECT uploaded_at, id FROM media WHERE id = :after AND owner_id = :owner))
            ORDER BY uploaded_at DESC, id DESC
            LIMIT :limit
            """)
        .bind("owner", owner.value())
        .bind("after", after.map(MediaId::value).orElse(null))
        .bind("limit", limit)
        .map((row, _) -> new Listed(medium(row), row.getBoolean("used")))
        .list();
  }

  /** Found, and no quiz takes it up until this transaction ends. */
  public Optional<Medium> lock(MediaId id) {
    return handle
        .createQuery("SELECT * FROM media WHERE id = :id AND removed_at IS NULL FOR UPDATE")
        .bind("id", id.value())
        .map((row, _) -> medium(row))
        .findOne();
  }

  /** A locked one; its objects are deleted later. */
  public void delete(MediaId id) {
    delete(new Object[] {id.value()});
  }

  /** After their quizzes: nobody sees them from now on, and they are deleted later. */
  public void removeAllOf(OwnerId owner, Instant now) {
    handle
        .createUpdate(
            "UPDATE media SET removed_at = :now WHERE owner_id = :owner AND removed_at IS NULL")
        .bind("now", now)
        .bind("owner", owner.value())
        .execute();
  }

  /** Those that were removed up to a moment; their objects are deleted later. */
  public int deleteRemoved(Instant before, int atMost) {
    return delete(
        handle
            .createQuery(
                """
                SELECT id FROM media WHERE removed_at <= :before
                ORDER BY id
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED
                """)
            .bind("before", before)
            .bind("atMost", atMost)
            .mapTo(UUID.class)
            .stream()
            .toArray());
  }

  /** Locked ones, that no quiz has. */
  int delete(Object[] ids) {
    new MediaObjectStore(transaction).discardFilesOf(ids);
    return handle
        .createUpdate("DELETE FROM media WHERE id = ANY(:ids)")
        .bindArray("ids", UUID.class, ids)
        .execute();
  }

  static Medium medium(ResultSet row) throws SQLException {
    return new Medium(
        new MediaId(row.getObject("id", UUID.class)),
        row.getObject("owner_id", UUID.class),
        row.getString("type"),
        row.getString("name"),
        size(row),
        Optional.ofNullable(row.getObject("length_ms", Integer.class)).map(Duration::ofMillis),
        row.getString("alt"),
        row.getLong("bytes"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }

  private static Optional<Size> size(ResultSet row) throws SQLException {
    Integer width = row.getObject("width", Integer.class);
    return width == null ? Optional.empty() : Optional.of(new Size(width, row.getInt("height")));
  }
}
