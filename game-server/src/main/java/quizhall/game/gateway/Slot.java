package quizhall.game.gateway;

/** Kinds of frames of which only the latest matters. */
public enum Slot {
  CLOCK,
  PLAYERS,
  DOOR,
  PACE,
  STANDINGS,
  ANSWERS,
  TALLY,
  UNACCEPTED,
  SEATS,
  REACTING,
  REACTIONS,
  SAVING
}
