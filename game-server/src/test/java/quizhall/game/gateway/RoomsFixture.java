package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import akka.persistence.testkit.javadsl.PersistenceTestKit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import quizhall.game.entity.RoomEntity;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.DeviceId;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.Task;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;

/** A room that is open: relay, sharding and entity together, over a journal in memory. */
abstract class RoomsFixture {
  static final UserId HOST = new UserId(new UUID(7, 7));

  /** Since when nothing can be written, if so. */
  static final AtomicReference<OptionalLong> JOURNAL_FAILING =
      new AtomicReference<>(OptionalLong.empty());

  private static final AtomicInteger LAST_ROOM = new AtomicInteger();

  static RoomNode node;
  static PersistenceTestKit journal;
  static RelayedRooms rooms;

  /** One node for all that play in it: to start one takes longer than most games. */
  @RegisterExtension
  static final BeforeAllCallback NODE =
      context -> {
        node =
            context
                .getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RoomNode.class, _ -> startNode(), RoomNode.class);
        rooms = node.rooms();
        journal = node.journal();
      };

  final Instant later = Instant.now().plus(Duration.ofHours(1));
  RoomCode code;
  Session session;

  private static RoomNode startNode() {
    RoomNode started = RoomNode.start(() -> JOURNAL_FAILING.get());
    started.join(started);
    return started;
  }

  @BeforeEach
  void openRoom() {
    openRoom(question("First?"), question("Last?"));
  }

  void openRoom(Question... questions) {
    openRoom(Optional.empty(), questions);
  }

  void openRoom(Optional<GameSettings> settings, Question... questions) {
    JOURNAL_FAILING.set(OptionalLong.empty());
    journal.resetPolicy();
    code = nextCode();
    session = session(code, settings, List.of(questions));
    assertThat(get(rooms.open(session, List.of()))).isEqualTo(new Reply.Got<>(true));
  }

  /** What a device signs in with that got this seat. */
  SessionToken token(JsonNode seat) {
    return SessionToken.device(
        session, opened().room().device(new DeviceId(seat.get("id").asText())).orElseThrow());
  }

  /** The room loses its actor at its next write, and comes back. */
  void crash() {
    journal.failNextPersisted(persistenceId());
    var _ = seat("Crash");
  }

  Client hostStarts() {
    Client host = connect(hostToken());
    host.await("welcome");
    host.say(new ClientMessage.Start("start"));
    host.await("done", frame -> frame.get("id").asText().equals("start"));
    return host;
  }

  Client join(String nickname) {
    Client client = connect(seat(nickname));
    client.await("welcome");
    return client;
  }

  SessionToken seat(String nickname) {
    Seat seat =
        new Seat(new PlayerId("P" + nickname + code), Nickname.parse(nickname).orElseThrow());
    assertThat(got(get(rooms.join(code, seat)))).isEqualTo(new SeatOutcome.Seated(seat));
    return SessionToken.player(code, session.id(), seat.player(), seat.nickname(), later);
  }

  String id(String nickname) {
    return "P" + nickname + code;
  }

  static Nickname named(String nickname) {
    return Nickname.parse(nickname).orElseThrow();
  }

  SessionToken playerToken(String nickname) {
    return SessionToken.player(
        code,
        session.id(),
        new PlayerId("P" + nickname + code),
        Nickname.parse(nickname).orElseThrow(),
        later);
  }

  Client connect(SessionToken token) {
    return Client.connect(rooms, token);
  }

  SessionToken hostToken() {
    return SessionToken.host(code, session.id(), HOST, later);
  }

  Rooms.Sight sight() {
    return got(get(rooms.look(code)));
  }

  RoomState.Opened opened() {
    return sight().state();
  }

  String persistenceId() {
    return RoomEntity.persistenceId(code).id();
  }

  static <T> T got(Reply<T> reply) {
    return reply instanceof Reply.Got<T>(var value) ? value : fail("got " + reply);
  }

  static <T> T get(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
  }

  /** No room has it yet. */
  static RoomCode nextCode() {
    return new RoomCode("TEST%02d".formatted(LAST_ROOM.incrementAndGet()));
  }

  Session session(RoomCode code, List<Question> questions) {
    return session(code, Optional.empty(), questions);
  }

  private Session session(
      RoomCode code, Optional<GameSettings> settings, List<Question> questions) {
    return new Session(
        new SessionId(UUID.randomUUID()),
        code,
        HOST,
        new Quiz(new UUID(2, 2), "Two questions", Optional.of("en"), questions),
        Instant.now(),
        later,
        1_000,
        settings);
  }

  static Question question(String text) {
    return question(text, new Multiple(List.of("right", "wrong", "wrong too"), Set.of(0)));
  }

  static Question question(String text, Task task) {
    return new Question(
        text,
        task,
        Optional.of(Duration.ofSeconds(20)),
        Question.Weight.NORMAL,
        Optional.of("Because."),
        Optional.empty());
  }
}
