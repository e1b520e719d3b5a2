package quizhall.core.retention;

import java.time.Duration;
import java.time.Instant;
import quizhall.core.config.Settings;
import quizhall.core.database.Transaction;

/**
 * How long one kind of thing is kept.
 *
 * @param name of the setting below {@code quizhall.retention}; also its name in the log
 * @param keep counted from when the thing was over: sent, applied, ended
 */
public record RetentionRule(String name, Duration keep, Deletion deletion) {

  /** Deletes some of what was over before a moment. */
  @FunctionalInterface
  public interface Deletion {
    /**
     * Short enough for a statement's time limit; several processes may do the same at once.
     *
     * @return how many are gone; as many as {@code atMost} when there may be more
     */
    int delete(Transaction transaction, Instant before, int atMost);
  }

  /**
   * A rule whose time is a setting.
   *
   * @param settings the whole configuration
   */
  public static RetentionRule of(Settings settings, String name, Deletion deletion) {
    return new RetentionRule(name, settings.duration("quizhall.retention." + name), deletion);
  }
}
