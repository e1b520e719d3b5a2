package quizhall.game.http;

import java.time.Duration;

/**
 * So many at once, coming back evenly: a bucket of permits that is told the time. Times are
 * nanoseconds of any clock that does not go back.
 */
final class Allowance {
  private final long interval;
  private final long capacity;

  /** When all permits will be back; in the past when they are. */
  private long fullAt;

  /**
   * @param permits at most at once
   * @param period in which all of them come back
   */
  Allowance(int permits, Duration period, long now) {
    this.interval = period.toNanos() / permits;
    this.capacity = interval * permits;
    this.fullAt = now;
  }

  boolean hasOne(long now) {
    return now >= nextAt();
  }

  /** From when on there is one. */
  long nextAt() {
    return fullAt + interval - capacity;
  }

  /** Takes one, or the rest where there is less; returns what to give back to undo it. */
  long take(long now) {
    long before = Math.max(fullAt, now);
    fullAt = Math.min(before + interval, now + capacity);
    return fullAt - before;
  }

  void giveBack(long taken) {
    fullAt -= taken;
  }
}
