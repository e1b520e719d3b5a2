package quizhall.game.http;

import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.room.RoomCode;
import quizhall.game.token.Right;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.token.SessionTokens.Verdict;
import quizhall.game.wire.RoomProblem;

/** Lets into a room's routes who has a token of that room, and the right that is asked for. */
final class SessionBearer {
  private final SessionTokens tokens;

  SessionBearer(SessionTokens tokens) {
    this.tokens = tokens;
  }

  /** Anyone with this right in the room with this code, as it stands in the address. */
  Route with(Right right, String code, Function<SessionToken, Route> inner) {
    return of(
        code,
        token -> token.may(right) ? inner.apply(token) : refused(RoomProblem.notAllowed(right)));
  }

  private Route of(String code, Function<SessionToken, Route> inner) {
    return HttpApi.bearer(
        text ->
            switch (tokens.verify(text)) {
              case Verdict.Valid(var token) ->
                  RoomCode.parse(code).equals(Optional.of(token.code()))
                      ? inner.apply(token)
                      : refused(HttpProblem.OTHER_ROOM);
              case Verdict.Expired _ -> refused(HttpProblem.TOKEN_EXPIRED);
              case Verdict.Invalid _ -> refused(Problem.unauthorized());
            });
  }

  private static Route refused(Problem problem) {
    return HttpApi.complete(HttpApi.problem(problem));
  }
}
