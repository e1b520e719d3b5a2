package quizhall.core.database;

import org.jdbi.v3.core.Handle;

/** A running transaction; belongs to the thread that runs it and ends with its function. */
public record Transaction(Handle handle) {
  /**
   * Publishes an event when this transaction commits. Events with the same key keep their order
   * when the transaction has locked what the key stands for (by a change of its row) beforehand.
   */
  public void publish(Publication event) {
    event.writeTo(handle);
  }
}
