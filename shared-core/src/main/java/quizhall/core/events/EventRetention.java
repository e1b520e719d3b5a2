package quizhall.core.events;

import java.util.List;
import quizhall.core.config.Settings;
import quizhall.core.retention.RetentionRule;

/** How long the tables of events are kept, which each service has. */
public final class EventRetention {
  private EventRetention() {}

  /**
   * The rules for them.
   *
   * @param settings the whole configuration
   */
  public static List<RetentionRule> rules(Settings settings) {
    return List.of(
        RetentionRule.of(
            settings,
            "sent-events",
            (transaction, before, atMost) ->
                Outbox.deleteSent(transaction.handle(), before, atMost)),
        RetentionRule.of(
            settings,
            "applied-events",
            (transaction, before, atMost) ->
                Inbox.deleteApplied(transaction.handle(), before, atMost)),
        RetentionRule.of(
            settings,
            "failed-events",
            (transaction, before, atMost) ->
                Inbox.deleteFailed(transaction.handle(), before, atMost)));
  }
}
