package quizhall.load.measure;

import java.util.concurrent.Semaphore;

/** Lets so many in at once, in the order they come. */
public final class Turnstile {
  private final Semaphore free;

  public Turnstile(int atOnce) {
    free = new Semaphore(atOnce);
  }

  /** Waits for a free place. */
  public void enter() {
    free.acquireUninterruptibly();
  }

  public void leave() {
    free.release();
  }
}
