package quizhall.game.room;

/** Why a session is over. */
public enum EndReason {
  /** All questions were played. */
  COMPLETED,
  ENDED_BY_HOST,
  /** Nobody ended it before it expired. */
  ABANDONED,
  /** The host's account was deleted. */
  ACCOUNT_DELETED
}
