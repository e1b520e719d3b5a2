package quizhall.load.measure;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Messages that each of many clients sends one after another. Replies come in the same order; on a
 * slow server the next message may be sent before the reply to the last one has come.
 */
public final class Steady implements Arrival {
  private static final Duration POLL = Duration.ofMillis(10);
  private static final int SIGNIFICANT_DIGITS = 3;

  private final long countedFrom;
  private final List<Queue<Long>> begun;
  private final Histogram latencies = new ConcurrentHistogram(SIGNIFICANT_DIGITS);
  private final LongAdder open = new LongAdder();

  /**
   * @param countedFrom latencies of messages sent before are not kept; in nanoseconds of this
   *     process
   */
  public Steady(int clients, long countedFrom) {
    this.countedFrom = countedFrom;
    begun = Stream.<Queue<Long>>generate(ConcurrentLinkedQueue::new).limit(clients).toList();
  }

  /** So many more replies will have to come. */
  public void expect(int replies) {
    open.add(replies);
  }

  public void begin(int client, long nanos) {
    begun.get(client).add(nanos);
  }

  @Override
  public void arrive(int client, long nanos) {
    Long since = begun.get(client).poll();
    if (since != null) {
      open.decrement();
      if (since - countedFrom >= 0) {
        latencies.recordValue(Math.max(0, nanos - since));
      }
    }
  }

  /** Waits for the replies that are expected; how many are missing then. */
  public long await(Duration patience) {
    long giveUp = System.nanoTime() + patience.toNanos();
    while (missing() > 0 && System.nanoTime() < giveUp) {
      LockSupport.parkNanos(POLL.toNanos());
    }
    return missing();
  }

  /** How many have not come yet. */
  public long missing() {
    return open.sum();
  }

  public Histogram latencies() {
    return latencies;
  }
}
