package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Objects;

/** A player of one room: twelve random characters of Crockford's base 32, no secret. */
public record PlayerId(String value) {
  private static final int LENGTH = 12;

  public PlayerId {
    Objects.requireNonNull(value);
  }

  public static PlayerId random(SecureRandom random) {
    return new PlayerId(Crockford.random(random, LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
