package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.HeldImport;
import quizhall.quiz.document.ImportDocument;
import quizhall.quiz.document.ImportDocument.Item;

/** Imports that wait to be accepted, and those that were. */
public final class ImportStore extends Repository {

  /** Of one, as JSON: it is sent as a whole, and 100 a day may be kept of an owner. */
  private static final int MOST_CHARACTERS = 16_000_000;

  public ImportStore(Transaction transaction) {
    super(transaction);
  }

  /** Those of an owner since a moment; until the transaction ends nobody adds another one. */
  public int lockCountOf(OwnerId owner, Instant since) {
    lock("imports", owner.value());
    return countOf(owner, since);
  }

  public int countOf(OwnerId owner, Instant since) {
    return handle
        .createQuery("SELECT count(*) FROM imports WHERE owner_id = :owner AND created_at > :since")
        .bind("owner", owner.value())
        .bind("since", since)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Holds it, and the media that it has; false where it is too large for that.
   *
   * @param media of the owner
   */
  public boolean insert(HeldImport held, OwnerId owner, Collection<UUID> media, Instant now) {
    if (held.json().length() > MOST_CHARACTERS) {
      return false;
    }
    handle
        .createUpdate(
            """
            INSERT INTO imports (id, owner_id, preview, created_at)
            VALUES (:id, :owner, CAST(:preview AS jsonb), :now)
            """)
        .bind("id", held.id())
        .bind("owner", owner.value())
        .bind("preview", held.json())
        .bind("now", now)
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO import_media (import_id, media_id)
            SELECT :id, kept.id FROM (
              SELECT id FROM media WHERE id = ANY(:media) AND owner_id = :owner
              ORDER BY id FOR KEY SHARE) AS kept
            """)
        .bind("id", held.id())
        .bind("owner", owner.value())
        .bindArray("media", UUID.class, media.toArray())
        .execute();
    return true;
  }

  /** Where it came after a moment: an older one is over, even while it is still kept. */
  public Optional<ImportDocument> find(UUID id, OwnerId owner, Instant since) {
    return read("", id, owner, since);
  }

  /** Found, and nobody else accepts it until this transaction ends. */
  public Optional<ImportDocument> lock(UUID id, OwnerId owner, Instant since) {
    return read("FOR UPDATE", id, owner, since);
  }

  private Optional<ImportDocument> read(String locking, UUID id, OwnerId owner, Instant since) {
    return handle
        .createQuery(
            """
            SELECT preview, items FROM imports
            WHERE id = :id AND owner_id = :owner AND created_at > :since
            """
                + locking)
        .bind("id", id)
        .bind("owner", owner.value())
        .bind("since", since)
        .map((row, _) -> document(row))
        .findOne();
  }

  private static ImportDocument document(ResultSet row) throws SQLException {
    ImportDocument held = Rows.read(row.getString("preview"), ImportDocument.class);
    String items = row.getString("items");
    return items == null ? held : held.accepted(List.of(Rows.read(items, Item[].class)));
  }

  public void accept(UUID id, List<Item> items) {
    handle
        .createUpdate("UPDATE imports SET items = CAST(:items AS jsonb) WHERE id = :id")
        .bind("items", Json.text(items))
        .bind("id", id)
        .execute();
  }

  public void deleteAllOf(OwnerId owner) {
    handle
        .createUpdate("DELETE FROM imports WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .execute();
  }

  public int deleteCreatedBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "imports", "id", "created_at", before, atMost);
  }
}
