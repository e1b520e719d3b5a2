package quizhall.game.gateway;

import java.time.Duration;

/**
 * So many at once, coming back evenly. It is told the time, in nanoseconds of any clock that does
 * not go back, and keeps but one: when it will be full (the generic cell rate algorithm). For one
 * thread at a time.
 */
public final class TokenBucket {
  private final long interval;
  private final long capacity;

  /** When all permits will be back; in the past when they are. */
  private long fullAt;

  /**
   * @param permits at most at once
   * @param period in which all of them come back
   */
  public TokenBucket(int permits, Duration period, long now) {
    this.interval = period.toNanos() / permits;
    this.capacity = interval * permits;
    this.fullAt = now;
  }

  private TokenBucket(TokenBucket other) {
    this.interval = other.interval;
    this.capacity = other.capacity;
    this.fullAt = other.fullAt;
  }

  public TokenBucket copy() {
    return new TokenBucket(this);
  }

  /** Takes one where there is one. */
  boolean tryTake(long now) {
    boolean there = hasOne(now);
    if (there) {
      take(now);
    }
    return there;
  }

  public boolean hasOne(long now) {
    return now >= nextAt();
  }

  /** From when on there is one. */
  public long nextAt() {
    return fullAt + interval - capacity;
  }

  /** Whether all are there, as in a new one. */
  boolean isFull(long now) {
    return now >= fullAt;
  }

  /** Takes one, or the rest where there is less. */
  public void take(long now) {
    fullAt = Math.min(Math.max(fullAt, now) + interval, now + capacity);
  }
}
