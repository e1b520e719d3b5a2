package quizhall.auth.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import quizhall.core.problem.Unavailable;

/**
 * Threads for what takes a core for a tenth of a second. They are few and the system's own, so that
 * virtual threads, on which everything else runs, go on meanwhile. Work waits in turn by whose it
 * is; where that would take too long it is refused at once. Safe for use by many threads.
 */
public final class HashingThreads implements AutoCloseable {
  /** Memory for those who wait is bounded, however many there are who ask. */
  private static final int MOST_WAITING = 1_000;

  private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);

  /** A slow one counts for one of so many, a fast one at once: a hiccup sends nobody away. */
  private static final int SLOW_COUNTS = 8;

  private final int threads;
  private final long longestWaitNanos;
  private final LongSupplier nanoTime;
  private final FairQueue<Task<?>> waiting = new FairQueue<>();
  private int busy;
  private long typicalNanos;
  private boolean closed;

  /**
   * Starts them.
   *
   * @param longestWait for one's turn
   */
  public HashingThreads(int threads, Duration longestWait) {
    this(threads, longestWait, System::nanoTime);
  }

  HashingThreads(int threads, Duration longestWait, LongSupplier nanoTime) {
    this.threads = threads;
    this.nanoTime = nanoTime;
    this.longestWaitNanos = longestWait.toNanos();
    for (int i = 0; i < threads; i++) {
      Thread.ofPlatform().daemon().name("hashing-" + i).start(this::work);
    }
  }

  private record Task<T>(Supplier<T> work, CompletableFuture<T> result, long since) {
    void run() {
      try {
        result.complete(work.get());
      } catch (Throwable failure) {
        // Too little memory as well: the caller is to hear of it, and the thread goes on.
        result.completeExceptionally(failure);
      }
    }
  }

  /**
   * Does the work in turn and returns what comes of it. Blocks its thread.
   *
   * @param whose who has much to do waits for himself
   * @throws Unavailable when it would have to wait too long, or has had to
   */
  <T> T run(String whose, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    enqueue(whose, new Task<>(work, result, nanoTime.getAsLong()));
    try {
      return result.join();
    } catch (CompletionException failure) {
      switch (failure.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw failure;
      }
    }
  }

  private synchronized void enqueue(String whose, Task<?> task) {
    long wait = (waiting.ahead(whose) + busy) * typicalNanos / threads;
    if (wait > longestWaitNanos || waiting.size() >= MOST_WAITING || closed) {
      throw tooBusy(wait - longestWaitNanos);
    }
    waiting.add(whose, task);
    notify();
  }

  private void work() {
    for (Optional<Task<?>> next = take(); next.isPresent(); next = take()) {
      long began = nanoTime.getAsLong();
      Task<?> task = next.get();
      if (began - task.since() > longestWaitNanos) {
        done(Optional.empty());
        task.result().completeExceptionally(tooBusy(0));
      } else {
        task.run();
        done(Optional.of(nanoTime.getAsLong() - began));
      }
    }
  }

  /** Empty when there will be no more. */
  private synchronized Optional<Task<?>> take() {
    Optional<Task<?>> next = waiting.poll();
    while (next.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException closing) {
        return Optional.empty();
      }
      next = waiting.poll();
    }
    busy++;
    return next;
  }

  private synchronized void done(Optional<Long> nanos) {
    busy--;
    nanos.ifPresent(
        took ->
            typicalNanos =
                took < typicalNanos || typicalNanos == 0
                    ? took
                    : typicalNanos + (took - typicalNanos) / SLOW_COUNTS);
  }

  synchronized int waiting() {
    return waiting.size();
  }

  synchronized int busy() {
    return busy;
  }

  private static Unavailable tooBusy(long overNanos) {
    Duration over = Duration.ofNanos(overNanos);
    return new Unavailable(
        "Too many passwords wait to be hashed",
        over.compareTo(SHORTEST_RETRY) > 0 ? over : SHORTEST_RETRY);
  }

  /** What still waits is refused. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    for (Optional<Task<?>> left = waiting.poll(); left.isPresent(); left = waiting.poll()) {
      left.get().result().completeExceptionally(tooBusy(0));
    }
  }
}
