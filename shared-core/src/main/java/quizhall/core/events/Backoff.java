package quizhall.core.events;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double from attempt to attempt, with jitter, up to a longest one. */
final class Backoff {
  private final Duration shortest;
  private final Duration longest;
  private int failures;

  Backoff(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  /** Forgets the failures; true when there were any. */
  boolean recovered() {
    boolean failedBefore = failures > 0;
    failures = 0;
    return failedBefore;
  }

  /** True for the first failure in a row: the one that is worth a line in the log. */
  boolean failed() {
    failures++;
    return failures == 1;
  }

  void await() throws InterruptedException {
    Thread.sleep(next());
  }

  private Duration next() {
    long ceiling =
        Math.min(
            longest.toMillis(), shortest.toMillis() << Math.min(Math.max(failures - 1, 0), 20));
    return Duration.ofMillis(ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1));
  }
}
