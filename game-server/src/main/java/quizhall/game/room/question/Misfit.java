package quizhall.game.room.question;

/** Why a response is none to the question. */
public enum Misfit {
  /** It is one to a question of another kind. */
  WRONG_KIND,
  NO_OPTION_CHOSEN,
  /** One option is asked for. */
  TOO_MANY_OPTIONS,
  UNKNOWN_OPTION,
  /** There is nothing in it to read. */
  NOTHING_TYPED,
  TOO_LONG,
  NOT_A_NUMBER,
  /** Such as 1,000, which is a thousand to some and one to others. */
  AMBIGUOUS_NUMBER,
  /** Larger than any key may be, with more decimals, or outside of the slider. */
  NUMBER_OUT_OF_RANGE,
  /** Not each item once. */
  NOT_EACH_ITEM_ONCE,
  /** Not each of the one side joined to one of the other, and each of that once. */
  NOT_EACH_JOINED_ONCE,
  NO_WORD,
  TOO_MANY_WORDS,
  WORD_TOO_LONG,
  /** Not one value for each statement. */
  NOT_EACH_RATED,
  /** Not on the scale. */
  STEP_OUT_OF_RANGE
}
