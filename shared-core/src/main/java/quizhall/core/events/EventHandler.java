package quizhall.core.events;

import quizhall.core.database.Transaction;

/**
 * Applies an event. What it does in the transaction is done once; anything else maybe more often.
 */
@FunctionalInterface
public interface EventHandler {
  void handle(Transaction transaction, Event event);
}
