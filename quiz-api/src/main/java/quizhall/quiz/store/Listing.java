package quizhall.quiz.store;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.OwnerId;

/**
 * Which quizzes are asked for.
 *
 * @param reader finds public quizzes and his own
 * @param mine only his own
 * @param words to search for, as typed
 * @param tags all of which a quiz must have
 * @param after where the page begins; the first one where empty
 */
public record Listing(
    Optional<OwnerId> reader,
    boolean mine,
    String words,
    List<String> tags,
    int limit,
    Optional<Place> after) {

  public Listing {
    tags = List.copyOf(tags);
  }

  /** Whether the place is one of the order that this listing comes in. */
  public boolean fits(Place place) {
    return switch (place) {
      case Place.ByChange _ -> FoldedText.query(words).isEmpty();
      case Place.ByMatch _ -> FoldedText.query(words).isPresent();
    };
  }
}
