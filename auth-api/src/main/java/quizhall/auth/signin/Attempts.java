package quizhall.auth.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * How often somebody may try, each process for itself. Remembers so many of them; who was away for
 * a whole period starts anew, which is what a full bucket means.
 */
public final class Attempts {
  private static final long REMEMBERED = 100_000;

  private final int attempts;
  private final Duration per;
  private final Cache<String, Bucket> buckets;

  public Attempts(int attempts, Duration per) {
    this.attempts = attempts;
    this.per = per;
    this.buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(per).build();
  }

  /** Takes an attempt; when there is none left, how long to wait for the next. */
  public Optional<Duration> take(String who) {
    ConsumptionProbe probe = buckets.get(who, key -> full()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, per))
        .build();
  }
}
