package quizhall.game.room.question;

/** Why a response is none to the question. */
public enum Misfit {
  /** It is one to a question of another kind. */
  WRONG_KIND,
  NO_OPTION_CHOSEN,
  /** One option is asked for. */
  TOO_MANY_OPTIONS,
  UNKNOWN_OPTION
}
