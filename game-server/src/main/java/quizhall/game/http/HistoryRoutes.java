package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.integerSegment;
import static akka.http.javadsl.server.PathMatchers.uuidSegment;

import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.token.Users;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.results.CsvFormat;
import quizhall.game.results.Position;
import quizhall.game.results.Results;
import quizhall.game.results.ResultsCsv;
import quizhall.game.results.ResultsStore;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.view.Commands;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.Wire;
import quizhall.game.wire.Wire.Checked;

/** What a host has played. */
final class HistoryRoutes {
  private static final int PAGE = 20;
  private static final int LARGEST_PAGE = 100;
  private static final String UTF8_MARK = "\uFEFF";

  private final ResultsStore results;
  private final Users users;
  private final Rooms rooms;

  HistoryRoutes(ResultsStore results, Users users, Rooms rooms) {
    this.results = results;
    this.users = users;
    this.rooms = rooms;
  }

  Route route() {
    Route reading =
        Directives.concat(
            Directives.pathEnd(this::list),
            Directives.path(uuidSegment(), this::show),
            Directives.path(uuidSegment().slash("export"), this::export));
    Route mending =
        Directives.path(
            uuidSegment().slash("questions").slash(integerSegment()).slash("key"), this::mend);
    Route all = Directives.concat(Directives.get(() -> reading), Directives.post(() -> mending));
    return Directives.pathPrefix("sessions", () -> all);
  }

  /**
   * The order {@code key} of whoever hosted: the room is awake for it as long as its journal is
   * kept, however long everybody is gone.
   */
  private Route mend(UUID session, int question) {
    return user(
        user ->
            OptionalBody.object(
                body -> {
                  Checked<ClientMessage.Order> order =
                      Wire.order("key", body.put("question", question));
                  return HttpApi.complete(
                      order.errors().isEmpty()
                          ? mend(user, new SessionId(session), order.value())
                          : CompletableFuture.completedStage(
                              HttpApi.problem(Problem.invalid(order.errors()))));
                }));
  }

  private CompletionStage<HttpResponse> mend(
      UserId user, SessionId session, ClientMessage.Order order) {
    return results
        .code(user, session)
        .thenCompose(
            code ->
                code.map(known -> mend(known, session, order))
                    .orElseGet(
                        () ->
                            CompletableFuture.completedStage(
                                new Outcome.Bad<>(HttpProblem.NO_SUCH_SESSION))))
        .thenApply(mended -> mended.response(200));
  }

  private CompletionStage<Outcome<Results>> mend(
      RoomCode code, SessionId session, ClientMessage.Order order) {
    return rooms
        .order(code, session, Commands.order(order, Instant.now()))
        .thenApply(
            reply ->
                reply instanceof Rooms.Reply.NoRoom
                    ? new Outcome.Bad<Sight>(HttpProblem.NO_LONGER_KEPT)
                    : Outcome.of(reply))
        .thenCompose(
            done ->
                done.then(
                    _ ->
                        results
                            .liveResults(code)
                            .thenApply(
                                found ->
                                    found
                                        .<Outcome<Results>>map(Outcome.Good::new)
                                        .orElseGet(
                                            () -> new Outcome.Bad<>(HttpProblem.NO_LONGER_KEPT)))));
  }

  private Route list() {
    return Directives.parameterOptional(
        StringUnmarshallers.INTEGER,
        "limit",
        limit -> Directives.parameterOptional("after", after -> list(limit.orElse(PAGE), after)));
  }

  private Route list(int limit, Optional<String> after) {
    Optional<Position> position = after.flatMap(Position::parse);
    if (limit < 1 || limit > LARGEST_PAGE) {
      return parameter("limit", "must be from 1 to " + LARGEST_PAGE);
    }
    if (position.isEmpty() && after.isPresent()) {
      return parameter("after", "is not `next` of any page");
    }
    return user(
        user ->
            HttpApi.complete(
                results.history(user, limit, position).thenApply(page -> HttpApi.json(200, page))));
  }

  private Route show(UUID session) {
    return withResults(session, found -> HttpApi.json(200, found));
  }

  private Route export(UUID session) {
    return Directives.parameterOptional(
        "format",
        format ->
            switch (format.orElse("csv")) {
              case "csv" -> csv(session);
              case "json" ->
                  withResults(session, found -> file(HttpApi.json(200, found), found, "json"));
              default -> parameter("format", "must be csv or json");
            });
  }

  private Route csv(UUID session) {
    return Directives.parameterOptional(
        "separator",
        separator ->
            Directives.parameterOptional(
                "decimals", decimals -> csv(session, separator.orElse(""), decimals.orElse(""))));
  }

  private Route csv(UUID session, String separatorName, String decimalsName) {
    Optional<Character> separator =
        switch (separatorName) {
          case "", "comma" -> Optional.of(',');
          case "semicolon" -> Optional.of(';');
          case "tab" -> Optional.of('\t');
          default -> Optional.empty();
        };
    Optional<Character> decimalMark =
        switch (decimalsName) {
          case "", "point" -> Optional.of('.');
          case "comma" -> Optional.of(',');
          default -> Optional.empty();
        };
    if (separator.isEmpty()) {
      return parameter("separator", "must be comma, semicolon or tab");
    }
    if (decimalMark.isEmpty()) {
      return parameter("decimals", "must be point or comma");
    }
    CsvFormat format = new CsvFormat(separator.get(), decimalMark.get());
    return withResults(session, found -> csv(found, format));
  }

  private static HttpResponse csv(Results results, CsvFormat format) {
    // Spreadsheets take UTF-8 for Latin-1 without the mark.
    byte[] bytes = (UTF8_MARK + ResultsCsv.of(results, format)).getBytes(StandardCharsets.UTF_8);
    return file(
        HttpResponse.create().withEntity(ContentTypes.TEXT_CSV_UTF8, bytes), results, "csv");
  }

  private static HttpResponse file(HttpResponse response, Results results, String extension) {
    return response.addHeader(
        RawHeader.create(
            "Content-Disposition",
            "attachment; filename=\"quizhall-" + results.code() + "." + extension + "\""));
  }

  private Route withResults(UUID session, Function<Results, HttpResponse> response) {
    return user(
        user ->
            HttpApi.complete(
                results
                    .results(user, new SessionId(session))
                    .thenApply(
                        found ->
                            found
                                .map(response)
                                .orElseGet(() -> HttpApi.problem(HttpProblem.NO_SUCH_SESSION)))));
  }

  private Route user(Function<UserId, Route> inner) {
    return HttpApi.user(users::present, user -> inner.apply(new UserId(user.userId())));
  }

  private static Route parameter(String name, String message) {
    return HttpApi.complete(
        HttpApi.problem(
            Problem.malformed("A parameter is wrong")
                .withErrors(List.of(new FieldError(name, message)))));
  }
}
