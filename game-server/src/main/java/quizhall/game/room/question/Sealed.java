package quizhall.game.room.question;

import java.util.Objects;

/**
 * Something was said that only the room's owner can read, as long as the question is open: who said
 * it is not to be known. The same of what the host decided about.
 *
 * @param cipher in Base64
 */
public record Sealed(String cipher) implements Response, Said {
  public Sealed {
    Objects.requireNonNull(cipher);
  }

  /** Nothing is known of it. */
  @Override
  public String text() {
    return "";
  }
}
