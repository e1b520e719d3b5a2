package quizhall.core.database;

import org.jdbi.v3.core.Handle;

/** Base of the stores: the only classes that know SQL. One lives as long as its transaction. */
public abstract class Repository {
  protected final Handle handle;

  protected Repository(Transaction transaction) {
    this.handle = transaction.handle();
  }
}
