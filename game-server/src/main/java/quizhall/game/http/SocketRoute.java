package quizhall.game.http;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.Query;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.scaladsl.model.IllegalUriException;
import java.util.Optional;
import java.util.regex.Pattern;
import quizhall.core.http.HttpApi;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.ResumePoint;
import quizhall.game.gateway.SocketOwner;
import quizhall.game.gateway.SocketUpgrade;
import quizhall.game.token.SessionTokens;
import quizhall.game.token.SessionTokens.Verdict;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.RoomProblem;

/**
 * The one WebSocket of all roles: {@code /api/ws?token=…}, to go on with {@code &epoch=…&seq=…}. A
 * player's page says with {@code &since=…} since when it has been that. The room's code may stand
 * there too, for proxies.
 */
final class SocketRoute {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final SocketUpgrade upgrade;
  private final SessionTokens tokens;
  private final Rooms rooms;

  SocketRoute(SocketUpgrade upgrade, SessionTokens tokens, Rooms rooms) {
    this.upgrade = upgrade;
    this.tokens = tokens;
    this.rooms = rooms;
  }

  Route route() {
    return Directives.pathPrefix(
        "ws",
        () ->
            Directives.pathEndOrSingleSlash(
                () ->
                    Directives.get(
                        () ->
                            Directives.extractRequest(
                                request -> Directives.complete(open(request))))));
  }

  private HttpResponse open(HttpRequest request) {
    // A proxy asks another node then; a socket would have to be closed at once.
    return rooms.isGoingDown()
        ? HttpApi.problem(RoomProblem.unavailable())
        : upgrade.accept(request, owner(request));
  }

  private SocketOwner owner(HttpRequest request) {
    Query query = query(request);
    return switch (tokens.verify(query.get("token").orElse(""))) {
      case Verdict.Valid(var token) ->
          rooms.owner(token, resumePoint(query), number(query, "since"));
      case Verdict.Expired _, Verdict.Invalid _ -> SocketUpgrade.closing(CloseCode.UNAUTHORIZED);
    };
  }

  /** Anything odd about it only means that the client gets a snapshot. */
  private static Optional<ResumePoint> resumePoint(Query query) {
    return query
        .get("epoch")
        .flatMap(epoch -> number(query, "seq").map(seq -> new ResumePoint(epoch, seq)));
  }

  private static Optional<Long> number(Query query, String name) {
    return query.get(name).filter(number -> NUMBER.matcher(number).matches()).map(Long::parseLong);
  }

  /** Akka HTTP reads a query each time it is asked for it, and this one may be no query at all. */
  private static Query query(HttpRequest request) {
    try {
      return request.getUri().query();
    } catch (IllegalUriException malformed) {
      return Query.EMPTY;
    }
  }
}
