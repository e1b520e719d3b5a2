package quizhall.core.http;

import akka.http.javadsl.server.Route;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import quizhall.core.problem.Problem;

/**
 * How often each of many may do something, each process for itself. Remembers so many of them; who
 * did nothing for a whole period starts anew, which is what a full bucket means.
 */
public final class RateLimit {
  private static final long REMEMBERED = 100_000;

  private final int times;
  private final Duration per;
  private final Cache<String, Bucket> buckets;

  /**
   * Permits come back evenly.
   *
   * @param times at most at once
   * @param per in which all of them come back
   */
  public RateLimit(int times, Duration per) {
    this.times = times;
    this.per = per;
    this.buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(per).build();
  }

  /** Takes a permit; when there is none left, how long to wait for the next. */
  public Optional<Duration> take(String who) {
    ConsumptionProbe probe = buckets.get(who, _ -> full()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Goes on when there is one left for them; else a 429 says when there will be. */
  public Route around(String who, Supplier<Route> inner) {
    return take(who)
        .map(wait -> HttpApi.complete(HttpApi.problem(Problem.tooMany(wait))))
        .orElseGet(inner);
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(times).refillGreedy(times, per))
        .build();
  }
}
