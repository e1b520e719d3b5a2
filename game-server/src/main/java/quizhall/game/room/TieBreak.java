package quizhall.game.room;

/** How players with equal points are told apart. */
public enum TieBreak {
  /** More right answers first; then, where speed counts, less time. */
  RIGHT_THEN_TIME
}
