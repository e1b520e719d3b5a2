package quizhall.core.listener;

import akka.actor.ActorRef;
import akka.actor.DeadLetterSuppression;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The request head that one connection owes: a new one its first, any other the one of which bytes
 * have come. Of the connection's actor, but for {@link #arrived}.
 */
final class OwedHead {
  private final UnfinishedHeads all;
  private final InetAddress address;
  private final Runnable oneTooMany;
  private final AtomicInteger arrived = new AtomicInteger();

  private boolean owed;
  private boolean begun;
  private int arrivedBefore;
  private long since;

  /** To the connection, which has to go if it still owes a head. */
  record OneTooMany() implements DeadLetterSuppression {}

  OwedHead(UnfinishedHeads all, InetAddress address, ActorRef connection) {
    this.all = all;
    this.address = address;
    this.oneTooMany = () -> connection.tell(new OneTooMany(), ActorRef.noSender());
  }

  /** From now on, unless it is owed already. */
  void owe() {
    if (!isOwed()) {
      owed = true;
      begun = false;
      arrivedBefore = arrived.get();
      since = System.nanoTime();
      all.add(address, oneTooMany);
    }
  }

  /** Some of it has come. */
  void begin() {
    begun = true;
  }

  /** It has come whole. Any thread may say so. */
  void arrived() {
    arrived.incrementAndGet();
    all.remove(address, oneTooMany);
  }

  /** Nothing is owed any more: it has been answered, or the connection is gone. */
  void settle() {
    if (owed) {
      owed = false;
      all.remove(address, oneTooMany);
    }
  }

  boolean isOwed() {
    return owed && arrived.get() == arrivedBefore;
  }

  boolean isBegun() {
    return begun;
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - since);
  }
}
