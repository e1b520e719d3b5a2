package quizhall.game.http;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.GivenPass;
import quizhall.game.http.Documents.HostSeat;
import quizhall.game.http.Documents.PlayerSeat;
import quizhall.game.http.Documents.RoomInfo;
import quizhall.game.quizzes.Fetched;
import quizhall.game.quizzes.Quizzes;
import quizhall.game.results.OpenRooms;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Device;
import quizhall.game.room.Door;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PassId;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.Successor;
import quizhall.game.room.UserId;
import quizhall.game.token.SeatPass;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.view.Views;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.ServerMessage;
import quizhall.game.words.BadWords;
import quizhall.game.words.MadeNames;

/** Opens rooms and gives out the tokens that let people in. */
final class FrontDesk {
  /** In a room of thousands whose names were made, each is taken with some chance. */
  private static final int MOST_MADE_NAMES = 20;

  private final Rooms rooms;
  private final RoomOpener opener;
  private final OpenRooms openRooms;
  private final Quizzes quizzes;
  private final SessionTokens tokens;
  private final BooleanSupplier ownTimesKnown;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param ownTimesKnown whether every node knows that some may take longer than others
   */
  FrontDesk(
      Rooms rooms,
      RoomOpener opener,
      OpenRooms openRooms,
      Quizzes quizzes,
      SessionTokens tokens,
      BooleanSupplier ownTimesKnown) {
    this.ownTimesKnown = ownTimesKnown;
    this.rooms = rooms;
    this.opener = opener;
    this.openRooms = openRooms;
    this.quizzes = quizzes;
    this.tokens = tokens;
  }

  /**
   * Opens a room for a quiz.
   *
   * @param hostToken the host's own access token
   */
  CompletionStage<Outcome<HostSeat>> create(
      UUID quizId, GameSettings settings, UserId host, String hostToken) {
    return quizzes
        .fetch(quizId, hostToken)
        .thenApply(FrontDesk::playable)
        .thenApply(quiz -> quiz.map(playable -> beginning(playable, settings)))
        .thenCompose(quiz -> quiz.then(playable -> open(playable, settings, host)));
  }

  private static Outcome<Quiz> beginning(Quiz quiz, GameSettings settings) {
    return settings.trial().filter(trial -> trial.question() >= quiz.questions().size()).isPresent()
        ? new Outcome.Bad<>(HttpProblem.invalid("trial.question", "is not one of the quiz"))
        : new Outcome.Good<>(quiz);
  }

  private CompletionStage<Outcome<HostSeat>> open(Quiz quiz, GameSettings settings, UserId host) {
    Optional<Seat> own = settings.trial().map(_ -> ownSeat(quiz));
    return opener
        .open(quiz, settings, host, own.stream().toList())
        .thenApply(
            session ->
                session.map(
                    opened -> hostSeat(opened, own.map(seat -> playerSeat(opened, seat, 0)))));
  }

  /** Of a host among the players of a trial, who is seated before anybody could come. */
  private Seat ownSeat(Quiz quiz) {
    return new Seat(
        PlayerId.random(random),
        MadeNames.in(quiz.language().orElse("")).draw(ThreadLocalRandom.current(), 0));
  }

