package quizhall.game.token;

/** What may be allowed in a room. Which {@link Role} has which stands with the roles. */
public enum Right {
  /** To see the phase that the room is in. */
  WATCH,
  /** To answer questions, and to see one's own results. */
  PLAY,
  /** To start the game and lead it from phase to phase. */
  CONDUCT,
  /** To decide what of all that was said is shown or right, and so to read all of it. */
  JUDGE,
  /** To say who gets in, who has to go, what they are called, and how much time they have. */
  KEEP_DOOR,
  /** To take a seat along to another device: players their own, hosts anybody's. */
  MOVE_SEATS,
  /** To end the session, and to play again in another room. */
  END,
  /** To see who is there, by name. */
  SEE_PLAYERS,
  /** To see what the author noted for the host. */
  SEE_NOTES,
  /** To see the key of a question while it is open. */
  SEE_KEY,
  /** To see everybody's results. */
  SEE_RESULTS,
  /** To give devices seats, and to take them away. */
  GIVE_SEATS
}
