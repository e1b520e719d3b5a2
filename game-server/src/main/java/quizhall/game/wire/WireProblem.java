package quizhall.game.wire;

import java.util.List;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** What can be wrong with a message before anyone asks what it means. */
public final class WireProblem {
  public static final Problem MALFORMED_JSON =
      Problem.of(400, "malformed-json", "This is not a JSON object");
  public static final Problem UNKNOWN_MESSAGE =
      Problem.of(400, "unknown-message", "There is no message of this type");
  public static final Problem TOO_MANY_MESSAGES =
      Problem.of(429, "too-many-messages", "Too many messages in a short time");

  private static final Problem INVALID_MESSAGE =
      Problem.of(422, "invalid-message", "Some fields of the message are not right");

  private WireProblem() {}

  static Problem invalid(List<FieldError> errors) {
    return INVALID_MESSAGE.withErrors(errors);
  }
}
