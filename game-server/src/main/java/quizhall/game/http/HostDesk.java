package quizhall.game.http;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.HostSeat;
import quizhall.game.http.Documents.PlayerSeat;
import quizhall.game.quizzes.Draw;
import quizhall.game.quizzes.Fetched;
import quizhall.game.quizzes.QuizAddress;
import quizhall.game.quizzes.Quizzes;
import quizhall.game.results.OpenRooms;
import quizhall.game.room.CodePrefix;
import quizhall.game.room.Device;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
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
import quizhall.game.token.SessionToken;
import quizhall.game.wire.RoomProblem;
import quizhall.game.words.MadeNames;

/** For hosts: opens rooms, lets them come back to theirs, and goes on in the next one. */
final class HostDesk {
  private final Rooms rooms;
  private final RoomOpener opener;
  private final OpenRooms openRooms;
  private final Quizzes quizzes;
  private final Tickets tickets;
  private final SecureRandom random = new SecureRandom();

  HostDesk(Rooms rooms, RoomOpener opener, OpenRooms openRooms, Quizzes quizzes, Tickets tickets) {
    this.rooms = rooms;
    this.opener = opener;
    this.openRooms = openRooms;
    this.quizzes = quizzes;
    this.tickets = tickets;
  }

  /**
   * Opens a room for a quiz.
   *
   * @param draw how many of its questions are drawn, where not all are played
   * @param prefix what the room's code begins with; any where there is none
   * @param hostToken the host's own access token
   */
  CompletionStage<Outcome<HostSeat>> create(
      QuizAddress quiz,
      Optional<Draw> draw,
      GameSettings settings,
      UserId host,
      Optional<CodePrefix> prefix,
      String hostToken) {
    return quizzes
        .fetch(quiz, draw, hostToken)
        .thenApply(HostDesk::playable)
        .thenApply(found -> found.map(playable -> beginning(playable, settings)))
        .thenCompose(found -> found.then(playable -> open(playable, settings, host, prefix)));
  }

  private static Outcome<Quiz> beginning(Quiz quiz, GameSettings settings) {
    return settings.trial().filter(trial -> trial.question() >= quiz.questions().size()).isPresent()
        ? new Outcome.Bad<>(HttpProblem.invalid("trial.question", "is not one of the quiz"))
        : new Outcome.Good<>(quiz);
  }

  private CompletionStage<Outcome<HostSeat>> open(
      Quiz quiz, GameSettings settings, UserId host, Optional<CodePrefix> prefix) {
    Optional<Seat> own = settings.trial().map(_ -> ownSeat(quiz));
    return opener
        .open(quiz, settings, host, prefix, own.stream().toList())
        .thenApply(
            session ->
                session.map(
                    opened ->
                        new Outcome.Good<>(
                            tickets.host(
                                opened, own.map(seat -> tickets.player(opened, seat, 0))))));
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
                          : new Outcome.Good<>(tickets.host(session, Optional.empty()));
                    }));
  }

  /**
   * The same quiz in a new room; the first one that was opened this way stays the one.
   *
   * @param prefix what its code begins with; as the one before where there is none
   */
  CompletionStage<Outcome<HostSeat>> playAgain(
      SessionToken host, Optional<CodePrefix> prefix, boolean withPlayers) {
    return look(host.code())
        .thenCompose(room -> room.then(sight -> playAgain(host, prefix, sight, withPlayers)));
  }

  private CompletionStage<Outcome<HostSeat>> playAgain(
      SessionToken host, Optional<CodePrefix> prefix, Sight sight, boolean withPlayers) {
    Session session = sight.state().room().session();
    if (!session.id().equals(host.session())) {
      return Outcome.failed(RoomProblem.noSuchRoom());
    }
    if (!(sight.state() instanceof Finished finished)) {
      return Outcome.failed(RoomProblem.of(Refusal.NOT_NOW));
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
        .openNext(session, prefix, seats)
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
                            : Outcome.failed(RoomProblem.unavailable())));
  }

  private CompletionStage<Outcome<HostSeat>> seatIn(Successor successor) {
    return look(successor.code())
        .thenApply(
            room ->
                room.map(
                    sight -> {
                      Room next = sight.state().room();
                      return new Outcome.Good<>(tickets.host(next.session(), ownSeat(next)));
                    }));
  }

  /** The host's among the players of a trial. */
  private Optional<PlayerSeat> ownSeat(Room room) {
    return room.session()
        .trial()
        .flatMap(_ -> room.players().inOrder().stream().findFirst())
        .map(player -> tickets.player(room.session(), seat(room, player), player.moves()));
  }

  /** A name that was not approved is not shown in the next room either. */
  private static Seat seat(Room room, Player player) {
    return new Seat(
        player.id(), new Nickname(room.shownName(player)), player.device(), player.own());
  }

  private CompletionStage<Outcome<Sight>> look(RoomCode code) {
    return rooms.look(code).thenApply(Outcome::of);
  }
}
