package quizhall.game.token;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a connection or a call may do follows from this alone. */
public enum Role {
  HOST,
  PLAYER,
  /** Sees what a projector shows. */
  SCREEN;

  public boolean may(Right right) {
    return switch (this) {
      case HOST -> right != Right.PLAY;
      case PLAYER -> right == Right.WATCH || right == Right.PLAY;
      case SCREEN -> right == Right.WATCH || right == Right.SEE_PLAYERS;
    };
  }

  /** As on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String word) {
    return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
