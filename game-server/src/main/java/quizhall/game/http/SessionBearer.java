package quizhall.game.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.RoomCode;
import quizhall.game.token.Hearing;
import quizhall.game.token.Right;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.token.SessionTokens.Verdict;
import quizhall.game.wire.RoomProblem;

/**
 * Lets into a room's routes who has a token of that room, and the right that is asked for. The
 * token of a device is worth something as long as the room says that it has its seat.
 */
final class SessionBearer {
  private final SessionTokens tokens;
  private final Rooms rooms;

  SessionBearer(SessionTokens tokens, Rooms rooms) {
    this.tokens = tokens;
    this.rooms = rooms;
  }

  /** Anyone with one of these rights in the room with this code, as it stands in the address. */
  Route with(Set<Right> anyOf, String code, Function<SessionToken, Route> inner) {
    return of(
        code,
        token ->
            anyOf.stream().anyMatch(token::may)
                ? seated(token, () -> inner.apply(token))
                : refused(RoomProblem.notAllowed(anyOf)));
  }

  private Route seated(SessionToken token, Supplier<Route> inner) {
    return token.device().isEmpty()
        ? inner.get()
        : Directives.onSuccess(
            rooms.look(token.code()).thenApply(Outcome::of),
            room ->
                switch (room) {
                  case Outcome.Good<Sight>(var sight) ->
                      Hearing.refusal(sight.state().room(), token)
                          .map(RoomProblem::of)
                          .map(SessionBearer::refused)
                          .orElseGet(inner);
                  case Outcome.Bad<Sight>(var problem) -> refused(problem);
                });
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
