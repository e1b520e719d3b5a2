package quizhall.load.library;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How long requests of one kind took.
 *
 * @param beside what it is compared with
 */
record Timing(String what, Histogram times, Beside beside) {
  private static final int SIGNIFICANT_DIGITS = 3;

  /**
   * What it is compared with.
   *
   * @param percentile of both
   * @param most ratio that is asked for
   */
  record Beside(String what, double percentile, double most) {
    static final Beside NOTHING = new Beside("", 0, 0);

    boolean isNothing() {
      return equals(NOTHING);
    }
  }

  static Timing of(String what, Beside beside) {
    return new Timing(what, new Histogram(SIGNIFICANT_DIGITS), beside);
  }

  void add(long nanos) {
    times.recordValue(nanos);
  }

  double millis(double percentile) {
    return times.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
