package quizhall.game.room;

import java.util.Objects;

/**
 * The device that a player joined from, as far as the rooms of one host know it: made from what the
 * device keeps to itself, and another one with each host. Shown to nobody.
 */
public record BrowserId(String value) {
  public BrowserId {
    Objects.requireNonNull(value);
  }
}
