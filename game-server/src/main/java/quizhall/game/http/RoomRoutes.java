package quizhall.game.http;

import static akka.http.javadsl.server.PathMatchers.segment;

import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.http.RateLimit;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.token.UserToken;
import quizhall.core.token.Users;
import quizhall.game.http.DeviceDesk.Paired;
import quizhall.game.http.Documents.ChosenDraw;
import quizhall.game.http.Documents.ChosenTrial;
import quizhall.game.http.Documents.CreateSession;
import quizhall.game.http.Documents.HostSeat;
import quizhall.game.http.Documents.JoinSession;
import quizhall.game.http.Documents.Pair;
import quizhall.game.http.Documents.PlayAgain;
import quizhall.game.http.Documents.Rejoin;
import quizhall.game.quizzes.Draw;
import quizhall.game.quizzes.QuizAddress;
import quizhall.game.room.CodePrefix;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.token.SeatPass;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.Wire;
import quizhall.game.wire.Wire.Checked;

/** The routes around a room's door: opening, finding, joining, coming back, playing again. */
final class RoomRoutes {

  private static final int LONGEST_TAG = 200;
  private static final int LEAST_SECRET = 16;
  private static final int LONGEST_SECRET = 64;
  private static final String SECRET_RULE =
      "must have " + LEAST_SECRET + " to " + LONGEST_SECRET + " characters";

  private final HostDesk hosts;
  private final PlayerDesk players;
  private final DeviceDesk devices;
  private final Users users;
  private final SessionBearer sessions;
  private final CodeLines lines;
  private final RateLimit creates;
  private final SecureRandom random = new SecureRandom();

  RoomRoutes(
      HostDesk hosts,
      PlayerDesk players,
      DeviceDesk devices,
      Users users,
      SessionBearer sessions,
      CodeLines lines,
      RateLimit creates) {
    this.hosts = hosts;
    this.players = players;
    this.devices = devices;
    this.users = users;
    this.sessions = sessions;
    this.lines = lines;
    this.creates = creates;
  }

  Route route() {
    return Directives.concat(
        Directives.path("create", () -> Directives.post(this::create)),
        Directives.path("validate", () -> Directives.get(this::validate)),
        Directives.path("join", () -> Directives.post(this::join)),
        Directives.path(segment().slash("rejoin"), code -> Directives.post(() -> rejoin(code))),
        Directives.path(segment().slash("pair"), code -> Directives.post(() -> pair(code))),
        Directives.path(
            segment().slash("host"), code -> Directives.post(() -> resumeHosting(code))),
        Directives.path(segment().slash("passes"), code -> Directives.post(() -> givePass(code))),
        Directives.path(segment().slash("again"), code -> Directives.post(() -> playAgain(code))));
  }

  private Route create() {
    return HttpApi.bearer(
        token ->
            HttpApi.user(
                users::present,
                user ->
                    creates.around(
                        user.userId().toString(),
                        () ->
                            HttpApi.body(
                                CreateSession.class,
                                body -> prefixed(prefix -> create(body, prefix, user, token))))));
  }

  private Route create(
      CreateSession body, Optional<CodePrefix> prefix, UserToken user, String token) {
    if (body.quizId().isEmpty()) {
      return refused(HttpProblem.invalid("quizId", "is missing"));
    }
    Outcome<GameSettings> settings =
        body.settings()
            .map(ChosenSettings::game)
            .orElseGet(() -> new Outcome.Good<>(GameSettings.USUAL));
    Outcome<GameSettings> wanted =
        body.trial().map(trial -> settings.map(chosen -> tried(chosen, trial))).orElse(settings);
    Outcome<Optional<Draw>> draw =
        body.draw()
            .map(chosen -> drawn(chosen, body.trial().isPresent()))
            .orElseGet(() -> new Outcome.Good<>(Optional.empty()));
    return answer(
        201,
        wanted.then(
            chosen ->
                draw.then(
                    some ->
                        hosts.create(
                            new QuizAddress(body.quizId().get(), body.link()),
                            some,
                            chosen,
                            new UserId(user.userId()),
                            prefix,
                            token))));
  }

  /** A trial begins with a question by the author's number, which drawing would change. */
  private static Outcome<Optional<Draw>> drawn(ChosenDraw chosen, boolean isTrial) {
    int questions = chosen.questions().orElse(0);
    List<String> tags = chosen.tags().orElse(List.of());
    if (isTrial) {
      return new Outcome.Bad<>(HttpProblem.invalid("draw", "does not go together with trial"));
    }
    if (questions < 1 || questions > Draw.MOST_QUESTIONS) {
      return new Outcome.Bad<>(
          HttpProblem.invalid(
              "draw.questions", "must be a whole number from 1 to " + Draw.MOST_QUESTIONS));
    }
    if (tags.size() > Draw.MOST_TAGS || tags.stream().anyMatch(RoomRoutes::isNoTag)) {
      return new Outcome.Bad<>(
          HttpProblem.invalid("draw.tags", "must be at most %d tags".formatted(Draw.MOST_TAGS)));
    }
    return new Outcome.Good<>(Optional.of(new Draw(questions, tags)));
  }

