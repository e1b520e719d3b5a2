package quizhall.game.room.question;

import java.util.Objects;

/**
 * A sentence or two.
 *
 * @param text once it is settled, without blanks at its ends and with single ones within
 */
public record OpenResponse(String text) implements Response {
  public OpenResponse {
    Objects.requireNonNull(text);
  }
}
