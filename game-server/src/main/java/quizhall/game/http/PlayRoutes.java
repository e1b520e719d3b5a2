package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.integerSegment;
import static akka.http.javadsl.server.PathMatchers.segment;
import static java.util.stream.Collectors.toUnmodifiableMap;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Attendance;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.AcceptedAnswer;
import quizhall.game.http.Documents.PlayerList;
import quizhall.game.results.Results;
import quizhall.game.results.ResultsStore;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.EndReason;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState;
import quizhall.game.token.Hearing;
import quizhall.game.token.Right;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.view.Commands;
import quizhall.game.view.Views;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.SaidList;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.ServerMessage.Accepted;
import quizhall.game.wire.Wire;
import quizhall.game.wire.Wire.Checked;

/** The routes inside a room, for those who cannot or will not use the WebSocket. */
final class PlayRoutes {
  private final Rooms rooms;
  private final ResultsStore results;
  private final SessionBearer sessions;
  private final SessionTokens tokens;
  private final BooleanSupplier areReactionsKnown;

  /**
   * @param areReactionsKnown whether every node can take and hand on reactions
   */
  PlayRoutes(
      Rooms rooms,
      ResultsStore results,
      SessionBearer sessions,
      SessionTokens tokens,
      BooleanSupplier areReactionsKnown) {
    this.tokens = tokens;
    this.areReactionsKnown = areReactionsKnown;
    this.rooms = rooms;
    this.results = results;
    this.sessions = sessions;
  }

  Route route() {
    Route reading =
        Directives.concat(
            reading(
                "question", token -> look(token).thenApply(room -> phase(room, token.player()))),
            reading("players", this::players),
            reading("key", this::key),
            reading("questions", this::questions),
            reading("said", this::said),
            people(),
            reading("results", this::results),
            reading("seats", this::seats));
    return Directives.concat(
        answering(),
        reacting(),
        orderingInRoom(),
        mending(),
        unseating(),
        reading,
        orderingOfPlayer());
  }

  private Route answering() {
    return Directives.path(
        segment().slash("answers"),
        code ->
            Directives.post(
                () -> sessions.with(RoomRights.of("POST", "answers"), code, this::answers)));
  }

  private Route reacting() {
    return Directives.path(
        segment().slash("reaction"),
        code ->
            Directives.post(
                () ->
                    sessions.with(
                        RoomRights.of("POST", "reaction"),
                        code,
                        token -> OptionalBody.object(body -> react(token, body)))));
  }

  private Route react(SessionToken token, ObjectNode body) {
    Checked<ClientMessage.Reaction> reaction = Wire.reaction(body);
    return reaction.errors().isEmpty()
        ? noContent(rooms.react(token, Commands.sign(reaction.value())).thenApply(Outcome::of))
        : refused(Problem.invalid(reaction.errors()));
  }

  private <T> Route reading(String name, Function<SessionToken, CompletionStage<Outcome<T>>> read) {
    Set<Right> rights = RoomRights.of("GET", name);
    return Directives.path(
        segment().slash(name),
        code ->
            Directives.get(() -> sessions.with(rights, code, token -> answer(read.apply(token)))));
  }

  private Route people() {
    return Directives.path(
        segment().slash("people"),
        code ->
            Directives.get(
                () ->
                    Directives.parameterOptional(
                        "search",
                        search ->
                            Directives.parameterOptional(
                                "only",
                                only ->
                                    Directives.parameterOptional(
                                        StringUnmarshallers.INTEGER,
                                        "page",
                                        page ->
                                            sessions.with(
                                                RoomRights.of("GET", "people"),
                                                code,
                                                token -> people(token, search, only, page)))))));
  }

  private Route people(
      SessionToken token, Optional<String> search, Optional<String> only, Optional<Integer> page) {
    if (page.filter(number -> number < 1).isPresent()) {
      return refused(HttpProblem.invalid("page", "must be a whole number from 1"));
    }
    return People.Only.of(only)
        .map(
            wanted ->
                answer(
                    attendance(token)
                        .thenApply(
                            room ->
                                room.map(
                                    there ->
                                        new Outcome.Good<>(
                                            People.of(
                                                there,
                                                search.orElse(""),
                                                wanted,
                                                page.orElse(1)))))))
        .orElseGet(() -> refused(HttpProblem.invalid("only", "must be away, slow or unanswered")));
  }

