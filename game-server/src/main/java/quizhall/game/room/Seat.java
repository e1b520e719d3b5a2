package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * Who sits where: a player's id and name.
 *
 * @param device that the seat was taken from; empty where it did not say
 */
public record Seat(PlayerId player, Nickname nickname, Optional<BrowserId> device) {
  public Seat {
    Objects.requireNonNull(player);
    Objects.requireNonNull(nickname);
    Objects.requireNonNull(device);
  }

  public Seat(PlayerId player, Nickname nickname) {
    this(player, nickname, Optional.empty());
  }
}
