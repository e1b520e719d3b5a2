package quizhall.quiz.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.ProposalDocument;

/** What models were asked for and what they wrote, until its time is over. */
public final class ProposalStore extends Repository {

  public ProposalStore(Transaction transaction) {
    super(transaction);
  }

  /** Those of an owner since a moment; until the transaction ends nobody adds another one. */
  public int lockCountOf(OwnerId owner, Instant since) {
    lock("proposals", owner.value());
    return handle
        .createQuery(
            "SELECT count(*) FROM proposals WHERE owner_id = :owner AND created_at > :since")
        .bind("owner", owner.value())
        .bind("since", since)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * One that is worked on.
   *
   * @param lostAfter when nobody works on it any more
   */
  public void insert(ProposalDocument working, OwnerId owner, Instant now, Instant lostAfter) {
    handle
        .createUpdate(
            """
            INSERT INTO proposals (id, owner_id, document, created_at, lost_after)
            VALUES (:id, :owner, CAST(:document AS jsonb), :now, :lostAfter)
            """)
        .bind("id", working.id())
        .bind("owner", owner.value())
        .bind("document", Json.text(working))
        .bind("now", now)
        .bind("lostAfter", lostAfter)
        .execute();
  }

  /** What came of it; nothing happens where it is gone, with its owner's account. */
  public void end(ProposalDocument ended) {
    handle
        .createUpdate(
            """
            UPDATE proposals SET document = CAST(:document AS jsonb), lost_after = NULL
            WHERE id = :id
            """)
        .bind("id", ended.id())
        .bind("document", Json.text(ended))
        .execute();
  }

  /**
   * A proposal as it is known.
   *
   * @param isLost whether whoever worked on it should have ended by now
   */
  public record Held(ProposalDocument document, boolean isLost) {}

  public Optional<Held> find(UUID id, OwnerId owner, Instant now) {
    return handle
        .createQuery(
            """
            SELECT document, coalesce(lost_after < :now, false) AS is_lost
            FROM proposals WHERE id = :id AND owner_id = :owner
            """)
        .bind("id", id)
        .bind("owner", owner.value())
        .bind("now", now)
        .map(
            (row, _) ->
                new Held(
                    Rows.read(row.getString("document"), ProposalDocument.class),
                    row.getBoolean("is_lost")))
        .findOne();
  }

  public void deleteAllOf(OwnerId owner) {
    handle
        .createUpdate("DELETE FROM proposals WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .execute();
  }

  public int deleteCreatedBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "proposals", "id", "created_at", before, atMost);
  }
}
