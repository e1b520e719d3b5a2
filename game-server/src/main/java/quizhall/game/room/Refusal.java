package quizhall.game.room;

/** Why a room does not do what it was asked. */
public enum Refusal {
  NO_SUCH_ROOM,
  /** Another session has this code. */
  CODE_TAKEN,
  NICKNAME_TAKEN,
  ROOM_FULL,
  /** The session is over. */
  SESSION_ENDED,
  /** Nobody with this id has a seat here. */
  UNKNOWN_PLAYER,
  /** The question is not open yet. */
  QUESTION_NOT_OPEN,
  /** The question is closed, or its time was up when the answer arrived. */
  QUESTION_CLOSED,
  NO_OPTION_CHOSEN,
  /** One option is asked for. */
  TOO_MANY_OPTIONS,
  UNKNOWN_OPTION,
  /** The room has moved on since. */
  STALE,
  /** The room's phase does not allow it. */
  NOT_NOW
}
