package quizhall.quiz.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions of a quiz go when it has more of them than are kept. The newer half stays whole,
 * and so does the first one that is known; of those between, the one goes whose neighbours are
 * closest together in time, so that what is left is spread over the life of the quiz.
 */
public final class Thinning {

  /** The present version, and the first one that is known. */
  private static final int ALWAYS = 2;

  private Thinning() {}

  /**
   * A version that is kept.
   *
   * @param bytes that it takes
   */
  public record Kept(int version, Instant savedAt, long bytes) {}

  /**
   * The versions that go.
   *
   * @param newestFirst all that are kept
   * @param most how many stay
   * @param mostBytes how much they take together; two stay whatever they take
   */
  public static Set<Integer> tooMany(List<Kept> newestFirst, int most, long mostBytes) {
    List<Kept> kept = new ArrayList<>(newestFirst);
    long bytes = kept.stream().mapToLong(Kept::bytes).sum();
    Set<Integer> gone = new HashSet<>();
    while (kept.size() > ALWAYS && (kept.size() > most || bytes > mostBytes)) {
      Kept next = kept.remove(nextToGo(kept));
      bytes -= next.bytes();
      gone.add(next.version());
    }
    return gone;
  }

  private static int nextToGo(List<Kept> kept) {
    int best = kept.size() / 2;
    for (int i = best + 1; i < kept.size() - 1; i++) {
      if (hole(kept, i).compareTo(hole(kept, best)) < 0) {
        best = i;
      }
    }
    return best;
  }

  /** How long nothing is known of, once it is gone. */
  private static Duration hole(List<Kept> kept, int i) {
    return Duration.between(kept.get(i + 1).savedAt(), kept.get(i - 1).savedAt());
  }
}
