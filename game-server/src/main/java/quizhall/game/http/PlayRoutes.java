package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.segment;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.GivenAnswer;
import quizhall.game.gateway.Rooms.Order;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.AcceptedAnswer;
import quizhall.game.http.Documents.NextPhase;
import quizhall.game.http.Documents.PlayerList;
import quizhall.game.http.Documents.SubmitAnswer;
import quizhall.game.results.Results;
import quizhall.game.results.ResultsStore;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.EndReason;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.RoomProblem;

/** The routes inside a room, for those who cannot or will not use the WebSocket. */
final class PlayRoutes {
  private static final int LONGEST_ID = 64;
  private static final int MOST_OPTIONS = 20;

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
                                HttpApi.body(SubmitAnswer.class, body -> submit(token, body))))),
        Directives.path(
            segment().slash("players"),
            code -> Directives.get(() -> sessions.host(code, token -> answer(players(token))))),
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

  private Route submit(SessionToken token, SubmitAnswer body) {
    Optional<String> id = body.id().filter(PlayRoutes::isId);
    Optional<Integer> question = body.question().filter(index -> index >= 0);
    Optional<List<Integer>> options = body.options().filter(PlayRoutes::areOptions);
    if (id.isEmpty()) {
      return invalid("id", "must have 1 to " + LONGEST_ID + " characters");
    }
    if (question.isEmpty()) {
      return invalid("question", "must be a whole number from 0");
    }
    if (options.isEmpty()) {
      return invalid("options", "must be at most " + MOST_OPTIONS + " different numbers from 0");
    }
    GivenAnswer given = new GivenAnswer(id.get(), question.get(), options.get());
    return answer(
        rooms
            .answer(token.code(), token.session(), token.player().orElseThrow(), given)
            .thenApply(Outcome::of)
            .thenApply(reply -> reply.map(PlayRoutes::accepted)));
  }

  private static boolean isId(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_ID
        && id.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static boolean areOptions(List<Integer> options) {
    return options.size() <= MOST_OPTIONS
        && options.stream().allMatch(option -> option != null && option >= 0)
        && new HashSet<>(options).size() == options.size();
  }

  private static Outcome<AcceptedAnswer> accepted(AnswerOutcome outcome) {
    return switch (outcome) {
      case AnswerOutcome.Recorded(var question, RecordedAnswer answer) ->
          new Outcome.Good<>(new AcceptedAnswer(answer.id(), question, answer.options()));
      case AnswerOutcome.AlreadyAnswered _ -> new Outcome.Bad<>(RoomProblem.alreadyAnswered());
      case AnswerOutcome.NotRecorded(var reason) -> new Outcome.Bad<>(RoomProblem.of(reason));
    };
  }

  private CompletionStage<Outcome<PlayerList>> players(SessionToken token) {
    return allResults(token)
        .thenApply(room -> room.map(all -> new Outcome.Good<>(new PlayerList(all.players()))));
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

  private static Route invalid(String field, String message) {
    return HttpApi.complete(HttpApi.problem(HttpProblem.invalid(field, message)));
  }
}
