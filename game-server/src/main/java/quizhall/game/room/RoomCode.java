package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that players type: six characters of Crockford's base 32, and the id of the room's
 * actor.
 */
public record RoomCode(String value) {
  private static final int LENGTH = 6;

  public RoomCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a room code: " + value);
    }
  }

  public static RoomCode random(SecureRandom random) {
    return random(CodePrefix.random(random), random);
  }

  /** One that begins so. */
  public static RoomCode random(CodePrefix prefix, SecureRandom random) {
    return new RoomCode(prefix.value() + Crockford.random(random, LENGTH - CodePrefix.LENGTH));
  }

  /** What it begins with; of one that begins otherwise what is taken for that. */
  public CodePrefix prefix() {
    return CodePrefix.near(value);
  }

  /**
   * Reads what a person typed: case, blanks and hyphens do not matter, O is read as 0, I and L as
   * 1. Empty when it cannot be a code.
   */
  public static Optional<RoomCode> parse(String typed) {
    String code =
        typed
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return isCode(code) ? Optional.of(new RoomCode(code)) : Optional.empty();
  }

  private static boolean isCode(String text) {
    return text.length() == LENGTH && Crockford.isWritten(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
