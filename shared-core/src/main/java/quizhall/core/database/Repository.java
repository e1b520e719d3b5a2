package quizhall.core.database;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Base of the stores: the only classes that know SQL. One lives as long as its transaction. */
public abstract class Repository {
  protected final Handle handle;

  protected Repository(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /**
   * Waits until nobody else has the same lock, and keeps it until the transaction ends. For what is
   * counted before it is added to: of many who do so at once, each sees what the others added.
   *
   * @param what is counted
   * @param whose it is
   */
  protected final void lock(String what, UUID whose) {
    handle
        .createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .bind("name", what + " of " + whose)
        .mapTo(Integer.class)
        .one();
  }
}
