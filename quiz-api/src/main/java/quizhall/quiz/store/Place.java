package quizhall.quiz.store;

import java.time.Instant;
import java.util.UUID;

/** Where a page begins: right after a quiz, in one of the two orders that pages come in. */
public sealed interface Place {

  /** Last changed first. */
  record ByChange(Instant updatedAt, UUID id) implements Place {
    static final ByChange START =
        new ByChange(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));
  }

  /** Best match first. */
  record ByMatch(float rank, UUID id) implements Place {
    static final ByMatch START = new ByMatch(Float.POSITIVE_INFINITY, new UUID(-1L, -1L));
  }
}
