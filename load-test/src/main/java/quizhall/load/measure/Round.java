package quizhall.load.measure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;

/**
 * One thing that comes to each of many clients once: a frame to all, or the reply to what each of
 * them sent. Moments are those of {@link System#nanoTime}. Thread-safe.
 */
public final class Round implements Arrival {
  private static final long EXCUSED = -1;
  private static final int SIGNIFICANT_DIGITS = 3;

  private final AtomicLongArray begun;
  private final AtomicLongArray arrived;
  private final CountDownLatch missing;

  public Round(int clients) {
    begun = new AtomicLongArray(clients);
    arrived = new AtomicLongArray(clients);
    missing = new CountDownLatch(clients);
  }

  /** From this moment on the client waits. */
  public void begin(int client, long nanos) {
    begun.setPlain(client, nanos);
  }

  /** All of this range wait from now on. */
  public void begin(int from, int to, long nanos) {
    for (int client = from; client < to; client++) {
      begin(client, nanos);
    }
  }

  /** What comes again counts once. */
  @Override
  public void arrive(int client, long nanos) {
    if (arrived.compareAndSet(client, 0, nanos)) {
      missing.countDown();
    }
  }

  /** Nothing is expected of this client. */
  public void excuse(int client) {
    arrive(client, EXCUSED);
  }

  /** All moments, for another process of this machine: its clock is the same. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(size());
    for (int client = 0; client < size(); client++) {
      out.writeLong(begun.get(client));
      out.writeLong(arrived.get(client));
    }
  }

  /**
   * Takes over what another process has written; where it has not begun itself, we have.
   *
   * @param from number of its first client among ours
   */
  public void read(int from, DataInputStream in) throws IOException {
    int size = in.readInt();
    for (int client = from; client < from + size; client++) {
      long began = in.readLong();
      if (began != 0) {
        begin(client, began);
      }
      long came = in.readLong();
      if (came != 0) {
        arrive(client, came);
      }
    }
  }

  public boolean hasArrived(int client) {
    return arrived.get(client) != 0;
  }

  /** How many have nothing yet after this time at most. */
  public int await(Duration patience) {
    try {
      var _ = missing.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return missing();
  }

  public int size() {
    return arrived.length();
  }

  public int missing() {
    return (int) missing.getCount();
  }

  /** From the beginning of each client to its arrival, of those that have it. */
  public Histogram latencies() {
    Histogram histogram = new Histogram(SIGNIFICANT_DIGITS);
    for (int client = 0; client < arrived.length(); client++) {
      if (isMeasured(client)) {
        histogram.recordValue(Math.max(0, arrived.get(client) - begun.get(client)));
      }
    }
    return histogram;
  }

  /** From the first beginning to the last arrival among the clients of this range. */
  public long span(int from, int to) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int client = from; client < to; client++) {
      if (isMeasured(client)) {
        first = Math.min(first, begun.get(client));
        last = Math.max(last, arrived.get(client));
      }
    }
    return Math.max(0, last - first);
  }

  public long span() {
    return span(0, arrived.length());
  }

  /** From the first beginning of this one to the last arrival of the other one. */
  long spanTo(Round other) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int client = 0; client < arrived.length(); client++) {
      if (other.isMeasured(client)) {
        first = Math.min(first, begun.get(client));
        last = Math.max(last, other.arrived.get(client));
      }
    }
    return Math.max(0, last - first);
  }

  private boolean isMeasured(int client) {
    return arrived.get(client) != 0 && arrived.get(client) != EXCUSED;
  }
}