  private static Outcome<Quiz> playable(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Playable(var quiz) -> new Outcome.Good<>(quiz);
      case Fetched.NotFound _ -> new Outcome.Bad<>(HttpProblem.QUIZ_NOT_FOUND);
      case Fetched.Broken(var faults) -> new Outcome.Bad<>(HttpProblem.quizNotPlayable(faults));
      case Fetched.Away _ -> new Outcome.Bad<>(HttpProblem.QUIZ_API_AWAY);
    };
  }

  CompletionStage<Outcome<RoomInfo>> validate(RoomCode code) {
    return joinable(code)
        .thenApply(
            room ->
                room.map(
                    sight -> {
                      Room shown = sight.state().room();
                      Quiz quiz = shown.session().quiz();
                      return new Outcome.Good<>(
                          new RoomInfo(
                              code.value(),
                              Phases.name(sight.state()),
                              quiz.title(),
                              quiz.language(),
                              shown.door().refusal(sight.state()).map(FrontDesk::word),
                              names(shown.door())));
                    }));
  }

  private static String word(Refusal joining) {
    return switch (joining) {
      case ROOM_LOCKED -> "locked";
      case IS_TRIAL -> "trial";
      default -> "over";
    };
  }

  private static Optional<String> names(Door door) {
    return door.makesNames()
        ? Optional.of("generated")
        : Optional.of("approved").filter(_ -> door.approvesNames());
  }

  CompletionStage<Outcome<PlayerSeat>> join(RoomCode code, Entrant entrant) {
    return look(code).thenCompose(room -> room.then(sight -> join(entrant, sight)));
  }

  private CompletionStage<Outcome<PlayerSeat>> join(Entrant entrant, Sight sight) {
    Room room = sight.state().room();
    Optional<Player> held = room.players().heldBy(entrant.player());
    Optional<Player> own = held.or(() -> room.players().find(entrant.player()));
    if (own.isPresent()) {
      int moves = held.map(Player::moves).orElse(0);
      return seat(entrant, own.get().nickname(), room.session(), moves);
    }
    if (entrant.pass().filter(pass -> !pass.session().equals(room.session().id())).isPresent()) {
      return failed(HttpProblem.PASS_INVALID);
    }
    Optional<Nickname> chosen = entrant.nickname().filter(_ -> !room.door().makesNames());
    if (chosen.isEmpty()) {
      return seatUnderMadeName(entrant, room.session(), 0);
    }
    return !room.door().approvesNames() && isBad(chosen.get(), room.session())
        ? failed(RoomProblem.of(Refusal.NICKNAME_BARRED))
        : seat(entrant, chosen.get(), room.session());
  }

  /** A link's pass, if it is one for a room with this code. */
  Optional<SeatPass> pass(RoomCode code, String text) {
    return tokens.pass(text).filter(pass -> pass.code().equals(code));
  }

  /** Lets one player in with more time than others have, who is yet to come. */
  CompletionStage<Outcome<GivenPass>> givePass(SessionToken by, OwnTime own) {
    return look(by.code()).thenApply(room -> room.map(sight -> givePass(by, own, sight)));
  }

  private Outcome<GivenPass> givePass(SessionToken by, OwnTime own, Sight sight) {
    Session session = sight.state().room().session();
    if (!session.id().equals(by.session())) {
      return new Outcome.Bad<>(RoomProblem.noSuchRoom());
    }
    if (sight.state() instanceof Finished) {
      return new Outcome.Bad<>(RoomProblem.of(Refusal.NOT_NOW));
    }
    if (!ownTimesKnown.getAsBoolean()) {
      return new Outcome.Bad<>(RoomProblem.of(Refusal.NOT_ON_ALL_NODES));
    }
    SeatPass pass =
        new SeatPass(PassId.random(random), session.code(), session.id(), own, session.expiresAt());
    return new Outcome.Good<>(new GivenPass(tokens.issue(pass), pass.expiresAt()));
  }

  private static boolean isBad(Nickname nickname, Session session) {
    return BadWords.listedAnd(session.game().hiddenWords()).areInName(nickname.value());
  }

  /** Another one is made when somebody has that already. */
  private CompletionStage<Outcome<PlayerSeat>> seatUnderMadeName(
      Entrant entrant, Session session, int attempt) {
    String language = entrant.language().or(session.quiz()::language).orElse("");
    Nickname name = MadeNames.in(language).draw(ThreadLocalRandom.current(), attempt);
    return seat(entrant, name, session)
        .thenCompose(
            seat ->
                attempt < MOST_MADE_NAMES
                        && seat instanceof Outcome.Bad(var problem)
                        && problem.equals(RoomProblem.of(Refusal.NICKNAME_TAKEN))
                    ? seatUnderMadeName(entrant, session, attempt + 1)
                    : CompletableFuture.completedStage(seat));
  }

  private CompletionStage<Outcome<PlayerSeat>> seat(
      Entrant entrant, Nickname name, Session session) {
    return seat(entrant, name, session, 0);
  }

  /**
   * @param moves how often the seat was taken along to another device, this one at last
   */
  private CompletionStage<Outcome<PlayerSeat>> seat(
      Entrant entrant, Nickname name, Session session, int moves) {
    return rooms
        .join(session.code(), entrant.seat(session.host(), name))
        .thenApply(Outcome::of)
        .thenApply(reply -> reply.map(outcome -> seated(session, outcome, moves)));
  }

  private PlayerSeat playerSeat(Session session, Seat seat, int moves) {
    return new PlayerSeat(
        tokens.issue(
            SessionToken.player(
                    session.code(),
                    session.id(),
                    seat.player(),
                    seat.nickname(),
                    session.expiresAt())
                .moved(moves)),
        seat.player().value(),
        seat.nickname().value());
  }

  /** Gives the seat that goes with a code to another device. */
  CompletionStage<Outcome<PlayerSeat>> rejoin(RoomCode code, Rejoining asked) {
    return look(code)
        .thenCompose(room -> room.then(sight -> rejoin(sight.state().room().session(), asked)));
  }

  private CompletionStage<Outcome<PlayerSeat>> rejoin(Session session, Rejoining asked) {
    var order =
        new RoomCommand.Rejoin(
            asked.code(),
            asked.holder(),
            asked.device().map(secret -> PlayerIds.device(session.host(), secret)),
            Instant.now());
    return rooms
        .order(session.code(), session.id(), order)
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        sight
                            .state()
                            .room()
                            .players()
                            .heldBy(asked.holder())
                            .<Outcome<PlayerSeat>>map(
                                player ->
                                    new Outcome.Good<>(
                                        playerSeat(
                                            session,
                                            new Seat(player.id(), player.nickname()),
                                            player.moves())))
                            // In the very moment somebody has taken it along once more.
                            .orElseGet(
                                () -> new Outcome.Bad<>(RoomProblem.of(Refusal.SEAT_MOVED)))));
  }

  /**
   * A device that has a code for a seat.
   *
   * @param holder by which it takes the seat again
   * @param device what it keeps to itself; empty where it did not say
   */
  record Rejoining(PairingCode code, PlayerId holder, Optional<String> device) {}

  /** Whether this is somebody's own seat, and no guess at a code. */
  CompletionStage<Boolean> isSeated(RoomCode code, PlayerId player) {
    return rooms.isSeated(code, player);
  }

  private Outcome<PlayerSeat> seated(Session session, SeatOutcome outcome, int moves) {
    return switch (outcome) {
      case SeatOutcome.Seated(var seat) -> new Outcome.Good<>(playerSeat(session, seat, moves));
      case SeatOutcome.NotSeated(var reason) -> new Outcome.Bad<>(RoomProblem.of(reason));
    };
  }

  /** What came of a device's knock. */
  sealed interface Paired {
    record Seated(ServerMessage.GivenSeat seat) implements Paired {}

    record Waits(ServerMessage.KnockView device) implements Paired {}
  }

  /** Takes a knock to the room, unless this node knows what has come of it. */
  CompletionStage<Outcome<Paired>> pair(RoomCode code, RoomCommand.Knock knock) {
    return look(code)
        .thenCompose(
            room ->
                room.then(
                    sight ->
                        paired(sight, knock)
                            .<CompletionStage<Outcome<Paired>>>map(
                                known ->
                                    CompletableFuture.completedStage(new Outcome.Good<>(known)))
                            .orElseGet(() -> knock(sight.state().room().session(), knock))));
  }

  private CompletionStage<Outcome<Paired>> knock(Session session, RoomCommand.Knock knock) {
    return rooms
        .order(session.code(), session.id(), knock)
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        paired(sight, knock)
                            .<Outcome<Paired>>map(Outcome.Good::new)
                            .orElseGet(
                                () -> new Outcome.Bad<>(RoomProblem.of(Refusal.DISMISSED)))));
  }

  private Optional<Paired> paired(Sight sight, RoomCommand.Knock knock) {
    Room room = sight.state().room();
    return room.device(knock.device())
        .<Paired>map(device -> new Paired.Seated(Views.seat(room.session(), device, tokens)))
        .or(
            () ->
                room.pairing()
                    .knocking(knock.device())
                    .map(device -> new Paired.Waits(Views.knock(device))));
  }

  /** Whether the room is, or was, the user's own. */
  CompletionStage<Boolean> isHost(UserId user, RoomCode code) {
    return openRooms.isHost(user, code);
  }

  /** A fresh token for the host of a room that is still there. */
  CompletionStage<Outcome<HostSeat>> resumeHosting(RoomCode code, UserId user) {
    return look(code)
        .thenApply(
            room ->
                room.map(
                    sight -> {
                      Session session = sight.state().room().session();
                      if (!session.host().equals(user)) {
                        return new Outcome.Bad<>(RoomProblem.noSuchRoom());
                      }
                      return sight.state() instanceof Finished finished && finished.closed()
                          ? new Outcome.Bad<>(RoomProblem.of(Refusal.SESSION_ENDED))
                          : hostSeat(session);
                    }));
  }

  /** The same quiz in a new room; the first one that was opened this way stays the one. */
  CompletionStage<Outcome<HostSeat>> playAgain(SessionToken host, boolean withPlayers) {
    return look(host.code())
        .thenCompose(room -> room.then(sight -> playAgain(host, sight, withPlayers)));
  }

  private CompletionStage<Outcome<HostSeat>> playAgain(
      SessionToken host, Sight sight, boolean withPlayers) {
    Session session = sight.state().room().session();
    if (!session.id().equals(host.session())) {
      return failed(RoomProblem.noSuchRoom());
    }
    if (!(sight.state() instanceof Finished finished)) {
      return failed(RoomProblem.of(Refusal.NOT_NOW));
    }
    if (finished.successor().isPresent()) {
      return seatIn(finished.successor().get());
    }
    // Nobody else may come into a trial: it would be a room without a player.
    boolean along = withPlayers || session.trial().isPresent();
    List<Seat> seats =
        along
            ? sight.state().room().players().inOrder().stream()
                .filter(Player::plays)
                .map(player -> seat(sight.state().room(), player))
                .toList()
            : List.of();
    return opener
        .openNext(session, seats)
        .thenCompose(opened -> opened.then(next -> seatDevices(sight.state().room(), next)))
        .thenCompose(seated -> seated.then(next -> moveOn(host, next, along)));
  }

  /** Those that helped in the room before keep their seats. */
  private CompletionStage<Outcome<Session>> seatDevices(Room before, Session next) {
    CompletionStage<Outcome<Session>> seated =
        CompletableFuture.completedStage(new Outcome.Good<>(next));
    for (Device device : before.devices()) {
      seated = seated.thenCompose(room -> room.then(session -> seat(session, device)));
    }
    return seated;
  }

  private CompletionStage<Outcome<Session>> seat(Session session, Device device) {
    return rooms
        .order(session.code(), session.id(), new RoomCommand.SeatDevice(device))
        .thenApply(Outcome::of)
        .thenApply(room -> room.map(_ -> new Outcome.Good<>(session)));
  }

  private CompletionStage<Outcome<HostSeat>> moveOn(
      SessionToken host, Session next, boolean withPlayers) {
    var order =
        new RoomCommand.MoveOn(
            new Successor(next.id(), next.code(), next.expiresAt(), withPlayers));
    return rooms
        .order(host.code(), host.session(), order)
        .thenApply(Outcome::of)
        .thenCompose(
            moved ->
                moved.then(
                    sight ->
                        sight.state() instanceof Finished finished
                                && finished.successor().isPresent()
                            ? seatIn(finished.successor().get())
                            : failed(RoomProblem.unavailable())));
  }

  private CompletionStage<Outcome<HostSeat>> seatIn(Successor successor) {
    return look(successor.code())
        .thenApply(
            room ->
                room.map(
                    sight -> {
                      Room next = sight.state().room();
                      return hostSeat(next.session(), ownSeat(next));
                    }));
  }

  /** The host's among the players of a trial. */
  private Optional<PlayerSeat> ownSeat(Room room) {
    return room.session()
        .trial()
        .flatMap(_ -> room.players().inOrder().stream().findFirst())
        .map(player -> playerSeat(room.session(), seat(room, player), player.moves()));
  }

  private CompletionStage<Outcome<Sight>> joinable(RoomCode code) {
    return look(code)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        sight.state() instanceof Finished
                            ? new Outcome.Bad<>(RoomProblem.of(Refusal.SESSION_ENDED))
                            : new Outcome.Good<>(sight)));
  }

  private CompletionStage<Outcome<Sight>> look(RoomCode code) {
    return rooms.look(code).thenApply(Outcome::of);
  }

  private Outcome<HostSeat> hostSeat(Session session) {
    return hostSeat(session, Optional.empty());
  }

  /**
   * @param own the host's own among the players; none where others play
   */
  private Outcome<HostSeat> hostSeat(Session session, Optional<PlayerSeat> own) {
    return new Outcome.Good<>(
        new HostSeat(
            session.id().value(),
            session.code().value(),
            tokens.issue(
                SessionToken.host(
                    session.code(), session.id(), session.host(), session.expiresAt())),
            session.expiresAt(),
            own));
  }

  /** A name that was not approved is not shown in the next room either. */
  private static Seat seat(Room room, Player player) {
    return new Seat(
        player.id(), new Nickname(room.shownName(player)), player.device(), player.own());
  }

  static <T> CompletionStage<Outcome<T>> failed(Problem problem) {
    return CompletableFuture.completedStage(new Outcome.Bad<>(problem));
  }
}
