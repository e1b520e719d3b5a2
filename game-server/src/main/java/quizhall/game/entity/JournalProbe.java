package quizhall.game.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the journal's database a few times a second whether it is there. A room in which nobody
 * happens to answer would not notice otherwise, and its clock would run on while nothing could be
 * saved. Safe for use by many threads.
 */
public final class JournalProbe implements JournalHealth, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalProbe.class);
  private static final Duration INTERVAL = Duration.ofMillis(250);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(1);

  private final DataSource database;
  private final Thread thread;
  private volatile long lastGood = System.nanoTime();
  private volatile boolean good = true;
  private volatile boolean closed;

  private JournalProbe(DataSource database) {
    this.database = database;
    this.thread = Thread.ofVirtual().name("journal-probe").unstarted(this::run);
  }

  /**
   * Begins to ask.
   *
   * @param database gives connections of their own; one is kept
   */
  public static JournalProbe start(DataSource database) {
    JournalProbe probe = new JournalProbe(database);
    probe.thread.start();
    return probe;
  }

  @Override
  public OptionalLong failingSince() {
    return good ? OptionalLong.empty() : OptionalLong.of(lastGood);
  }

  private void run() {
    while (!closed) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST_ANSWER.toMillis()));
        while (!closed) {
          long asked = System.nanoTime();
          statement.execute("SELECT 1");
          answered(asked);
          LockSupport.parkNanos(INTERVAL.toNanos());
        }
      } catch (SQLException away) {
        failed(away);
        LockSupport.parkNanos(INTERVAL.toNanos());
      }
    }
  }

  private void answered(long asked) {
    lastGood = asked;
    if (!good) {
      good = true;
      LOG.info("The journal answers again");
    }
  }

  private void failed(SQLException reason) {
    if (good && !closed) {
      good = false;
      LOG.warn("The journal does not answer, rooms stop their clocks: {}", reason.getMessage());
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
