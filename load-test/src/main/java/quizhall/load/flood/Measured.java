package quizhall.load.flood;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Latencies of one kind of request, from when it was due.
 *
 * @param quiet while nobody signed in
 * @param flooded while many did
 */
record Measured(String what, double mostRatio, Histogram quiet, Histogram flooded) {
  private static final int SIGNIFICANT_DIGITS = 3;
  private static final double PERCENTILE = 95;

  /**
   * @param mostRatio of the 95th percentiles, as the target is
   */
  static Measured of(String what, double mostRatio) {
    return new Measured(
        what,
        mostRatio,
        new ConcurrentHistogram(SIGNIFICANT_DIGITS),
        new ConcurrentHistogram(SIGNIFICANT_DIGITS));
  }

  Histogram of(boolean flood) {
    return flood ? flooded : quiet;
  }

  double ratio() {
    return millis(flooded, PERCENTILE) / millis(quiet, PERCENTILE);
  }

  static double millis(Histogram latencies, double percentile) {
    return latencies.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
