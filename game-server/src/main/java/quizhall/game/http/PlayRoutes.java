package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.segment;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Order;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.AcceptedAnswer;
import quizhall.game.http.Documents.NextPhase;
import quizhall.game.http.Documents.PlayerList;
import quizhall.game.results.Results;
import quizhall.game.results.ResultsStore;
import quizhall.game.room.EndReason;
import quizhall.game.room.Refusal;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Answers;
import quizhall.game.view.Views;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.SaidList;
import quizhall.game.wire.ServerMessage.Accepted;
import quizhall.game.wire.Wire;
import quizhall.game.wire.Wire.Checked;

/** The routes inside a room, for those who cannot or will not use the WebSocket. */
final class PlayRoutes {
  private final Rooms rooms;
  private final ResultsStore results;
  private final SessionBearer sessions;

  PlayRoutes(Rooms rooms, ResultsStore results, SessionBearer sessions) {
    this.rooms = rooms;
    this.results = results;
    this.sessions = sessions;
  }

  Route route() {
    return Directives.concat(
        command("start", token -> order(token, new Order.Start())),
        command("next", this::next),
        command("end", token -> order(token, new Order.End(EndReason.ENDED_BY_HOST))),
        command("hide", token -> moderate(token, false)),
        command("show", token -> moderate(token, true)),
        command("accept", token -> regrade(token, true)),
        command("reject", token -> regrade(token, false)),
        Directives.path(
            segment().slash("question"),
            code ->
                Directives.get(
                    () ->
                        sessions.of(
                            code, token -> answer(look(token).thenApply(PlayRoutes::phase))))),
        Directives.path(
            segment().slash("answers"),
            code ->
                Directives.post(
                    () ->
                        sessions.player(
                            code,
                            token ->
                                HttpApi.body(
                                    Wire.reader(),
                                    ObjectNode.class,
                                    HttpApi.MAX_BODY_BYTES,
                                    body -> submit(token, body))))),
        Directives.path(
            segment().slash("players"),
            code -> Directives.get(() -> sessions.host(code, token -> answer(players(token))))),
        Directives.path(
            segment().slash("said"),
            code -> Directives.get(() -> sessions.host(code, token -> answer(said(token))))),
        Directives.path(
            segment().slash("results"),
            code -> Directives.get(() -> sessions.of(code, token -> answer(results(token))))));
  }

  private Route command(String name, Function<SessionToken, Route> inner) {
    return Directives.path(
        segment().slash(name), code -> Directives.post(() -> sessions.host(code, inner)));
  }

  private Route next(SessionToken token) {
    return OptionalBody.read(
        NextPhase.class,
        new NextPhase(Optional.empty()),
        body -> order(token, new Order.Next(body.seq())));
  }

  private Route moderate(SessionToken token, boolean shown) {
    return named(token, Wire::said, said -> new Order.Moderate(Answers.moderate(said, shown)));
  }

  private Route regrade(SessionToken token, boolean accepted) {
    return named(token, Wire::typed, typed -> new Order.Regrade(Answers.regrade(typed, accepted)));
  }

  /** An order about what the body names. */
  private <T> Route named(
      SessionToken token, Function<ObjectNode, Checked<T>> read, Function<T, Order> order) {
    return HttpApi.body(
        Wire.reader(),
        ObjectNode.class,
        HttpApi.MAX_BODY_BYTES,
        body -> {
          Checked<T> name = read.apply(body);
          return name.errors().isEmpty()
              ? order(token, order.apply(name.value()))
              : HttpApi.complete(HttpApi.problem(Problem.invalid(name.errors())));
        });
  }

  private Route order(SessionToken token, Order order) {
    return answer(
        rooms
            .order(token.code(), token.session(), order)
            .thenApply(Outcome::of)
            .thenApply(PlayRoutes::phase));
  }

  private static Outcome<Documents.RoomPhase> phase(Outcome<Sight> room) {
    return room.map(sight -> new Outcome.Good<>(Phases.of(sight)));
  }

  private Route submit(SessionToken token, ObjectNode body) {
    Checked<ClientMessage.Answer> answer = Wire.answer(body);
    if (!answer.errors().isEmpty()) {
      return HttpApi.complete(HttpApi.problem(Problem.invalid(answer.errors())));
    }
    return answer(
        rooms
            .answer(token.code(), token.session(), token.player().orElseThrow(), answer.value())
            .thenApply(Outcome::of)
            .thenApply(reply -> reply.map(PlayRoutes::accepted)));
  }

  private static Outcome<AcceptedAnswer> accepted(Accepted accepted) {
    return new Outcome.Good<>(
        new AcceptedAnswer(
            accepted.id(), accepted.question(), accepted.response(), accepted.options()));
  }

  private CompletionStage<Outcome<PlayerList>> players(SessionToken token) {
    return allResults(token)
        .thenApply(room -> room.map(all -> new Outcome.Good<>(new PlayerList(all.players()))));
  }

  private CompletionStage<Outcome<SaidList>> said(SessionToken token) {
    return look(token)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        Views.said(sight.state())
                            .<Outcome<SaidList>>map(Outcome.Good::new)
                            .orElseGet(() -> new Outcome.Bad<>(RoomProblem.of(Refusal.NOT_NOW)))));
  }

  private CompletionStage<Outcome<Results>> results(SessionToken token) {
    return allResults(token)
        .thenApply(
            room ->
                room.map(
                    all ->
                        switch (token.role()) {
                          case HOST -> new Outcome.Good<>(all);
                          case PLAYER ->
                              new Outcome.Good<>(all.asSeenBy(token.player().orElseThrow()));
                          case SCREEN -> new Outcome.Bad<>(RoomProblem.notYourRole());
                        }));
  }

  private CompletionStage<Outcome<Results>> allResults(SessionToken token) {
    return look(token)
        .thenCompose(
            room ->
                room.then(_ -> results.liveResults(token.code()).thenApply(PlayRoutes::present)));
  }

  private static Outcome<Results> present(Optional<Results> found) {
    return found
        .<Outcome<Results>>map(Outcome.Good::new)
        .orElseGet(() -> new Outcome.Bad<>(RoomProblem.noSuchRoom()));
  }

  /** The room, as long as its session is the token's. */
  private CompletionStage<Outcome<Sight>> look(SessionToken token) {
    return rooms
        .look(token.code())
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        sight.state().room().session().id().equals(token.session())
                            ? new Outcome.Good<>(sight)
                            : new Outcome.Bad<>(RoomProblem.noSuchRoom())));
  }

  private static <T> Route answer(CompletionStage<Outcome<T>> outcome) {
    return HttpApi.complete(outcome.thenApply(result -> result.response(200)));
  }
}
