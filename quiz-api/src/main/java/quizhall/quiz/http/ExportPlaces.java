package quizhall.quiz.http;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;

/**
 * For so many files that are written at once in this process, of which one reader has half at most;
 * all who have no account are one. A file counts while it is written: who asks meanwhile is let in
 * once too often rather than a place lost for ever to an answer that nobody took.
 */
final class ExportPlaces {

  private static final Duration TRY_AGAIN = Duration.ofSeconds(3);
  private static final OwnerId NOBODY = new OwnerId(new UUID(0, 0));

  private final int atOnce;
  private final int mostOfOne;
  private final AtomicInteger taken = new AtomicInteger();
  private final ConcurrentMap<OwnerId, Integer> ofOne = new ConcurrentHashMap<>();

  ExportPlaces(int atOnce) {
    this.atOnce = atOnce;
    this.mostOfOne = Math.max(1, atOnce / 2);
  }

  /** Refuses where there is none. */
  void check(Optional<OwnerId> reader) {
    if (ofOne.getOrDefault(reader.orElse(NOBODY), 0) >= mostOfOne) {
      throw new Refusal(Problem.tooMany(TRY_AGAIN));
    }
    if (taken.get() >= atOnce) {
      throw new Unavailable("Too many files leave at once", TRY_AGAIN);
    }
  }

  void enter(Optional<OwnerId> reader) {
    taken.incrementAndGet();
    ofOne.merge(reader.orElse(NOBODY), 1, Integer::sum);
  }

  void leave(Optional<OwnerId> reader) {
    taken.decrementAndGet();
    ofOne.computeIfPresent(reader.orElse(NOBODY), (_, count) -> count == 1 ? null : count - 1);
  }
}
