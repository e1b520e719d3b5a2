package quizhall.auth;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.auth.keys.SigningKeys;
import quizhall.auth.signin.SignIns;

/** Once a minute: keys that others may have rotated, sign-ins that have expired. */
final class Housekeeping implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final SigningKeys keys;
  private final SignIns signIns;
  private final Thread thread = Thread.ofVirtual().name("auth-housekeeping").unstarted(this::run);

  Housekeeping(SigningKeys keys, SignIns signIns) {
    this.keys = keys;
    this.signIns = signIns;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(INTERVAL);
        tidy();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void tidy() {
    try {
      keys.refresh();
      signIns.purge();
    } catch (RuntimeException failure) {
      log.warn("Keys and sign-ins were not looked after ({})", failure.toString());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
