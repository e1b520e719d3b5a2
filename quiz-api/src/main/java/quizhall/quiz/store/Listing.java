package quizhall.quiz.store;

import java.util.Optional;
import quizhall.quiz.content.OwnerId;

/**
 * Which quizzes are listed.
 *
 * @param reader sees public quizzes and his own
 * @param mine only his own, without those in his archive
 * @param after where the page begins; the first one where empty
 */
public record Listing(Optional<OwnerId> reader, boolean mine, int limit, Optional<Place> after) {

  /** Whether the place is one of the order that this listing comes in. */
  public boolean fits(Place place) {
    return place instanceof Place.ByChange;
  }
}
