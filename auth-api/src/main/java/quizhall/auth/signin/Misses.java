package quizhall.auth.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * How often somebody may be wrong, each process for itself. Misses come back evenly over a period;
 * who is right loses none. A try holds one for as long as it is under way, so that many at once
 * cannot miss more often than one after another. While all are held a try waits for what becomes of
 * them; when none is left it is told how long it takes until the next.
 *
 * <p>Remembers so many of them; who was away for a whole period starts anew, which is what having
 * all misses left means. Safe for use by many threads.
 */
public final class Misses {
  private static final long REMEMBERED = 100_000;

  /** Of one, for others that are under way; more hear that they should come later. */
  private static final int MOST_WAITING = 1_000;

  private static final Duration SOON = Duration.ofSeconds(1);

  private final int atMost;
  private final Duration per;
  private final TimeMeter time;
  private final Cache<String, Tries> tries;

  public Misses(int atMost, Duration per) {
    this(atMost, per, TimeMeter.SYSTEM_NANOTIME);
  }

  Misses(int atMost, Duration per, TimeMeter time) {
    this.atMost = atMost;
    this.per = per;
    this.time = time;
    this.tries = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(per).build();
  }

  /** A try that may go on; whoever has it says once what came of it. */
  interface Admitted {
    void done(boolean missed);
  }

  /** What becomes of a try before anything is looked up. */
  sealed interface Entry {
    record Now(Admitted admitted) implements Entry {}

    record Later(Duration retryAfter) implements Entry {}
  }

  /** Completes when it is known whether this one may try. */
  CompletableFuture<Entry> enter(String who) {
    return tries.get(who, _ -> new Tries()).enter();
  }

  /** Of one who tries. */
  private final class Tries {
    private final Bucket left =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(atMost).refillGreedy(atMost, per))
            .withCustomTimePrecision(time)
            .build();

    private final Queue<CompletableFuture<Entry>> waiting = new ArrayDeque<>();
    private int underWay;

    synchronized CompletableFuture<Entry> enter() {
      if (waiting.isEmpty() && hasFree()) {
        return CompletableFuture.completedFuture(admit());
      }
      if (underWay == 0) {
        return CompletableFuture.completedFuture(later());
      }
      if (waiting.size() >= MOST_WAITING) {
        return CompletableFuture.completedFuture(new Entry.Later(SOON));
      }
      CompletableFuture<Entry> turn = new CompletableFuture<>();
      waiting.add(turn);
      return turn;
    }

    private synchronized void done(boolean missed) {
      underWay--;
      if (missed) {
        left.consumeIgnoringRateLimits(1);
      }
      while (!waiting.isEmpty() && (hasFree() || underWay == 0)) {
        waiting.remove().complete(hasFree() ? admit() : later());
      }
    }

    private boolean hasFree() {
      return left.getAvailableTokens() > underWay;
    }

    private Entry admit() {
      underWay++;
      return new Entry.Now(this::done);
    }

    private Entry later() {
      return new Entry.Later(
          Duration.ofNanos(left.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }
  }
}
