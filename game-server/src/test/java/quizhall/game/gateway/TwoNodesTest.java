package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.cluster.MemberStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomEntity;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Sign;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Multiple;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Rooms that are asked for on one node and may live on another. */
class TwoNodesTest {
  private static final int ROOMS = 4;
  private static final int PLAYERS = 10_000;

  private static RoomNode one;
  private static RoomNode other;

  @BeforeAll
  static void start() {
    one = RoomNode.start(OptionalLong::empty);
    other = RoomNode.start(OptionalLong::empty);
    one.join(one);
    other.join(one);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> membersUp(one) == 2 && membersUp(other) == 2);
  }

  private static long membersUp(RoomNode node) {
    return StreamSupport.stream(node.cluster().state().getMembers().spliterator(), false)
        .filter(member -> member.status().equals(MemberStatus.up()))
        .count();
  }

  @AfterAll
  static void stop() {
    other.close();
    one.close();
  }

  @Test
  void the_largest_room_is_opened_with_all_its_players_wherever_it_lives() {
    for (int number = 0; number < ROOMS; number++) {
      Session session = session(number);
      // On a busy machine a room may take longer than somebody waits, who then asks once more.
      await().atMost(Duration.ofMinutes(1)).until(() -> isOpened(session, seats()));

      assertThat(players(get(one.rooms().look(code(number))))).isEqualTo(PLAYERS);
    }

    assertThat(IntStream.range(0, ROOMS).filter(TwoNodesTest::livesOnTheOther)).isNotEmpty();
  }

  @Test
  void a_seat_that_is_taken_away_on_one_node_is_closed_on_the_other() {
    Session session = session(ROOMS);
    await().atMost(Duration.ofMinutes(1)).until(() -> isOpened(session, List.of()));
    Device remote = new Device(new DeviceId("DEVICE000001"), Device.Duty.REMOTE, Optional.empty());
    var seated = new RoomCommand.SeatDevice(remote);
    assertThat(get(one.rooms().order(session.code(), session.id(), seated)))
        .isInstanceOf(Reply.Got.class);
    SessionToken token = SessionToken.device(session, remote);
    List<Client> sockets =
        List.of(Client.connect(one.rooms(), token), Client.connect(other.rooms(), token));
    sockets.forEach(socket -> socket.await("welcome"));

    get(
        other
            .rooms()
            .order(session.code(), session.id(), new RoomCommand.UnseatDevice(remote.id())));

    assertThat(sockets).extracting(Client::awaitClose).containsOnly(CloseCode.SEAT_TAKEN);
    for (RoomNode node : List.of(one, other)) {
      var start = new RoomCommand.Start(Instant.now());
      assertThat(get(node.rooms().order(session.code(), session.id(), token.device(), start)))
          .isEqualTo(new Reply.Refused<>(Refusal.SEAT_TAKEN));
    }
  }

  @Test
  void whoever_is_sent_away_on_one_node_hears_nothing_more_on_the_other() {
    Session session = session(ROOMS + 4);
    Seat ann = seats().getFirst();
    Seat ben = seats().getLast();
    await().atMost(Duration.ofMinutes(1)).until(() -> isOpened(session, List.of(ann, ben)));
    Client anns = Client.connect(other.rooms(), token(session, ann));
    anns.await("welcome");

    for (Seat seat : List.of(ann, ben)) {
      get(
          one.rooms()
              .order(
                  session.code(),
                  session.id(),
                  Optional.empty(),
                  new RoomCommand.Kick(seat.player(), seat.equals(ben))));
    }

    assertThat(anns.awaitClose()).isEqualTo(CloseCode.KICKED);
    for (RoomNode node : List.of(one, other)) {
      assertThat(Client.connect(node.rooms(), token(session, ann)).awaitClose())
          .isEqualTo(CloseCode.KICKED);
      assertThat(Client.connect(node.rooms(), token(session, ben)).awaitClose())
          .isEqualTo(CloseCode.MAY_REJOIN);
    }
  }

  @Test
  void the_newest_page_of_a_player_wins_whichever_node_it_is_with() {
    SessionToken token = seatInRoom(ROOMS + 1);

    Client first = Client.connect(one.rooms(), token);
    first.await("welcome");
    Client second = Client.connect(other.rooms(), token);
    assertThat(first.awaitClose()).isEqualTo(CloseCode.REPLACED);
    second.await("welcome");

    assertThat(first.comeBack(one.rooms(), token).awaitClose()).isEqualTo(CloseCode.REPLACED);
    Client third = Client.connect(one.rooms(), token);
    assertThat(second.awaitClose()).isEqualTo(CloseCode.REPLACED);
    third.await("welcome");
  }

  @Test
  void a_page_that_moves_to_another_node_is_not_told_to_stay_away() {
    SessionToken token = seatInRoom(ROOMS + 2);
    Client before = Client.connect(one.rooms(), token);
    before.await("welcome");

    Client after = before.comeBack(other.rooms(), token);

    assertThat(before.awaitClose()).isEqualTo(CloseCode.TRY_AGAIN);
    after.await("welcome");
  }

  @Test
  void a_page_is_told_of_an_answer_that_its_player_gave_on_another_node() {
    SessionToken token = seatInRoom(ROOMS + 3);
    Client page = Client.connect(one.rooms(), token);
    page.await("welcome");
    var start = new RoomCommand.Start(Instant.now());
    get(one.rooms().order(token.code(), token.session(), start));
    page.awaitPhase("question");

    get(other.rooms().answer(token, Client.answer("a", 0, 0)));

    assertThat(page.await("accepted").get("id").asText()).isEqualTo("a");
  }

  @Test
  void what_a_player_shows_on_one_node_is_seen_by_who_shows_the_game_on_the_other() {
    SessionToken token = seatInRoom(ROOMS + 5);
    Session session = session(ROOMS + 5);
    SessionToken hosts =
        SessionToken.host(session.code(), session.id(), session.host(), session.expiresAt());
    Client host = Client.connect(one.rooms(), hosts);
    host.await("welcome");
    Client ann = Client.connect(other.rooms(), token);
    ann.await("welcome");
    String room = RoomEntity.persistenceId(session.code()).id();
    int written = written(room);

    // The room may not have heard of the host yet when the first ones come.
    await()
        .pollInterval(Duration.ofSeconds(1))
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              ann.say(new ClientMessage.Reaction("r", "heart"));
              return host.find("reactions", frame -> frame.at("/counts/heart").asInt() > 0);
            },
            Optional::isPresent);

    assertThat(written(room)).isEqualTo(written);
    assertThat(get(other.rooms().react(token, Sign.WOW))).isEqualTo(new Reply.Got<>(true));
    host.await("reactions", frame -> frame.at("/counts/wow").asInt() == 1);
    assertThat(ann.find("reactions", frame -> frame.has("counts"))).isEmpty();
    assertThat(ann.find("refused", _ -> true)).isEmpty();
  }

  private static int written(String room) {
    return Stream.of(one, other)
        .mapToInt(node -> node.journal().persistedInStorage(room).size())
        .sum();
  }

  /**
   * From one node; half of the rooms are asked for on the other first, which is their home then.
   */
  private static boolean isOpened(Session session, List<Seat> seats) {
    if (Integer.parseInt(session.code().prefix().value()) % 2 == 0) {
      get(other.rooms().look(session.code()));
    }
    return get(one.rooms().open(session, seats)).equals(new Reply.Got<>(true));
  }

  /** A player and one more, so that a question is not over with an answer. */
  private static SessionToken seatInRoom(int number) {
    Session session = session(number);
    List<Seat> seats = seats().subList(0, 2);
    await().atMost(Duration.ofMinutes(1)).until(() -> isOpened(session, seats));
    Seat seat = seats.getFirst();
    return token(session, seat);
  }

  private static SessionToken token(Session session, Seat seat) {
    return SessionToken.player(
        session.code(), session.id(), seat.player(), seat.nickname(), session.expiresAt());
  }

  private static int players(Reply<Sight> seen) {
    return seen instanceof Reply.Got(var sight) ? sight.state().room().players().size() : -1;
  }

  private static boolean livesOnTheOther(int number) {
    String id = RoomEntity.persistenceId(code(number)).id();
    return !other.journal().persistedInStorage(id).isEmpty();
  }

  private static RoomCode code(int number) {
    return new RoomCode("%02dBXG0".formatted(number));
  }

  private static Session session(int number) {
    Question question =
        new Question(
            "?".repeat(2_000),
            new Multiple(List.of("right", "wrong"), Set.of(0)),
            Optional.empty(),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    return new Session(
        new SessionId(new UUID(1, number)),
        code(number),
        new UserId(new UUID(7, 7)),
        new Quiz(
            new UUID(2, 2),
            "A hundred questions",
            Optional.empty(),
            Collections.nCopies(100, question)),
        Instant.now(),
        Instant.now().plus(Duration.ofHours(1)),
        PLAYERS,
        Optional.empty());
  }

  private static List<Seat> seats() {
    return IntStream.range(0, PLAYERS)
        .mapToObj(
            number ->
                new Seat(
                    new PlayerId(new UUID(3, number).toString()),
                    Nickname.parse("The player %d".formatted(number)).orElseThrow()))
        .toList();
  }

  private static <T> T get(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
