package quizhall.game.wire;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.game.room.Device;
import quizhall.game.room.Refusal;
import quizhall.game.token.Right;

/** How a room's refusals are told, on sockets and over HTTP alike. */
public final class RoomProblem {
  private RoomProblem() {}

  public static Problem of(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_ROOM -> noSuchRoom();
      case CODE_TAKEN -> Problem.of(409, "code-taken", "This code is in use");
      case NICKNAME_TAKEN ->
          Problem.of(409, "nickname-taken", "Somebody in this room has that nickname already")
              .withErrors(List.of(new FieldError("nickname", "is taken in this room")));
      case NICKNAME_BARRED ->
          Problem.of(
                  422, "nickname-barred", "This nickname cannot be used here: choose another one")
              .withErrors(List.of(new FieldError("nickname", "cannot be used in this room")));
      case ROOM_LOCKED ->
          Problem.of(409, "room-locked", "Nobody new can join: the host has locked the room");
      case IS_TRIAL ->
          Problem.of(409, "room-is-trial", "Nobody can join: the host tries this quiz alone");
      case JOINING_OVER ->
          Problem.of(409, "joining-over", "Nobody new can join: the game has gone too far");
      case KICKED -> Problem.of(403, "kicked", "The host has removed you from this room");
      case MAY_REJOIN ->
          Problem.of(
              403, "may-rejoin", "The host has removed you: you can join under another name");
      case NOT_ADMITTED -> Problem.of(403, "not-admitted", "You wait to be let in by the host");
      case NO_SUCH_PLAYER ->
          Problem.of(404, "no-such-player", "There is no player with this id in the room")
              .withErrors(
                  List.of(new FieldError("player", "is in this room no more, or never was")));
      case PASS_USED ->
          Problem.of(
                  409,
                  "pass-used",
                  "Somebody has joined with this link already: ask the host for another one")
              .withErrors(List.of(new FieldError("pass", "is good for one seat, and was used")));
      case ROOM_FULL -> Problem.of(409, "room-full", "This room is full");
      case SESSION_ENDED -> Problem.of(410, "session-ended", "This session is over");
      case UNKNOWN_PLAYER -> Problem.of(403, "unknown-player", "You have no seat in this room");
      case QUESTION_NOT_OPEN ->
          Problem.of(409, "question-not-open", "This question is not open yet");
      // Pages let an answer be given again where its content was refused, and this one may be.
      case TOO_EARLY -> Problem.of(422, "too-early", "Answers are taken in a moment: read first");
      case PAUSED -> Problem.of(422, "paused", "Answers are taken again when time goes on");
      case QUESTION_CLOSED -> Problem.of(409, "question-closed", "This question is closed");
      case ALREADY_ANSWERED ->
          Problem.of(409, "already-answered", "You have answered this question already");
      case WRONG_KIND ->
          Problem.of(422, "wrong-kind", "This is an answer to a question of another kind")
              .withErrors(
                  List.of(new FieldError("response.kind", "is not the kind of the question")));
      case NO_OPTION_CHOSEN -> invalidOptions("no-option-chosen", "Choose an option");
      case TOO_MANY_OPTIONS -> invalidOptions("too-many-options", "Choose one option only");
      case UNKNOWN_OPTION -> invalidOptions("unknown-option", "This question has no such option");
      case NOTHING_TYPED -> invalidResponse("nothing-typed", "text", "Type an answer");
      case TOO_LONG -> invalidResponse("too-long", "text", "This answer is too long");
      case NOT_A_NUMBER -> invalidResponse("not-a-number", "value", "This is not a number");
      case AMBIGUOUS_NUMBER ->
          invalidResponse(
              "ambiguous-number",
              "value",
              "This may be a thousand or a decimal: leave out the mark, or add a digit");
      case NUMBER_OUT_OF_RANGE ->
          invalidResponse("number-out-of-range", "value", "This number is out of range");
      case NOT_EACH_ITEM_ONCE ->
          invalidResponse("not-each-item-once", "items", "Put each item in its place once");
      case NOT_EACH_JOINED_ONCE ->
          invalidResponse("not-each-joined-once", "pairs", "Join each one once");
      case NO_WORD -> invalidResponse("no-word", "words", "Type a word");
      case TOO_MANY_WORDS -> invalidResponse("too-many-words", "words", "These are too many words");
      case WORD_TOO_LONG -> invalidResponse("word-too-long", "words", "A word is too long");
      case NOT_SAID ->
          Problem.of(422, "not-said", "Nobody said this")
              .withErrors(List.of(new FieldError("said", "was said by nobody")));
      case NO_SPELLINGS ->
          Problem.of(409, "no-spellings", "No answer to this question is accepted by the host")
              .withErrors(
                  List.of(new FieldError("question", "is not one whose answers the host accepts")));
      case NOT_TYPED -> invalidTyped("not-typed", "Nobody typed this");
      case ACCEPTED_BY_AUTHOR ->
          invalidTyped("accepted-by-author", "This is accepted by the author of the quiz");
      case TOO_MANY_ACCEPTED ->
          invalidTyped("too-many-accepted", "No more spellings can be accepted");
      case NOT_ON_ALL_NODES ->
          Problem.of(
              409,
              "not-known-everywhere",
              "Some servers do not know this yet: try again once all are upgraded");
      case NO_SUCH_QUESTION ->
          Problem.of(422, "no-such-question", "There is no such question")
              .withErrors(List.of(new FieldError("question", "is not one of the quiz")));
      case NOT_PLAYED -> Problem.of(409, "not-played", "This question was not played yet");
      case ALREADY_PLAYED ->
          Problem.of(409, "already-played", "This question was played: it can be played again");
      case ASKED_ANONYMOUSLY ->
          Problem.of(
              409,
              "asked-anonymously",
              "This question was asked anonymously: nobody can tell who answered what");
      case NO_KEY -> Problem.of(409, "no-key", "No answer to this question is right or wrong");
      case UNFIT_KEY -> Problem.of(422, "unfit-key", "This is no key to this question");
      case NOT_EACH_RATED ->
          invalidResponse("not-each-rated", "values", "Rate each statement once");
      case STEP_OUT_OF_RANGE ->
          invalidResponse("step-out-of-range", "values", "This step is not on the scale");
      case SEAT_MOVED ->
          Problem.of(401, "seat-moved", "This seat was taken along to another device");
      case WRONG_REJOIN ->
          Problem.of(
                  422,
                  "wrong-rejoin-code",
                  "This code is not right, or not any more: get a new one")
              .withErrors(List.of(new FieldError("rejoinCode", "goes with no seat")));
      case SEAT_TAKEN -> Problem.of(401, "seat-taken", "The host has taken this seat away");
      case NO_SUCH_SEAT -> Problem.of(404, "no-such-seat", "No device has this seat");
      case TOO_MANY_SEATS ->
          Problem.of(409, "too-many-seats", "No more than " + Device.MOST + " devices have a seat");
      case WRONG_PAIRING -> invalidPairing("wrong-pairing-code", "This is not the code shown");
      case PAIRING_USED ->
          Problem.of(409, "pairing-used", "Another device has used this code: ask for a new one");
      case PAIRING_OVER ->
          Problem.of(
              410, "pairing-over", "This code is no longer valid: ask the host for a new one");
      case PAIRING_SPENT ->
          Problem.of(
              409, "pairing-spent", "Too many wrong codes were tried: ask the host for a new one");
      case DISMISSED -> Problem.of(403, "dismissed", "The host has not given this device a seat");
      case NOT_KNOCKING -> Problem.of(404, "not-knocking", "No such device waits for a seat");
      case REACTIONS_OFF -> Problem.of(409, "reactions-off", "The host has turned reactions off");
      case TOO_MANY_REACTIONS ->
          Problem.of(429, "too-many-reactions", "Wait a moment before you react again")
              .withRetryAfter(Duration.ofSeconds(1));
      case STALE -> Problem.of(409, "stale", "The room has moved on since");
      case NOT_NOW -> Problem.of(409, "not-now", "The room's phase does not allow this");
    };
  }

  public static Problem noSuchRoom() {
    return Problem.of(404, "no-such-room", "There is no room with this code");
  }

  /** A message or call for which each of these rights would be enough, and is missing. */
  public static Problem notAllowed(Set<Right> missing) {
    return Problem.of(
        403,
        "not-your-role",
        missing.equals(Set.of(Right.PLAY))
            ? "Only players may do this"
            : "Your seat does not allow this");
  }

  public static Problem unavailable() {
    return Problem.unavailable(Duration.ofSeconds(2));
  }

  private static Problem invalidPairing(String type, String title) {
    return Problem.of(422, type, title).withErrors(List.of(new FieldError("pairing", title)));
  }

  private static Problem invalidResponse(String type, String field, String title) {
    return Problem.of(422, type, title)
        .withErrors(List.of(new FieldError("response." + field, title)));
  }

  private static Problem invalidTyped(String type, String title) {
    return Problem.of(422, type, title).withErrors(List.of(new FieldError("text", title)));
  }

  private static Problem invalidOptions(String type, String title) {
    return Problem.of(422, type, title)
        .withErrors(
            List.of(new FieldError("options", title), new FieldError("response.options", title)));
  }
}