  private static boolean isNoTag(String tag) {
    return tag == null || tag.isBlank() || tag.length() > LONGEST_TAG;
  }

  /** With what the code of a new room is to begin with, which brought the request to this node. */
  private static Route prefixed(Function<Optional<CodePrefix>, Route> inner) {
    return Directives.parameterOptional(
        "code",
        text -> {
          Optional<CodePrefix> prefix = text.flatMap(CodePrefix::parse);
          return prefix.isPresent() == text.isPresent()
              ? inner.apply(prefix)
              : refused(
                  HttpProblem.invalid(
                      "code",
                      "must be what a code begins with, one of its characters and one from 2 to 9, or left out"));
        });
  }

  /** Which question it begins with is the author's number, which shuffling would change. */
  private static Outcome<GameSettings> tried(GameSettings settings, ChosenTrial trial) {
    int question = trial.question().orElse(0);
    if (question < 0) {
      return new Outcome.Bad<>(HttpProblem.invalid("trial.question", "must be 0 or more"));
    }
    return question > 0 && settings.shuffleQuestions()
        ? new Outcome.Bad<>(
            HttpProblem.invalid(
                "trial.question", "does not go together with settings.shuffleQuestions"))
        : new Outcome.Good<>(settings.tried(new Trial(question)));
  }

  private Route validate() {
    return Directives.parameter(
        "code",
        code ->
            visitor(
                visitor ->
                    RoomCode.parse(code)
                        .map(parsed -> answer(200, inTurn(visitor, () -> players.validate(parsed))))
                        .orElseGet(() -> refused(HttpProblem.MALFORMED_CODE))));
  }

  private Route join() {
    return visitor(visitor -> HttpApi.body(JoinSession.class, body -> join(visitor, body)));
  }

  private Route join(Visitor visitor, JoinSession body) {
    Optional<RoomCode> code = body.code().flatMap(RoomCode::parse);
    Optional<Nickname> nickname = body.nickname().flatMap(Nickname::parse);
    if (code.isEmpty()) {
      return refused(HttpProblem.MALFORMED_CODE);
    }
    if (nickname.isEmpty() && !body.generated().orElse(false)) {
      return refused(HttpProblem.invalid("nickname", Nickname.RULE));
    }
    List<FieldError> secrets =
        Stream.concat(secret("id", body.id()), secret("device", body.device())).toList();
    if (!secrets.isEmpty()) {
      return refused(Problem.invalid(secrets));
    }
    PlayerId player =
        body.id()
            .map(secret -> PlayerIds.of(code.get(), secret))
            .orElseGet(() -> PlayerId.random(random));
    Optional<SeatPass> pass = body.pass().flatMap(text -> players.pass(code.get(), text));
    if (pass.isPresent() != body.pass().isPresent()) {
      return refused(HttpProblem.PASS_INVALID);
    }
    Entrant entrant =
        new Entrant(
            player,
            nickname.filter(_ -> !body.generated().orElse(false)),
            body.device(),
            body.language(),
            pass);
    return answer(
        201,
        isOwnSeat(code.get(), player, body)
            .thenCompose(
                isOwn ->
                    isOwn
                        ? players.join(code.get(), entrant)
                        : inTurn(visitor, () -> players.join(code.get(), entrant))));
  }

  private Route rejoin(String code) {
    return visitor(visitor -> HttpApi.body(Rejoin.class, body -> rejoin(visitor, code, body)));
  }

  private Route rejoin(Visitor visitor, String typed, Rejoin body) {
    Optional<RoomCode> code = RoomCode.parse(typed);
    if (code.isEmpty()) {
      return refused(HttpProblem.MALFORMED_CODE);
    }
    Optional<PairingCode> rejoin = body.rejoinCode().flatMap(PairingCode::parse);
    List<FieldError> errors =
        Stream.of(
                wrong("rejoinCode", "must be six digits").filter(_ -> rejoin.isEmpty()).stream(),
                secret("id", body.id()),
                secret("device", body.device()))
            .flatMap(Function.identity())
            .toList();
    if (!errors.isEmpty()) {
      return refused(Problem.invalid(errors));
    }
    PlayerId holder =
        body.id()
            .map(secret -> PlayerIds.of(code.get(), secret))
            .orElseGet(() -> PlayerId.random(random));
    PlayerDesk.Rejoining asked =
        new PlayerDesk.Rejoining(rejoin.orElseThrow(), holder, body.device());
    return answer(201, inTurn(visitor, () -> players.rejoin(code.get(), asked)));
  }

  private Route pair(String code) {
    return visitor(visitor -> HttpApi.body(Pair.class, body -> pair(visitor, code, body)));
  }

