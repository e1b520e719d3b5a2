package quizhall.game.room;

import java.util.Objects;

/** Who sits where: a player's id and name. */
public record Seat(PlayerId player, Nickname nickname) {
  public Seat {
    Objects.requireNonNull(player);
    Objects.requireNonNull(nickname);
  }
}
