package quizhall.game.room;

/** What the door has to say of a player; nothing of one who is in, under a name that is shown. */
public enum Admission {
  /** Plays, under a name that the host has yet to approve: nobody else is shown it. */
  UNNAMED(true),
  /** Waits to be let in: neither plays nor counts. */
  WAITING(false),
  /** Was sent away, and may come back under another name. */
  MAY_RETURN(false),
  /** Was sent away for good. */
  BARRED(false);

  private final boolean plays;

  Admission(boolean plays) {
    this.plays = plays;
  }

  boolean plays() {
    return plays;
  }

  /** Whether the player was sent away. */
  boolean isOut() {
    return this == MAY_RETURN || this == BARRED;
  }
}
