package quizhall.core.listener;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections that owe a whole request head, by address, so that nobody keeps many of them
 * waiting. One more than an address may have costs its oldest: whoever means it is done long before
 * it would be his turn. Thread-safe.
 */
final class UnfinishedHeads {
  private static final Logger log = LoggerFactory.getLogger(UnfinishedHeads.class);
  private static final Duration WARNING_INTERVAL = Duration.ofMinutes(1);

  /** One home has 2^64 addresses of IPv6: they count as one. */
  private static final int NETWORK_BYTES = 8;

  private final int maxOfAddress;
  private final Map<ByteBuffer, SequencedSet<Runnable>> byAddress = new HashMap<>();
  private long lastWarning = System.nanoTime() - WARNING_INTERVAL.toNanos();

  UnfinishedHeads(int maxOfAddress) {
    this.maxOfAddress = maxOfAddress;
  }

  /**
   * @param oneTooMany tells the connection that it has to go, if it still owes a head
   */
  synchronized void add(InetAddress address, Runnable oneTooMany) {
    SequencedSet<Runnable> waiting =
        byAddress.computeIfAbsent(network(address), _ -> new LinkedHashSet<>());
    waiting.add(oneTooMany);
    if (waiting.size() > maxOfAddress) {
      waiting.removeFirst().run();
      warn(address);
    }
  }

  synchronized void remove(InetAddress address, Runnable oneTooMany) {
    byAddress.computeIfPresent(
        network(address),
        (_, waiting) -> {
          waiting.remove(oneTooMany);
          return waiting.isEmpty() ? null : waiting;
        });
  }

  private static ByteBuffer network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return ByteBuffer.wrap(bytes, 0, Math.min(NETWORK_BYTES, bytes.length));
  }

  private void warn(InetAddress address) {
    long now = System.nanoTime();
    if (now - lastWarning > WARNING_INTERVAL.toNanos()) {
      lastWarning = now;
      log.warn(
          "{} has more than {} connections that have not sent a whole request: its oldest are closed",
          address.getHostAddress(),
          maxOfAddress);
    }
  }
}
