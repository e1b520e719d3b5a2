package quizhall.core.listener;

import java.net.InetAddress;
import java.time.Duration;

/**
 * The request head that one connection owes: a new one its first, any other the one of which bytes
 * have come. Of the connection's loop.
 */
final class OwedHead {
  private final UnfinishedHeads all;
  private final InetAddress address;
  private final Runnable oneTooMany;

  private boolean owed;
  private boolean begun;
  private long since;

  /**
   * @param oneTooMany the connection has to go if it still owes a head; by any thread
   */
  OwedHead(UnfinishedHeads all, InetAddress address, Runnable oneTooMany) {
    this.all = all;
    this.address = address;
    this.oneTooMany = oneTooMany;
  }

  /** From now on, unless it is owed already. */
  void owe() {
    if (!owed) {
      owed = true;
      begun = false;
      since = System.nanoTime();
      all.add(address, oneTooMany);
    }
  }

  /** Some of it has come. */
  void begin() {
    owe();
    begun = true;
  }

  /** Nothing is owed any more: it has come whole, or the connection is gone. */
  void settle() {
    if (owed) {
      owed = false;
      all.remove(address, oneTooMany);
    }
  }

  boolean isOwed() {
    return owed;
  }

  boolean isBegun() {
    return owed && begun;
  }

  boolean isOlderThan(Duration limit) {
    return owed && System.nanoTime() - since >= limit.toNanos();
  }
}
