package quizhall.quiz.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;

/** The table of owners whose accounts are deleted. */
public final class DeletedOwnerStore extends Repository {

  public DeletedOwnerStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * Whether the owner's account is deleted. If it is not, {@link #add} waits until this transaction
   * ends: so it finds all that is written for the owner.
   */
  public boolean isDeleted(OwnerId owner) {
    lockWith("pg_advisory_xact_lock_shared", owner);
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM deleted_owners WHERE owner_id = :owner)")
        .bind("owner", owner.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** From now on nothing is written for the owner. */
  public void add(OwnerId owner) {
    lockWith("pg_advisory_xact_lock", owner);
    handle
        .createUpdate(
            "INSERT INTO deleted_owners (owner_id) VALUES (:owner) ON CONFLICT DO NOTHING")
        .bind("owner", owner.value())
        .execute();
  }

  /** Deletes those that were added before a moment, and tells which. */
  public List<OwnerId> takeAddedBefore(Instant before, int atMost) {
    return handle
        .createQuery(
            """
            DELETE FROM deleted_owners WHERE owner_id IN (
              SELECT owner_id FROM deleted_owners
              WHERE deleted_at <= :before
              LIMIT :atMost
              FOR UPDATE SKIP LOCKED)
            RETURNING owner_id
            """)
        .bind("before", before)
        .bind("atMost", atMost)
        .mapTo(UUID.class)
        .map(OwnerId::new)
        .list();
  }

  private void lockWith(String function, OwnerId owner) {
    handle.execute(
        "SELECT " + function + "(hashtextextended('owner ' || ?, 0))", owner.value().toString());
  }
}
