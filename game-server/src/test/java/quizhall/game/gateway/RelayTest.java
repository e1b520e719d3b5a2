package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.testkit.typed.javadsl.TestProbe;
import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomMessage.SubmitBatch;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Task;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.testing.GameServer;
import quizhall.game.token.SessionTokens;

/** A relay whose room is a puppet of the test. */
class RelayTest {
  private static final RoomCode CODE = new RoomCode("RE1AY2");
  private static final Seat SEAT =
      new Seat(new PlayerId("P1"), Nickname.parse("Ann").orElseThrow());
  private static final RelaySettings SETTINGS =
      new RelaySettings(
          Duration.ofMillis(500),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofSeconds(8),
          Duration.ofMillis(200),
          Duration.ofNanos(200_000),
          Duration.ofSeconds(20));

  private static final ActorTestKit KIT = ActorTestKit.create();

  private final TestProbe<RoomMessage> heard = KIT.createTestProbe(RoomMessage.class);
  private final AtomicBoolean journalAway = new AtomicBoolean();
  private final ActorRef<RoomMessage> room = KIT.spawn(Behaviors.receiveMessage(this::hear));
  private final ActorRef<ToRelay> relay =
      KIT.spawn(
          Relay.create(
              CODE,
              new RelayContext(
                  (_, message) -> room.tell(message),
                  KIT.<Relays.Message>createTestProbe().ref(),
                  SessionTokens.of(GameServer.SESSION_KEYS, InstantSource.system()),
                  SETTINGS)));

  @AfterAll
  static void stop() {
    KIT.shutdownTestKit();
  }

  @Test
  void a_batch_that_got_lost_on_the_way_goes_again_though_the_room_is_heard() {
    CompletableFuture<Reply<SeatOutcome>> reply = join();
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    SubmitBatch lost = heard.expectMessageClass(SubmitBatch.class);

    heard.expectMessageClass(RoomMessage.Subscribe.class);
    SubmitBatch again = heard.expectMessageClass(SubmitBatch.class);
    assertThat(again.submit()).isEqualTo(lost.submit());
    relay.tell(
        new RoomSignal.BatchSettled(
            1, again.batch(), new Settled(List.of(new SeatOutcome.Seated(SEAT)), List.of())));

    assertThat(reply.orTimeout(10, TimeUnit.SECONDS).join())
        .isEqualTo(new Reply.Got<>(new SeatOutcome.Seated(SEAT)));
  }

  @Test
  void a_batch_that_waits_for_the_journal_is_not_lost() {
    journalAway.set(true);
    var _ = join();
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    heard.expectMessageClass(SubmitBatch.class);

    heard.expectNoMessage(SETTINGS.silence().plusSeconds(2));
  }

  private CompletableFuture<Reply<SeatOutcome>> join() {
    CompletableFuture<Reply<SeatOutcome>> reply = new CompletableFuture<>();
    relay.tell(new RelayMessage.Join(SEAT, reply));
    return reply;
  }

  /** Takes everybody in, is heard all the time, and leaves batches to the test. */
  private Behavior<RoomMessage> hear(RoomMessage message) {
    if (message instanceof RoomMessage.Subscribe) {
      relay.tell(new RoomSignal.Subscribed(1, room, lobby(), Duration.ZERO));
      KIT.scheduler()
          .scheduleAtFixedRate(
              Duration.ZERO,
              Duration.ofMillis(50),
              () -> relay.tell(new RoomSignal.Pulse(1, Duration.ZERO, journalAway.get(), 0)),
              KIT.system().executionContext());
    }
    if (!(message instanceof RoomMessage.Presence)) {
      heard.ref().tell(message);
    }
    return Behaviors.same();
  }

  private static RoomState.Opened lobby() {
    Question question =
        new Question(
            "Which?",
            new Task.Multiple(List.of("right", "wrong"), Set.of(0)),
            Optional.empty(),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    Session session =
        new Session(
            new SessionId(new UUID(1, 1)),
            CODE,
            new UserId(new UUID(7, 7)),
            new Quiz(new UUID(2, 2), "One question", List.of(question)),
            Instant.EPOCH,
            Instant.EPOCH.plus(Duration.ofHours(1)),
            10);
    return (RoomState.Opened)
        new RoomState.Unopened().after(new RoomEvent.RoomOpened(session, List.of(), Duration.ZERO));
  }
}
