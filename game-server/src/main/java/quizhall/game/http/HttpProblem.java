package quizhall.game.http;

import java.time.Duration;
import java.util.List;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** What only the HTTP interface refuses; what a room refuses is in {@code RoomProblem}. */
final class HttpProblem {
  static final Problem MALFORMED_CODE =
      Problem.of(400, "malformed-code", "A room's code has six letters and digits");
  static final Problem TOKEN_EXPIRED =
      Problem.of(401, "token-expired", "The time of this session token is over");
  static final Problem OTHER_ROOM =
      Problem.of(403, "other-room", "This token is one of another room");
  static final Problem NO_SUCH_SESSION =
      Problem.of(404, "no-such-session", "There is no ended session of yours with this id");
  static final Problem QUIZ_NOT_FOUND =
      Problem.of(404, "quiz-not-found", "This quiz does not exist or is not yours to play");
  static final Problem QUIZ_API_AWAY =
      Problem.of(503, "quiz-api-away", "The quiz cannot be fetched right now; try again shortly")
          .withRetryAfter(Duration.ofSeconds(3));
  static final Problem UPGRADE_GOES_ON =
      Problem.of(
              503,
              "upgrade-goes-on",
              "Some servers do not know all kinds of question in this quiz yet")
          .withRetryAfter(Duration.ofSeconds(30));
  static final Problem NO_LONGER_KEPT =
      Problem.of(
          410,
          "no-longer-kept",
          "What was answered is not kept any more: results stay as they are");
  static final Problem TOO_MANY_ROOMS =
      Problem.of(409, "too-many-rooms", "You have too many open rooms; end one of them first");

  static final Problem PASS_INVALID =
      Problem.of(422, "pass-invalid", "This link is not one for this room, or its time is over")
          .withErrors(List.of(new FieldError("pass", "is not one for this room")));

  private HttpProblem() {}

  static Problem quizNotPlayable(List<String> faults) {
    return Problem.of(422, "quiz-not-playable", "No room can play this quiz as it is")
        .withErrors(faults.stream().map(fault -> new FieldError("quizId", fault)).toList());
  }

  static Problem invalid(String field, String message) {
    return Problem.invalid(List.of(new FieldError(field, message)));
  }
}
