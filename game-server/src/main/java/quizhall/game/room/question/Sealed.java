package quizhall.game.room.question;

import java.util.Objects;

/**
 * Something was said that only the room's owner can read, as long as the question is open: who said
 * it is not to be known.
 *
 * @param cipher in Base64
 */
public record Sealed(String cipher) implements Response {
  public Sealed {
    Objects.requireNonNull(cipher);
  }
}
