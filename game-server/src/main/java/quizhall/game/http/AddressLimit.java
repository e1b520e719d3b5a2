package quizhall.game.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How often something may be done from one address. A whole school may share one, and one home has
 * 2^64 of IPv6: those count by network.
 */
final class AddressLimit {
  private static final int ADDRESSES = 100_000;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final Bandwidth bandwidth;
  private final Cache<String, Bucket> buckets;

  /**
   * Permits come back evenly.
   *
   * @param permits at most at once
   * @param period in which all of them come back
   */
  AddressLimit(int permits, Duration period) {
    this.bandwidth = Bandwidth.builder().capacity(permits).refillGreedy(permits, period).build();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(period.multipliedBy(2))
            .build();
  }

  boolean take(String address) {
    return bucket(address).tryConsume(1);
  }

  /** Whether there is one to take. */
  boolean hasLeft(String address) {
    return bucket(address).getAvailableTokens() > 0;
  }

  private Bucket bucket(String address) {
    return buckets.get(network(address), _ -> Bucket.builder().addLimit(bandwidth).build());
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    } catch (IllegalArgumentException notAnAddress) {
      return address;
    }
  }
}
