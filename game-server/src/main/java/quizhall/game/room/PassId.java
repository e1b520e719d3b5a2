package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Objects;

/** Names a link that lets one player in, so that it is good for one seat. */
public record PassId(String value) {
  private static final int LENGTH = 12;

  public PassId {
    Objects.requireNonNull(value);
  }

  public static PassId random(SecureRandom random) {
    return new PassId(Crockford.random(random, LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
