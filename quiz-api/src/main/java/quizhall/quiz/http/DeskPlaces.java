package quizhall.quiz.http;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;

/** For so many forms at once in this process, of which one author has half at most. Thread-safe. */
final class DeskPlaces {

  private static final Duration TRY_AGAIN = Duration.ofSeconds(3);

  private final Semaphore places;
  private final int mostOfOne;
  private final ConcurrentMap<OwnerId, Integer> ofOne = new ConcurrentHashMap<>();

  DeskPlaces(int atOnce) {
    this.places = new Semaphore(atOnce);
    this.mostOfOne = Math.max(1, atOnce / 2);
  }

  /** To be given back with {@link #leave}, unless it is refused. */
  void take(OwnerId author) {
    if (ofOne.merge(author, 1, Integer::sum) > mostOfOne) {
      leaveOne(author);
      throw new Refusal(Problem.tooMany(TRY_AGAIN));
    }
    if (!places.tryAcquire()) {
      leaveOne(author);
      throw new Unavailable("Too many files come at once", TRY_AGAIN);
    }
  }

  void leave(OwnerId author) {
    leaveOne(author);
    places.release();
  }

  private void leaveOne(OwnerId author) {
    ofOne.computeIfPresent(author, (_, count) -> count == 1 ? null : count - 1);
  }
}
