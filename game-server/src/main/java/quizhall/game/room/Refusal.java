package quizhall.game.room;

import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Misfit;

/** Why a room does not do what it was asked. */
public enum Refusal {
  NO_SUCH_ROOM,
  /** Another session has this code. */
  CODE_TAKEN,
  NICKNAME_TAKEN,
  /** Somebody had it who was sent away, or there is a bad word in it. */
  NICKNAME_BARRED,
  ROOM_FULL,
  /** Somebody has got a seat with this link, and it is good for one. */
  PASS_USED,
  /** The host lets nobody new in. */
  ROOM_LOCKED,
  /** The host tries the quiz alone. */
  IS_TRIAL,
  /** Too many questions are over for somebody new to get in. */
  JOINING_OVER,
  /** The host sent the player away for good, or somebody with this device. */
  KICKED,
  /** The host sent the player away, who may come back with another seat. */
  MAY_REJOIN,
  /** The player waits to be let in. */
  NOT_ADMITTED,
  /** Nobody here has, or had, this id. */
  NO_SUCH_PLAYER,
  /** The session is over. */
  SESSION_ENDED,
  /** Nobody with this id has a seat here. */
  UNKNOWN_PLAYER,
  /** The question is not open yet. */
  QUESTION_NOT_OPEN,
  /** The question is there to be read, and takes answers in a moment. */
  TOO_EARLY,
  /** The host wants no answers while time stands still. */
  PAUSED,
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
  NOTHING_TYPED,
  TOO_LONG,
  NOT_A_NUMBER,
  AMBIGUOUS_NUMBER,
  NUMBER_OUT_OF_RANGE,
  NOT_EACH_ITEM_ONCE,
  NOT_EACH_JOINED_ONCE,
  NO_WORD,
  TOO_MANY_WORDS,
  WORD_TOO_LONG,
  /** Nobody said what is to be hidden or shown. */
  NOT_SAID,
  /** No answer to this question is the host's to accept. */
  NO_SPELLINGS,
  /** Nobody typed what is to be accepted. */
  NOT_TYPED,
  /** What the author accepts stays accepted. */
  ACCEPTED_BY_AUTHOR,
  TOO_MANY_ACCEPTED,
  /** There is no such question. */
  NO_SUCH_QUESTION,
  /** It was not played yet. */
  NOT_PLAYED,
  /** It was played, and is played again only when that is said. */
  ALREADY_PLAYED,
  /** So nobody can tell who answered what. */
  ASKED_ANONYMOUSLY,
  /** No answer to the question is right or wrong. */
  NO_KEY,
  /** This is no key to the question. */
  UNFIT_KEY,
  /** Not all nodes of the cluster can read what would happen. */
  NOT_ON_ALL_NODES,
  NOT_EACH_RATED,
  STEP_OUT_OF_RANGE,
  /** Whoever ordered it has no seat any more. */
  SEAT_TAKEN,
  /** The player goes on on another device, which has the seat now. */
  SEAT_MOVED,
  /** No seat goes with this code, or no more. */
  WRONG_REJOIN,
  /** No device has this seat. */
  NO_SUCH_SEAT,
  TOO_MANY_SEATS,
  /** This is not the code that the host shows. */
  WRONG_PAIRING,
  /** Another device has used the code. */
  PAIRING_USED,
  /** The host shows no code, or its time is over. */
  PAIRING_OVER,
  /** Too many others were tried. */
  PAIRING_SPENT,
  /** The host does not want this device, or it never knocked. */
  DISMISSED,
  /** No such device waits for a seat. */
  NOT_KNOCKING,
  /** The host wants no reactions. */
  REACTIONS_OFF,
  /** The player has reacted too often just now. */
  TOO_MANY_REACTIONS,
  /** The room has moved on since. */
  STALE,
  /** The room's phase does not allow it. */
  NOT_NOW;

  static Refusal of(Correction.Flaw flaw) {
    return switch (flaw) {
      case NO_SPELLINGS -> NO_SPELLINGS;
      case NOT_TYPED -> NOT_TYPED;
      case ACCEPTED_BY_AUTHOR -> ACCEPTED_BY_AUTHOR;
      case TOO_MANY_ACCEPTED -> TOO_MANY_ACCEPTED;
      case NO_KEY -> NO_KEY;
      case UNFIT_KEY -> UNFIT_KEY;
    };
  }

  static Refusal of(Misfit misfit) {
    return switch (misfit) {
      case WRONG_KIND -> WRONG_KIND;
      case NO_OPTION_CHOSEN -> NO_OPTION_CHOSEN;
      case TOO_MANY_OPTIONS -> TOO_MANY_OPTIONS;
      case UNKNOWN_OPTION -> UNKNOWN_OPTION;
      case NOTHING_TYPED -> NOTHING_TYPED;
      case TOO_LONG -> TOO_LONG;
      case NOT_A_NUMBER -> NOT_A_NUMBER;
      case AMBIGUOUS_NUMBER -> AMBIGUOUS_NUMBER;
      case NUMBER_OUT_OF_RANGE -> NUMBER_OUT_OF_RANGE;
      case NOT_EACH_ITEM_ONCE -> NOT_EACH_ITEM_ONCE;
      case NOT_EACH_JOINED_ONCE -> NOT_EACH_JOINED_ONCE;
      case NO_WORD -> NO_WORD;
      case TOO_MANY_WORDS -> TOO_MANY_WORDS;
      case WORD_TOO_LONG -> WORD_TOO_LONG;
      case NOT_EACH_RATED -> NOT_EACH_RATED;
      case STEP_OUT_OF_RANGE -> STEP_OUT_OF_RANGE;
    };
  }
}
