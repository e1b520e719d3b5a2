package quizhall.game.room;

/** What an answer was worth. */
public enum Verdict {
  CORRECT,
  /** Some of several right options, more right than wrong. */
  PARTLY,
  WRONG,
  /** An answer to a poll. */
  COUNTED
}