  private Route pair(Visitor visitor, String typed, Pair body) {
    Optional<RoomCode> code = RoomCode.parse(typed);
    if (code.isEmpty()) {
      return refused(HttpProblem.MALFORMED_CODE);
    }
    Optional<PairingCode> pairing = body.pairing().flatMap(PairingCode::parse);
    Optional<Nickname> name = body.name().flatMap(Nickname::parse);
    List<FieldError> errors =
        Stream.of(
                wrong("pairing", "must be six digits, or left out")
                    .filter(_ -> body.pairing().isPresent() && pairing.isEmpty()),
                wrong("name", Nickname.RULE).filter(_ -> name.isEmpty()),
                wrong("knock", SECRET_RULE)
                    .filter(_ -> body.knock().filter(RoomRoutes::isSecret).isEmpty()))
            .flatMap(Optional::stream)
            .toList();
    if (!errors.isEmpty()) {
      return refused(Problem.invalid(errors));
    }
    RoomCommand.Knock knock =
        new RoomCommand.Knock(
            PlayerIds.knocking(code.get(), body.knock().orElseThrow()),
            pairing,
            name.orElseThrow(),
            Instant.now());
    return HttpApi.complete(
        inTurn(visitor, () -> devices.pair(code.get(), knock)).thenApply(RoomRoutes::response));
  }

  private static HttpResponse response(Outcome<Paired> paired) {
    return switch (paired) {
      case Outcome.Good<Paired>(Paired.Seated(var seat)) -> HttpApi.json(201, seat);
      case Outcome.Good<Paired>(Paired.Waits(var device)) -> HttpApi.json(202, device);
      case Outcome.Bad<Paired>(var problem) -> HttpApi.problem(problem);
    };
  }

  private static Optional<FieldError> wrong(String field, String rule) {
    return Optional.of(new FieldError(field, rule));
  }

  private CompletionStage<Boolean> isOwnSeat(RoomCode code, PlayerId player, JoinSession body) {
    return body.id().isPresent()
        ? players.isSeated(code, player)
        : CompletableFuture.completedStage(false);
  }

  private static Stream<FieldError> secret(String field, Optional<String> typed) {
    return typed.stream()
        .filter(text -> !isSecret(text))
        .map(_ -> new FieldError(field, SECRET_RULE));
  }

  private static boolean isSecret(String text) {
    return text.length() >= LEAST_SECRET && text.length() <= LONGEST_SECRET;
  }

  /** An open room does not wait for auth-api; that of a deleted account ends anyway. */
  private Route resumeHosting(String code) {
    return visitor(
        visitor ->
            HttpApi.user(
                users::presumed,
                user ->
                    RoomCode.parse(code)
                        .map(room -> answer(200, resume(visitor, room, new UserId(user.userId()))))
                        .orElseGet(() -> refused(HttpProblem.MALFORMED_CODE))));
  }

  /** A room that is not the user's own is not even looked for. */
  private CompletionStage<Outcome<HostSeat>> resume(Visitor visitor, RoomCode code, UserId user) {
    return hosts
        .isHost(user, code)
        .thenCompose(
            isOwn ->
                isOwn
                    ? hosts.resumeHosting(code, user)
                    : inTurn(visitor, () -> Outcome.failed(RoomProblem.noSuchRoom())));
  }

  private Route givePass(String code) {
    return sessions.with(
        RoomRights.of("POST", "passes"),
        code,
        token ->
            OptionalBody.object(
                body -> {
                  Checked<Optional<OwnTime>> own = Wire.ownTime(body);
                  return own.errors().isEmpty()
                      ? answer(201, players.givePass(token, own.value().orElseThrow()))
                      : refused(Problem.invalid(own.errors()));
                }));
  }

  private Route playAgain(String code) {
    return sessions.with(
        RoomRights.of("POST", "again"),
        code,
        token ->
            OptionalBody.read(
                PlayAgain.class,
                new PlayAgain(Optional.empty()),
                body ->
                    prefixed(
                        prefix ->
                            answer(
                                201,
                                hosts.playAgain(token, prefix, body.players().orElse(true))))));
  }

  /**
   * Who asks for a room by its code.
   *
   * @param connection by which turns are taken: the one that the request came by
   */
  private record Visitor(String network, String connection) {}

  private Route visitor(Function<Visitor, Route> inner) {
    return Client.extract(
        client ->
            Directives.extractRequest(
                request -> inner.apply(new Visitor(client.network(), connection(request)))));
  }

  private static String connection(HttpRequest request) {
    return request
        .getAttribute(AttributeKeys.remoteAddress)
        .map(peer -> peer.getAddress() + ":" + peer.getPort())
        .orElse("unknown");
  }

  private <T> CompletionStage<Outcome<T>> inTurn(
      Visitor visitor, Supplier<CompletionStage<Outcome<T>>> lookup) {
    return lines.look(visitor.network(), visitor.connection(), lookup);
  }

  private static <T> Route answer(int status, CompletionStage<Outcome<T>> outcome) {
    return HttpApi.complete(outcome.thenApply(result -> result.response(status)));
  }

  private static Route refused(Problem problem) {
    return HttpApi.complete(HttpApi.problem(problem));
  }
}
