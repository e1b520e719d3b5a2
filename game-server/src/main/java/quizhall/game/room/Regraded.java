package quizhall.game.room;

import java.util.Objects;

/** What a player's answer gives by a corrected key. */
public record Regraded(PlayerId player, Verdict verdict, int points, int bonus) {
  public Regraded {
    Objects.requireNonNull(player);
    Objects.requireNonNull(verdict);
  }
}
