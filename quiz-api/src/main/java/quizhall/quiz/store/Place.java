package quizhall.quiz.store;

import java.time.Instant;
import java.util.UUID;

/** Where a page begins: right after a quiz, in one of the orders that pages come in. */
public sealed interface Place {

  /** Last changed first. */
  record ByChange(Instant updatedAt, UUID id) implements Place {
    static final ByChange START = new ByChange(Last.MOMENT, Last.ID);
  }

  /** Best match first; of those that match alike, last changed first. */
  record ByMatch(float rank, Instant updatedAt, UUID id) implements Place {
    static final ByMatch START = new ByMatch(Float.POSITIVE_INFINITY, Last.MOMENT, Last.ID);
  }

  /** Most played first. */
  record ByPlays(long plays, UUID id) implements Place {
    static final ByPlays START = new ByPlays(Long.MAX_VALUE, Last.ID);
  }

  /**
   * Questions, quiz by quiz: last changed first.
   *
   * @param question its number in the quiz, from 1
   */
  record InQuiz(Instant updatedAt, UUID id, int question) implements Place {
    static final InQuiz START = new InQuiz(Last.MOMENT, Last.ID, 0);
  }

  /** What no quiz is beyond. */
  final class Last {
    static final Instant MOMENT = Instant.parse("9999-12-31T00:00:00Z");
    static final UUID ID = new UUID(-1L, -1L);

    private Last() {}
  }
}
