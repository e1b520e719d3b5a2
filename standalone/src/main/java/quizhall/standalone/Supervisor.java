package quizhall.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import quizhall.embedded.StartFailed;

/**
 * Starts what an installation consists of, and starts it again when it ends by itself: after a
 * pause that doubles for one that does not stay. Thread-safe.
 */
final class Supervisor implements AutoCloseable {
  static final Duration USUAL_PAUSE = Duration.ofMillis(200);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** Who ran for so long has not failed to start. */
  private static final Duration STEADY = Duration.ofMinutes(1);

  /** How long the end waits for what is being started just then. */
  private static final Duration LAST_STARTS = Duration.ofSeconds(10);

  private final Watcher watcher;
  private final Duration shortestPause;
  private final Map<Kept, Life> lives = new HashMap<>();
  private final ExecutorService restarts = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean watching;

  private record Life(long startedAt, Duration nextPause) {}

  Supervisor(Watcher watcher, Duration shortestPause) {
    this.watcher = watcher;
    this.shortestPause = shortestPause;
  }

  /** Does nothing for what runs. Does not wait until it is ready. */
  void start(Kept part) {
    synchronized (this) {
      var pause = lives.containsKey(part) ? lives.get(part).nextPause() : shortestPause;
      lives.put(part, new Life(System.nanoTime(), pause));
    }
    part.start(how -> ended(part, how));
  }

  /** From now on what ends is started again; before, an end is for the caller to judge. */
  synchronized void watch() {
    watching = true;
  }

  /** What ends from now on stays so. */
  @Override
  public void close() {
    synchronized (this) {
      watching = false;
      closed.countDown();
    }
    restarts.shutdown();
    try {
      var _ = restarts.awaitTermination(LAST_STARTS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ended(Kept part, String how) {
    Duration pause;
    synchronized (this) {
      if (closed.getCount() == 0) {
        return;
      }
      pause = watching ? nextPause(part) : Duration.ZERO;
      if (watching) {
        restarts.execute(() -> startAgain(part, pause));
      }
    }
    watcher.ended(part, how);
    if (pause.isPositive()) {
      watcher.startsAgain(part, pause);
    }
  }

  private Duration nextPause(Kept part) {
    Life life = lives.get(part);
    boolean steady = System.nanoTime() - life.startedAt() > STEADY.toNanos();
    Duration pause = steady ? shortestPause : life.nextPause();
    lives.put(part, new Life(life.startedAt(), shorter(pause.multipliedBy(2), LONGEST_PAUSE)));
    return pause;
  }

  private void startAgain(Kept part, Duration pause) {
    try {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      start(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (StartFailed failed) {
      ended(part, failed.getMessage());
      return;
    } catch (RuntimeException defect) {
      // Whatever it was, to try again is what is left.
      ended(part, defect.toString());
      return;
    }
    // Its end is heard of by itself; only that it is ready has to be found out.
    Thread.startVirtualThread(() -> tellWhenReady(part));
  }

  private void tellWhenReady(Kept part) {
    if (part.becomesReady(since -> watcher.slow(part.title(), since, part.said()))) {
      watcher.ready(part);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
