package quizhall.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes, and starts them again when they end by themselves: at once, and after a pause
 * that doubles for one that does not stay. Thread-safe.
 */
final class Supervisor implements AutoCloseable {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** Who ran for so long has not failed to start. */
  private static final Duration STEADY = Duration.ofMinutes(1);

  private final ClusterWatcher watcher;
  private final Duration shortestPause;
  private final Map<ServiceProcess, Life> lives = new HashMap<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("supervisor").factory());
  private boolean watching;

  private record Life(long startedAt, Duration nextPause) {}

  Supervisor(ClusterWatcher watcher, Duration shortestPause) {
    this.watcher = watcher;
    this.shortestPause = shortestPause;
  }

  /** Does nothing for a process that runs. Does not wait until it is ready. */
  synchronized void start(ServiceProcess process) {
    if (!process.isAlive()) {
      var pause = lives.containsKey(process) ? lives.get(process).nextPause() : shortestPause;
      lives.put(process, new Life(System.nanoTime(), pause));
      process.start(this::ended);
    }
  }

  /** From now on what ends is started again; before, an end is for the caller to judge. */
  synchronized void watch() {
    watching = true;
  }

  /** What ends from now on stays so. */
  @Override
  public synchronized void close() {
    watching = false;
    later.shutdownNow();
  }

  private synchronized void ended(ServiceProcess process) {
    watcher.ended(process);
    if (!watching) {
      return;
    }
    Life life = lives.get(process);
    boolean steady = System.nanoTime() - life.startedAt() > STEADY.toNanos();
    Duration pause = steady ? shortestPause : life.nextPause();
    lives.put(process, new Life(life.startedAt(), shorter(pause.multipliedBy(2), LONGEST_PAUSE)));
    watcher.startsAgain(process, pause);
    var _ = later.schedule(() -> startAgain(process), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void startAgain(ServiceProcess process) {
    start(process);
    // Its end is heard of by itself; only that it is ready has to be found out.
    Thread.startVirtualThread(
        () -> {
          if (process.becomesReady()) {
            watcher.ready(process);
          }
        });
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
