package quizhall.auth;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.auth.keys.SigningKeys;

/** Once a minute looks after the keys, which other processes may have rotated. */
final class KeyRotation implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final SigningKeys keys;
  private final Thread thread = Thread.ofVirtual().name("auth-key-rotation").unstarted(this::run);

  KeyRotation(SigningKeys keys) {
    this.keys = keys;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(INTERVAL);
        refresh();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh() {
    try {
      keys.refresh();
    } catch (RuntimeException failure) {
      log.warn("Keys were not looked after ({})", failure.toString());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
