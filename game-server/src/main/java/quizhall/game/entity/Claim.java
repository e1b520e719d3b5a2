package quizhall.game.entity;

import java.util.Comparator;

/**
 * What a player's connection has to say for itself where there is another one.
 *
 * @param seat the player's number
 * @param since when the player opened the page, or went on there by hand, in milliseconds of the
 *     wall clock; a page that comes back by itself says what it was told then
 * @param arrived when this connection of the page came, by the same clock of its own node
 */
public record Claim(int seat, long since, long arrived) {
  private static final Comparator<Claim> BY_AGE =
      Comparator.comparingLong(Claim::since).thenComparingLong(Claim::arrived);

  public boolean isNewerThan(Claim other) {
    return BY_AGE.compare(this, other) > 0;
  }

  /** Whether both are connections of one page, of which the older one is dead. */
  public boolean isOfSamePage(Claim other) {
    return since == other.since;
  }
}
