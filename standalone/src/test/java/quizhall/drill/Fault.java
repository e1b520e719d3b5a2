package quizhall.drill;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** The one wait of a drill that is for no condition: how long a fault lasts. */
public final class Fault {
  private Fault() {}

  public static void lasts(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    await()
        .atMost(time.plusSeconds(10))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> System.nanoTime() > end);
  }
}
