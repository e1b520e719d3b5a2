package quizhall.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Below a pool: waits for a server that is away instead of failing.
 *
 * <p>HikariCP pauses after failures, longer each time up to 5 s, whatever its settings say. A
 * server that is back would be found seconds later than those who wait for the pool give up. Here a
 * short pause never grows. What waiting does not mend, such as a wrong password, fails at once.
 *
 * <p>A bean with a public constructor, so that Slick can make it by the name of its class.
 */
public final class PatientDataSource extends PGSimpleDataSource implements AutoCloseable {
  private static final long serialVersionUID = 1;
  private static final long SHORTEST_PAUSE_MS = 100;
  private static final long LONGEST_PAUSE_MS = 250;

  /** So long that the pool's own pauses do not grow in any usual outage. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final transient CountDownLatch closed = new CountDownLatch(1);

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    long began = System.nanoTime();
    while (true) {
      try {
        return super.getConnection(user, password);
      } catch (SQLException failure) {
        boolean patient = System.nanoTime() - began < PATIENCE.toNanos();
        if (!patient || !mayPass(failure) || isOverAfterPause()) {
          throw failure;
        }
      }
    }
  }

  /** Whoever waits for a connection gets the failure of the last attempt. */
  @Override
  public void close() {
    closed.countDown();
  }

  private boolean isOverAfterPause() {
    long pause = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS + 1);
    try {
      return closed.await(pause, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Nobody answers there, or somebody who starts, stops, or has no room for one more. */
  private static boolean mayPass(SQLException failure) {
    String state = failure.getSQLState();
    return state != null
        && switch (state) {
          case "08001", "08006", "57P01", "57P02", "57P03" -> true;
          default -> state.startsWith("53");
        };
  }
}
