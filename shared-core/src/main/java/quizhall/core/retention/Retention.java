package quizhall.core.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.config.Settings;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Unavailable;

/**
 * Deletes what has been kept long enough, in small transactions, now and then, and says in the log
 * what went. Any number of processes of a service may do it on the same database.
 */
public final class Retention implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /** So few that even journals of large rooms on a slow disk go within a statement's time limit. */
  private static final int AT_ONCE = 20;

  private final UnitOfWork unitOfWork;
  private final List<RetentionRule> rules;
  private final Duration interval;
  private final InstantSource clock;
  private final Thread thread;

  /**
   * Deletes nothing before it is started, and then at first after one interval.
   *
   * @param service its name
   * @param settings the whole configuration
   */
  public Retention(
      String service,
      UnitOfWork unitOfWork,
      Settings settings,
      List<RetentionRule> rules,
      InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.rules = List.copyOf(rules);
    this.interval = settings.duration("quizhall.retention.interval");
    this.clock = clock;
    this.thread = Thread.ofVirtual().name(service + "-retention").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /**
   * Deletes all that is due now, whatever the interval; tests call it with a clock of theirs. A
   * rule that fails holds up no other.
   */
  public void deleteWhatIsDue() {
    for (RetentionRule rule : rules) {
      try {
        deleteWhatIsDue(rule);
      } catch (Unavailable away) {
        LOG.warn(
            "What is kept no longer is deleted later ({}): {}", rule.name(), away.getMessage());
      } catch (RuntimeException defect) {
        LOG.error("What is kept no longer could not be deleted ({})", rule.name(), defect);
      }
    }
  }

  private void deleteWhatIsDue(RetentionRule rule) {
    Instant before = clock.instant().minus(rule.keep());
    int deleted = 0;
    try {
      int atMost = AT_ONCE;
      int batch = atMost;
      while (batch >= atMost && !Thread.currentThread().isInterrupted()) {
        try {
          batch = delete(rule, before, atMost);
          deleted += batch;
        } catch (Unavailable tooMuch) {
          if (atMost == 1) {
            throw tooMuch;
          }
          // The same ones come first the next time: what is too much together has to go one by one.
          atMost = 1;
        }
      }
    } finally {
      if (deleted > 0) {
        LOG.info("Deleted {} of {}, kept until {}", deleted, rule.name(), before);
      }
    }
  }

  private int delete(RetentionRule rule, Instant before, int atMost) {
    return unitOfWork.inTransaction(
        transaction -> rule.deletion().delete(transaction, before, atMost));
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(interval);
        deleteWhatIsDue();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
