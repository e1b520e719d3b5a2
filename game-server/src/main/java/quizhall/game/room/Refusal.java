package quizhall.game.room;

import quizhall.game.room.question.Misfit;

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
  /** The player's answer under another message id counts. */
  ALREADY_ANSWERED,
  /** The answer is one to a question of another kind. */
  WRONG_KIND,
  NO_OPTION_CHOSEN,
  /** One option is asked for. */
  TOO_MANY_OPTIONS,
  UNKNOWN_OPTION,
  /** The room has moved on since. */
  STALE,
  /** The room's phase does not allow it. */
  NOT_NOW;

  static Refusal of(Misfit misfit) {
    return switch (misfit) {
      case WRONG_KIND -> WRONG_KIND;
      case NO_OPTION_CHOSEN -> NO_OPTION_CHOSEN;
      case TOO_MANY_OPTIONS -> TOO_MANY_OPTIONS;
      case UNKNOWN_OPTION -> UNKNOWN_OPTION;
    };
  }
}
