package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * What a player's answer gives by a corrected key.
 *
 * @param merit as {@link RecordedAnswer#merit} tells it
 */
public record Regraded(
    PlayerId player, Verdict verdict, int points, int bonus, Optional<Merit> merit) {
  public Regraded {
    Objects.requireNonNull(merit);
    Objects.requireNonNull(player);
    Objects.requireNonNull(verdict);
  }

  /** Where equal points are not told apart. */
  public Regraded(PlayerId player, Verdict verdict, int points, int bonus) {
    this(player, verdict, points, bonus, Optional.empty());
  }
}
