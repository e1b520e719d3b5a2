package quizhall.game.testing;

import java.util.UUID;

/** Somebody with an account. */
public record Person(UUID id, String name) {
  public static Person named(String name) {
    return new Person(UUID.randomUUID(), name);
  }
}
