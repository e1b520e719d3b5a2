package quizhall.game.token;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a connection may do follows from this alone. */
public enum Role {
  HOST,
  PLAYER,
  /** Sees what a projector shows; may do nothing. */
  SCREEN;

  /** As on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String word) {
    return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
