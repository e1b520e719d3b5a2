package quizhall.game.room;

/** Why a session is over. */
public enum EndReason {
  /** All questions were played. */
  COMPLETED,
  ENDED_BY_HOST,
  /** The host ended it and wants no results of it to be kept. */
  DISCARDED,
  /** Nobody ended it before it expired. */
  ABANDONED,
  /** The host's account was deleted. */
  ACCOUNT_DELETED
}
