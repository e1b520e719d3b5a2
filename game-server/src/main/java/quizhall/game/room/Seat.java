package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * Who sits where: a player's id and name.
 *
 * @param device that the seat was taken from; empty where it did not say
 * @param own how long the player may take; empty for as long as everybody
 * @param pass with which the player came; empty without one
 */
public record Seat(
    PlayerId player,
    Nickname nickname,
    Optional<BrowserId> device,
    Optional<OwnTime> own,
    Optional<PassId> pass) {
  public Seat {
    Objects.requireNonNull(player);
    Objects.requireNonNull(nickname);
    Objects.requireNonNull(device);
    Objects.requireNonNull(own);
    Objects.requireNonNull(pass);
  }

  public Seat(
      PlayerId player, Nickname nickname, Optional<BrowserId> device, Optional<OwnTime> own) {
    this(player, nickname, device, own, Optional.empty());
  }

  public Seat(PlayerId player, Nickname nickname, Optional<BrowserId> device) {
    this(player, nickname, device, Optional.empty(), Optional.empty());
  }

  public Seat(PlayerId player, Nickname nickname) {
    this(player, nickname, Optional.empty());
  }
}
