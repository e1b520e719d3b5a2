package quizhall.game.gateway;

import java.time.Duration;

/** A bucket of permits that fills at an even rate. */
final class MessageRate {
  private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

  private final double perNano;
  private final double burst;
  private double permits;
  private long filledAt;

  /**
   * @param now of the same monotonic clock as all later times
   */
  MessageRate(int perSecond, int burst, long now) {
    this.perNano = perSecond / NANOS_PER_SECOND;
    this.burst = burst;
    this.permits = burst;
    this.filledAt = now;
  }

  boolean allows(long now) {
    permits = Math.min(burst, permits + (now - filledAt) * perNano);
    filledAt = now;
    if (permits < 1) {
      return false;
    }
    permits--;
    return true;
  }
}
