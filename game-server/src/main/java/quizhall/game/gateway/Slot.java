package quizhall.game.gateway;

/** Kinds of frames of which only the latest matters. */
public enum Slot {
  CLOCK,
  PLAYERS,
  ANSWERS,
  TALLY,
  UNACCEPTED,
  SEATS,
  SAVING
}
