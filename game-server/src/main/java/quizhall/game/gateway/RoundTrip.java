package quizhall.game.gateway;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long the way to one client and back takes, measured on the heartbeats: each {@code alive} has
 * a number, which comes back with the next heartbeat, beside how long the client had it. The median
 * of the last few, so that one that got stuck says nothing. Thread-safe.
 *
 * <p>A client may hold numbers back, or lie about how long it had them: whoever uses the measure
 * bounds it.
 */
final class RoundTrip {
  /** A way of more is none; a device may have slept. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int SAMPLES = 5;

  /** Numbers that may be on their way at a time. */
  private static final int AWAITED = 4;

  private final long[] sentAt = new long[AWAITED];

  /** In microseconds: each connection has some, and none is long. */
  private final int[] samples = new int[SAMPLES];

  /** A bit for each place of {@link #sentAt}. */
  private int awaited;

  private int lastNumber;
  private int measured;

  /** The number that goes with what is sent now. */
  synchronized int sent(long nanos) {
    lastNumber++;
    sentAt[lastNumber % AWAITED] = nanos;
    awaited |= 1 << lastNumber % AWAITED;
    return lastNumber;
  }

  /**
   * The number is back. Each is heard once, and only while it is among the last.
   *
   * @param held how long the client had it
   */
  synchronized void heard(int number, Duration held, long nanos) {
    int place = Math.floorMod(number, AWAITED);
    if (number > lastNumber || number <= lastNumber - AWAITED || (awaited & 1 << place) == 0) {
      return;
    }
    awaited &= ~(1 << place);
    Duration way = Duration.ofNanos(nanos - sentAt[place]).minus(held);
    if (way.compareTo(LONGEST) <= 0) {
      samples[measured % SAMPLES] = (int) (Math.max(0, way.toNanos()) / 1_000);
      measured++;
    }
  }

  /** Empty until the first number was heard. */
  synchronized Optional<Duration> median() {
    int known = Math.min(measured, SAMPLES);
    if (known == 0) {
      return Optional.empty();
    }
    int[] sorted = Arrays.copyOf(samples, known);
    Arrays.sort(sorted);
    return Optional.of(Duration.of(sorted[(known - 1) / 2], ChronoUnit.MICROS));
  }
}
