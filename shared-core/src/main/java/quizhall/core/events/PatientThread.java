package quizhall.core.events;

import java.time.Duration;

/** Does its work for as long as that is connected, and waits before it tries again. */
final class PatientThread implements AutoCloseable {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final Backoff backoff;
  private final Work work;
  private final Thread thread;

  @FunctionalInterface
  interface Work {
    /** Returns when a connection is lost. */
    void runWhileConnected() throws InterruptedException;
  }

  /**
   * Begins nothing before it is started.
   *
   * @param backoff is told of failures and successes by the work
   */
  PatientThread(String name, Backoff backoff, Work work) {
    this.backoff = backoff;
    this.work = work;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        work.runWhileConnected();
        backoff.await();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(CLOSE_TIMEOUT);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
