package quizhall.game.http;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.GivenPass;
import quizhall.game.http.Documents.PlayerSeat;
import quizhall.game.http.Documents.RoomInfo;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Door;
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
import quizhall.game.token.SeatPass;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.wire.RoomProblem;
import quizhall.game.words.BadWords;
import quizhall.game.words.MadeNames;

/** For players: says where a code leads, and gives seats, also to another device of theirs. */
final class PlayerDesk {
  /** In a room of thousands whose names were made, each is taken with some chance. */
  private static final int MOST_MADE_NAMES = 20;

  private final Rooms rooms;
  private final SessionTokens tokens;
  private final Tickets tickets;
  private final BooleanSupplier ownTimesKnown;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param ownTimesKnown whether every node knows that some may take longer than others
   */
  PlayerDesk(Rooms rooms, SessionTokens tokens, Tickets tickets, BooleanSupplier ownTimesKnown) {
    this.rooms = rooms;
    this.tokens = tokens;
    this.tickets = tickets;
    this.ownTimesKnown = ownTimesKnown;
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
                              shown.door().refusal(sight.state()).map(PlayerDesk::word),
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
      return Outcome.failed(HttpProblem.PASS_INVALID);
    }
    Optional<Nickname> chosen = entrant.nickname().filter(_ -> !room.door().makesNames());
    if (chosen.isEmpty()) {
      return seatUnderMadeName(entrant, room.session(), 0);
    }
    return !room.door().approvesNames() && isBad(chosen.get(), room.session())
        ? Outcome.failed(RoomProblem.of(Refusal.NICKNAME_BARRED))
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
                                        tickets.player(
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
      case SeatOutcome.Seated(var seat) -> new Outcome.Good<>(tickets.player(session, seat, moves));
      case SeatOutcome.NotSeated(var reason) -> new Outcome.Bad<>(RoomProblem.of(reason));
    };
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
}
