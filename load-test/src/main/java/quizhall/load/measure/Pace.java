package quizhall.load.measure;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When things happen in a steady load.
 *
 * @param periods of ten seconds, with a message of each client in each; those that lead in are
 *     among them
 */
public record Pace(int periods) {
  private static final Duration PERIOD = Duration.ofSeconds(10);

  /** In these all groups begin, which is not steady yet. */
  private static final int LEAD_IN = 2;

  /** Clients speak in the middle of a period: around its ends rooms go on. */
  private static final Duration FIRST = Duration.ofMillis(500);

  private static final Duration LAST = Duration.ofMillis(8_500);

  /** So long after all has begun. */
  public static Pace of(Duration counted) {
    return new Pace(LEAD_IN + (int) Math.max(1, counted.dividedBy(PERIOD)));
  }

  public Pace atMost(int most) {
    return new Pace(Math.min(periods, most));
  }

  /** How long after the beginning latencies count. */
  public Duration leadIn() {
    return PERIOD.multipliedBy(LEAD_IN);
  }

  /** Groups of clients begin one after another within a period. */
  public Duration start(int group, int groups, int period) {
    return PERIOD.multipliedBy(period).plus(PERIOD.multipliedBy(group).dividedBy(groups));
  }

  public Duration someTimeInIt() {
    return Duration.ofMillis(
        ThreadLocalRandom.current().nextLong(FIRST.toMillis(), LAST.toMillis()));
  }

  /** From the question to the standings. */
  public Duration standings() {
    return PERIOD.minus(FIRST);
  }

  /** Sleeps until the last client has spoken. */
  public void waitForTheEnd() {
    try {
      Thread.sleep(whole());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Of all periods, with the last group's. */
  public Duration whole() {
    return PERIOD.multipliedBy(periods + 1L);
  }
}
