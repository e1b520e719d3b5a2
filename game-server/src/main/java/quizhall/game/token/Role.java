package quizhall.game.token;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.room.Device;

/** What a connection or a call may do follows from this alone. */
public enum Role {
  HOST,
  /** Leads the game in the host's place. */
  CO_HOST,
  /** Leads the game from a phone. */
  REMOTE,
  PLAYER,
  /** Sees what a projector shows. */
  SCREEN;

  public boolean may(Right right) {
    return switch (this) {
      case HOST -> right != Right.PLAY;
      case CO_HOST ->
          switch (right) {
            case PLAY, END, GIVE_SEATS -> false;
            case WATCH,
                CONDUCT,
                JUDGE,
                SEE_PLAYERS,
                KEEP_DOOR,
                MOVE_SEATS,
                SEE_NOTES,
                SEE_KEY,
                SEE_RESULTS ->
                true;
          };
      case REMOTE ->
          switch (right) {
            case PLAY, END, GIVE_SEATS, SEE_RESULTS -> false;
            case WATCH, CONDUCT, JUDGE, SEE_PLAYERS, KEEP_DOOR, MOVE_SEATS, SEE_NOTES, SEE_KEY ->
                true;
          };
      case PLAYER -> right == Right.WATCH || right == Right.PLAY || right == Right.MOVE_SEATS;
      case SCREEN -> right == Right.WATCH || right == Right.SEE_PLAYERS;
    };
  }

  public static Role of(Device.Duty duty) {
    return switch (duty) {
      case CO_HOST -> CO_HOST;
      case REMOTE -> REMOTE;
      case SCREEN -> SCREEN;
    };
  }

  /** As on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Role> of(String word) {
    return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
