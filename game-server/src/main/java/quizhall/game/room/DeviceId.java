package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Objects;

/** A device with a seat in a room: twelve characters of Crockford's base 32, no secret. */
public record DeviceId(String value) {
  private static final int LENGTH = 12;

  public DeviceId {
    Objects.requireNonNull(value);
  }

  public static DeviceId random(SecureRandom random) {
    return new DeviceId(Crockford.random(random, LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
