package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.segment;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.core.token.UserToken;
import quizhall.core.token.Users;
import quizhall.game.http.Documents.CreateSession;
import quizhall.game.http.Documents.JoinSession;
import quizhall.game.http.Documents.PlayAgain;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Seat;
import quizhall.game.room.UserId;

/** The routes around a room's door: opening, finding, joining, coming back, playing again. */
final class RoomRoutes {
  private static final int LEAST_SECRET = 16;
  private static final int LONGEST_SECRET = 64;

  private final FrontDesk desk;
  private final Users users;
  private final SessionBearer sessions;
  private final EdgeLimits limits;
  private final boolean behindProxy;
  private final SecureRandom random = new SecureRandom();

  RoomRoutes(
      FrontDesk desk, Users users, SessionBearer sessions, EdgeLimits limits, boolean behindProxy) {
    this.desk = desk;
    this.users = users;
    this.sessions = sessions;
    this.limits = limits;
    this.behindProxy = behindProxy;
  }

  Route route() {
    return Directives.concat(
        Directives.path("create", () -> Directives.post(this::create)),
        Directives.path("validate", () -> Directives.get(this::validate)),
        Directives.path("join", () -> Directives.post(this::join)),
        Directives.path(
            segment().slash("host"), code -> Directives.post(() -> resumeHosting(code))),
        Directives.path(segment().slash("again"), code -> Directives.post(() -> playAgain(code))));
  }

  private Route create() {
    return HttpApi.bearer(
        token ->
            HttpApi.user(
                users::present,
                user ->
                    client(
                        client ->
                            limits.creating(
                                client,
                                () ->
                                    HttpApi.body(
                                        CreateSession.class, body -> create(body, user, token))))));
  }

  private Route create(CreateSession body, UserToken user, String token) {
    return body.quizId()
        .map(quiz -> answer(201, desk.create(quiz, new UserId(user.userId()), token)))
        .orElseGet(() -> refused(HttpProblem.invalid("quizId", "is missing")));
  }

  private Route validate() {
    return Directives.parameter(
        "code",
        code ->
            client(
                client ->
                    limits.guessing(
                        client,
                        () ->
                            RoomCode.parse(code)
                                .map(parsed -> found(client, 200, desk.validate(parsed)))
                                .orElseGet(() -> refused(HttpProblem.MALFORMED_CODE)))));
  }

  private Route join() {
    return client(
        client ->
            limits.joining(
                client,
                () ->
                    limits.guessing(
                        client,
                        () -> HttpApi.body(JoinSession.class, body -> join(client, body)))));
  }

  private Route join(Client client, JoinSession body) {
    Optional<RoomCode> code = body.code().flatMap(RoomCode::parse);
    Optional<Nickname> nickname = body.nickname().flatMap(Nickname::parse);
    if (code.isEmpty()) {
      return refused(HttpProblem.MALFORMED_CODE);
    }
    if (nickname.isEmpty()) {
      return refused(
          HttpProblem.invalid(
              "nickname",
              "must have 1 to "
                  + Nickname.MAX_LENGTH
                  + " visible characters, without accents alone or piled up"));
    }
    if (body.id().filter(secret -> !isSecret(secret)).isPresent()) {
      return refused(
          HttpProblem.invalid(
              "id", "must have " + LEAST_SECRET + " to " + LONGEST_SECRET + " characters"));
    }
    PlayerId player =
        body.id()
            .map(secret -> PlayerIds.of(code.get(), secret))
            .orElseGet(() -> PlayerId.random(random));
    return found(client, 201, desk.join(code.get(), new Seat(player, nickname.get())));
  }

  private static boolean isSecret(String text) {
    return text.length() >= LEAST_SECRET && text.length() <= LONGEST_SECRET;
  }

  /** An open room does not wait for auth-api; that of a deleted account ends anyway. */
  private Route resumeHosting(String code) {
    return HttpApi.user(
        users::presumed,
        user ->
            RoomCode.parse(code)
                .map(room -> answer(200, desk.resumeHosting(room, new UserId(user.userId()))))
                .orElseGet(() -> refused(HttpProblem.MALFORMED_CODE)));
  }

  private Route playAgain(String code) {
    return sessions.host(
        code,
        token ->
            OptionalBody.read(
                PlayAgain.class,
                new PlayAgain(Optional.empty()),
                body -> answer(201, desk.playAgain(token, body.players().orElse(true)))));
  }

  private Route client(Function<Client, Route> inner) {
    return Client.extract(behindProxy, inner);
  }

  /** Answers, and takes note when there was no room. */
  private <T> Route found(Client client, int status, CompletionStage<Outcome<T>> outcome) {
    return answer(
        status,
        outcome.thenApply(
            result -> {
              if (result instanceof Outcome.Bad<T>(var problem) && problem.status() == 404) {
                limits.missed(client);
              }
              return result;
            }));
  }

  private static <T> Route answer(int status, CompletionStage<Outcome<T>> outcome) {
    return HttpApi.complete(outcome.thenApply(result -> result.response(status)));
  }

  private static Route refused(Problem problem) {
    return HttpApi.complete(HttpApi.problem(problem));
  }
}
