package quizhall.core.database;

import akka.pattern.CircuitBreakerOpenException;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Keeps a database that is away from filling the log: whatever fails for that reason, a room that
 * wakes or a projection, does so again and again until it is back. Of each logger the first line of
 * an outage passes. Thread-safe.
 */
public final class OutageFilter extends Filter<ILoggingEvent> {
  /** Nothing of the kind for so long: the next line is of another outage. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int DEEPEST_CAUSE = 20;

  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;
  private boolean first = true;

  /** Made by logback. */
  public OutageFilter() {
    this(System::nanoTime);
  }

  OutageFilter(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether the first line passes: not where somebody else tells of outages. */
  public void setFirst(boolean first) {
    this.first = first;
  }

  @Override
  public FilterReply decide(ILoggingEvent event) {
    if (!(event.getThrowableProxy() instanceof ThrowableProxy proxy)
        || !isOutage(proxy.getThrowable())) {
      return FilterReply.NEUTRAL;
    }
    return first && isFirst(event.getLoggerName()) ? FilterReply.NEUTRAL : FilterReply.DENY;
  }

  private boolean isFirst(String logger) {
    long now = nanoTime.getAsLong();
    AtomicBoolean known = new AtomicBoolean();
    lastSeen.compute(
        logger,
        (_, before) -> {
          known.set(before != null && now - before < PAUSE.toNanos());
          return now;
        });
    return !known.get();
  }

  private static boolean isOutage(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (isOfAnOutage(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** The journal's circuit breaker counts as well: it opens after failures of this kind. */
  private static boolean isOfAnOutage(Throwable cause) {
    return switch (cause) {
      case SQLTransientConnectionException _ -> true;
      case SQLException sql -> isOfTheConnection(sql);
      case CircuitBreakerOpenException _ -> true;
      case TimeoutException timeout -> "Circuit Breaker Timed out.".equals(timeout.getMessage());
      default -> false;
    };
  }

  /** It is lost, or the server starts, stops, recovers or has no room for one more. */
  private static boolean isOfTheConnection(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? "Connection is closed".equals(failure.getMessage()) // the pool's own
        : state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
  }
}
