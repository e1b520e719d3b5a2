package quizhall.game.entity;

/** Whether anybody is connected who leads the game. */
public enum Lead {
  /** Nobody was, so far: it may be led over HTTP. */
  NEVER,
  THERE,
  /** Somebody was. */
  GONE
}
