package quizhall.game.cluster;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Finds out that this process did not run for a while: it was stopped, its machine was suspended,
 * or collecting garbage took it. Who was away for longer than the others wait may have been
 * replaced, and must not go on from what it knew before.
 *
 * <p>It has a thread of its own, since all others may be busy with what they missed.
 */
final class FreezeWatch implements AutoCloseable {
  private static final Duration BEAT = Duration.ofMillis(100);

  private final Duration limit;
  private final Consumer<Duration> whenFrozen;
  private final Thread thread;
  private long lastBeat = System.nanoTime();

  FreezeWatch(Duration limit, Consumer<Duration> whenFrozen) {
    this.limit = limit;
    this.whenFrozen = whenFrozen;
    this.thread = Thread.ofPlatform().daemon().name("freeze-watch").unstarted(this::run);
  }

  /**
   * @param limit for how long a process may stand still
   * @param whenFrozen hears how long it stood still, if longer
   */
  static FreezeWatch start(Duration limit, Consumer<Duration> whenFrozen) {
    var watch = new FreezeWatch(limit, whenFrozen);
    watch.thread.start();
    return watch;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  void beat(long nanos) {
    var away = Duration.ofNanos(nanos - lastBeat).minus(BEAT);
    lastBeat = nanos;
    if (away.compareTo(limit) > 0) {
      whenFrozen.accept(away);
    }
  }

  private void run() {
    try {
      lastBeat = System.nanoTime();
      while (true) {
        Thread.sleep(BEAT);
        beat(System.nanoTime());
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