  private CompletionStage<Outcome<Attendance>> attendance(SessionToken token) {
    return rooms
        .attendance(token.code())
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    there ->
                        there.sight().state().room().session().id().equals(token.session())
                            ? new Outcome.Good<>(there)
                            : new Outcome.Bad<>(RoomProblem.noSuchRoom())));
  }

  private static Route refused(Problem problem) {
    return HttpApi.complete(HttpApi.problem(problem));
  }

  private Route orderingInRoom() {
    Map<String, Set<Right>> orders = rightsOf(type -> !Wire.ORDERS_OF_PLAYER.contains(type));
    return Directives.path(
        segment().slash(segment()),
        (code, type) ->
            orders.containsKey(type)
                ? Directives.post(
                    () ->
                        sessions.with(
                            orders.get(type),
                            code,
                            token -> OptionalBody.object(body -> order(token, type, body))))
                : Directives.reject());
  }

  /** With the player's id in the address. */
  private Route orderingOfPlayer() {
    Map<String, Set<Right>> orders = rightsOf(Wire.ORDERS_OF_PLAYER::contains);
    return Directives.pathPrefix(
        segment().slash("players"),
        code ->
            Directives.path(
                segment().slash(segment()),
                (player, type) ->
                    orders.containsKey(type)
                        ? Directives.post(
                            () ->
                                sessions.with(
                                    orders.get(type),
                                    code,
                                    token ->
                                        OptionalBody.object(
                                            body ->
                                                order(token, type, body.put("player", player)))))
                        : Directives.reject()));
  }

  /** By the order's name; a route for each of them would be tried one after another. */
  private static Map<String, Set<Right>> rightsOf(Predicate<String> orders) {
    return Wire.ORDERS.keySet().stream()
        .filter(orders)
        .collect(
            toUnmodifiableMap(
                Function.identity(), type -> RoomRights.of("POST", RoomRights.pathOf(type))));
  }

  /** The order {@code key}, whose question stands in the address. */
  private Route mending() {
    Set<Right> rights = RoomRights.of("POST", "questions/{index}/key");
    return Directives.path(
        segment().slash("questions").slash(integerSegment()).slash("key"),
        (code, question) ->
            Directives.post(
                () ->
                    sessions.with(
                        rights,
                        code,
                        token ->
                            OptionalBody.object(
                                body -> order(token, "key", body.put("question", question))))));
  }

  private Route order(SessionToken token, String type, ObjectNode body) {
    Checked<ClientMessage.Order> order = Wire.order(type, body);
    if (!order.errors().isEmpty()) {
      return HttpApi.complete(HttpApi.problem(Problem.invalid(order.errors())));
    }
    RoomCommand.Order command = Commands.order(order.value(), Instant.now());
    if (order.value() instanceof ClientMessage.OfPlayer of
        && !token.isFor(new PlayerId(of.player()))) {
      return refused(RoomProblem.of(Refusal.NO_SUCH_PLAYER));
    }
    CompletionStage<Outcome<Sight>> done = order(token, command);
    return switch (command) {
      case RoomCommand.SeatDevice(var device) ->
          answer(201, done.thenApply(room -> seat(room, device)));
      case RoomCommand.Invite _ -> answer(201, done.thenApply(PlayRoutes::invitation));
      case RoomCommand.OfferRejoin offered ->
          answer(201, done.thenApply(room -> rejoin(room, offered.player())));
      default -> answer(200, done.thenApply(room -> phase(room, token.player())));
    };
  }

  /** The code may have been used in the very moment. */
  private static Outcome<ServerMessage.RejoinView> rejoin(Outcome<Sight> room, PlayerId player) {
    return room.map(
        sight ->
            Views.rejoin(sight.state().room(), player, Instant.now())
                .<Outcome<ServerMessage.RejoinView>>map(Outcome.Good::new)
                .orElseGet(() -> new Outcome.Bad<>(RoomProblem.of(Refusal.STALE))));
  }

  /** The code may have been used, or another one asked for, in the very moment. */
  private static Outcome<ServerMessage.InvitationView> invitation(Outcome<Sight> room) {
    return room.map(
        sight ->
            Views.invitation(sight.state().room(), Instant.now())
                .<Outcome<ServerMessage.InvitationView>>map(Outcome.Good::new)
                .orElseGet(() -> new Outcome.Bad<>(RoomProblem.of(Refusal.PAIRING_OVER))));
  }

  private CompletionStage<Outcome<Sight>> order(SessionToken token, RoomCommand.Order order) {
    return token.player().isEmpty()
        ? orderNow(token, order)
        : look(token).thenCompose(room -> room.then(_ -> orderNow(token, order)));
  }

  private CompletionStage<Outcome<Sight>> orderNow(SessionToken token, RoomCommand.Order order) {
    return rooms.order(token.code(), token.session(), token.device(), order).thenApply(Outcome::of);
  }

  private Outcome<ServerMessage.GivenSeat> seat(Outcome<Sight> room, Device device) {
    return room.map(
        sight -> new Outcome.Good<>(Views.seat(sight.state().room().session(), device, tokens)));
  }

  private Route unseating() {
    Set<Right> rights = RoomRights.of("DELETE", "seats/{id}");
    return Directives.path(
        segment().slash("seats").slash(segment()),
        (code, seat) ->
            Directives.delete(() -> sessions.with(rights, code, token -> unseat(token, seat))));
  }

  private Route unseat(SessionToken token, String seat) {
    return noContent(order(token, new RoomCommand.UnseatDevice(new DeviceId(seat))));
  }

  private static <T> Route noContent(CompletionStage<Outcome<T>> done) {
    return HttpApi.complete(
        done.thenApply(
            outcome ->
                switch (outcome) {
                  case Outcome.Good<T> _ -> HttpApi.noContent();
                  case Outcome.Bad<T>(var problem) -> HttpApi.problem(problem);
                }));
  }

  private CompletionStage<Outcome<Documents.SeatList>> seats(SessionToken token) {
    return look(token)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        new Outcome.Good<>(
                            Documents.SeatList.of(
                                Views.seats(
                                    sight.state().room(), sight.devices(), Instant.now())))));
  }

  private Route answers(SessionToken token) {
    return HttpApi.body(
        Wire.reader(), ObjectNode.class, HttpApi.MAX_BODY_BYTES, body -> submit(token, body));
  }

  private Outcome<Documents.RoomPhase> phase(Outcome<Sight> room, Optional<PlayerId> viewer) {
    return room.map(
        sight -> new Outcome.Good<>(Phases.of(sight, viewer, areReactionsKnown.getAsBoolean())));
  }

  private Route submit(SessionToken token, ObjectNode body) {
    Checked<ClientMessage.Answer> answer = Wire.answer(body);
    if (!answer.errors().isEmpty()) {
      return HttpApi.complete(HttpApi.problem(Problem.invalid(answer.errors())));
    }
    return answer(
        rooms
            .answer(token, answer.value())
            .thenApply(Outcome::of)
            .thenApply(reply -> reply.map(PlayRoutes::accepted)));
  }

  private static Outcome<AcceptedAnswer> accepted(Accepted accepted) {
    return new Outcome.Good<>(
        new AcceptedAnswer(
            accepted.id(), accepted.question(), accepted.response(), accepted.options()));
  }

  private CompletionStage<Outcome<Documents.QuestionList>> questions(SessionToken token) {
    return look(token)
        .thenApply(
            room ->
                room.map(sight -> new Outcome.Good<>(Documents.QuestionList.of(sight.state()))));
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

  private CompletionStage<Outcome<Documents.RightAnswer>> key(SessionToken token) {
    return look(token)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        Views.key(sight.state(), "")
                            .map(Documents.RightAnswer::of)
                            .<Outcome<Documents.RightAnswer>>map(Outcome.Good::new)
                            .orElseGet(() -> new Outcome.Bad<>(RoomProblem.of(Refusal.NOT_NOW)))));
  }

  /** A player's own where the token allows no more. */
  private CompletionStage<Outcome<Results>> results(SessionToken token) {
    return allResults(token)
        .thenApply(
            room ->
                room.map(
                    all ->
                        new Outcome.Good<>(
                            token.may(Right.SEE_RESULTS)
                                ? all
                                : all.asSeenBy(token.player().orElseThrow()))));
  }

  private CompletionStage<Outcome<Results>> allResults(SessionToken token) {
    return look(token)
        .thenCompose(
            room ->
                room.then(
                    sight ->
                        isDiscarded(sight)
                            ? CompletableFuture.completedStage(
                                new Outcome.Bad<>(RoomProblem.of(Refusal.SESSION_ENDED)))
                            : results
                                .liveResults(token.code())
                                .thenApply(PlayRoutes::present)
                                .thenApply(found -> found.map(all -> told(all, sight, token)))));
  }

  /** Not the key of a question to somebody who may still answer it, nor what it gave to others. */
  private static Outcome<Results> told(Results all, Sight sight, SessionToken token) {
    Results told = token.player().flatMap(sight.state()::openTo).map(all::without).orElse(all);
    return new Outcome.Good<>(
        token.player().filter(sight.state()::isStillAnswering).map(told::unranked).orElse(told));
  }

  /** Whose host wants no results of it. */
  private static boolean isDiscarded(Sight sight) {
    return sight.state() instanceof RoomState.Finished finished
        && finished.reason() == EndReason.DISCARDED;
  }

  private static Outcome<Results> present(Optional<Results> found) {
    return found
        .<Outcome<Results>>map(Outcome.Good::new)
        .orElseGet(() -> new Outcome.Bad<>(RoomProblem.noSuchRoom()));
  }

  /** The room, as long as its session is the token's. */
  private CompletionStage<Outcome<Sight>> look(SessionToken token) {
    return rooms
        .look(token)
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        Hearing.refusal(sight.state().room(), token)
                            .<Outcome<Sight>>map(why -> new Outcome.Bad<>(RoomProblem.of(why)))
                            .orElseGet(() -> present(sight, token))));
  }

  /** A player who was sent away sees nothing more, nor does one who is yet to be let in. */
  private static Outcome<Sight> present(Sight sight, SessionToken token) {
    return token
        .player()
        .flatMap(sight.state().room().players()::find)
        .flatMap(Player::playsNot)
        .<Outcome<Sight>>map(reason -> new Outcome.Bad<>(RoomProblem.of(reason)))
        .orElseGet(() -> new Outcome.Good<>(sight));
  }

  private static <T> Route answer(CompletionStage<Outcome<T>> outcome) {
    return answer(200, outcome);
  }

  private static <T> Route answer(int status, CompletionStage<Outcome<T>> outcome) {
    return HttpApi.complete(outcome.thenApply(result -> result.response(status)));
  }
}
