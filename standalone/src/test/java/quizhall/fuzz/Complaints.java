package quizhall.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.LoggerFactory;

/** The log, in which no input may bring about an error. */
public final class Complaints extends AppenderBase<ILoggingEvent> {
  private final AtomicReference<String> first = new AtomicReference<>();

  private Complaints() {}

  /** From now on in place of all others. */
  public static Complaints heard() {
    LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
    log.reset();
    Complaints complaints = new Complaints();
    complaints.setContext(log);
    complaints.start();
    Logger root = log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(complaints);
    return complaints;
  }

  /** What Netty warns of is what nobody has handled. */
  @Override
  protected void append(ILoggingEvent event) {
    if (event.getLevel().isGreaterOrEqual(Level.ERROR)
        || event.getLoggerName().startsWith("io.netty.")) {
      String trace =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      first.compareAndSet(
          null, event.getLoggerName() + ": " + event.getFormattedMessage() + "\n" + trace);
    }
  }

  public void throwIfAny() {
    String complaint = first.getAndSet(null);
    if (complaint != null) {
      throw new AssertionError("In the log: " + complaint);
    }
  }
}
