package quizhall.game.room;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What is taken off the time of an answer for its way: a question takes as long to a player as the
 * network does, and so does the answer back.
 *
 * @param most that anybody gets, however long the way is or is made to seem
 */
public record FairSpeed(Duration most) {
  public static final FairSpeed USUAL = new FairSpeed(Duration.ofMillis(250));

  public FairSpeed {
    Objects.requireNonNull(most);
    if (most.isNegative()) {
      throw new IllegalArgumentException("nobody's answer is made later: " + most);
    }
  }

  /**
   * @param roundTrip to the player and back, as the server measured it; empty where it did not
   */
  public Duration allowance(Optional<Duration> roundTrip) {
    return roundTrip
        .filter(Duration::isPositive)
        .map(measured -> measured.compareTo(most) < 0 ? measured : most)
        .orElse(Duration.ZERO);
  }
}
