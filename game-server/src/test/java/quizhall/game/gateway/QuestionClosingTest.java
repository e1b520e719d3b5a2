package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.FishingOutcomes;
import akka.actor.testkit.typed.javadsl.TestProbe;
import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.Lead;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSettings;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Multiple;

/** A room whose question closes, and a relay that has more to settle than fits in one batch. */
class QuestionClosingTest {
  private static final AtomicInteger LAST_ROOM = new AtomicInteger();
  private static final int PLAYERS = 5;
  private static final Duration FLUSHING = Duration.ofSeconds(1);

  private static final RoomNode NODE = RoomNode.start(OptionalLong::empty);

  private final RoomCode code = new RoomCode("CX0SE" + LAST_ROOM.incrementAndGet());
  private final TestProbe<RoomSignal> relay = NODE.kit().createTestProbe(RoomSignal.class);
  private final ActorRef<RoomMessage> room =
      NODE.kit()
          .spawn(
              RoomEntity.create(
                  code,
                  new RoomSettings(
                      Duration.ofMinutes(1),
                      Duration.ofMillis(10),
                      Duration.ofMillis(10),
                      FLUSHING,
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1)),
                  OptionalLong::empty,
                  new KeysInMemory(),
                  NODE::earlierAnswers,
                  _ -> true));

  @AfterAll
  static void stop() {
    NODE.close();
  }

  @Test
  void goes_on_while_batches_come_and_ends_without_those_that_do_not() {
    room.tell(new RoomMessage.OpenRoom(session(), seats(), relay.ref()));
    room.tell(new RoomMessage.Subscribe(relay.ref(), Optional.empty()));
    room.tell(given(1, new RoomCommand.Start(Instant.now())));
    room.tell(given(2, new RoomCommand.Next(2, Instant.now())));
    await(RoomSignal.Closing.class);

    for (int player = 0; player < PLAYERS; player++) {
      relay.expectNoMessage(FLUSHING.dividedBy(3));
      room.tell(new RoomMessage.SubmitBatch(player, answer(player), relay.ref()));
      assertThat(await(RoomSignal.BatchSettled.class).settled().answers())
          .singleElement()
          .isInstanceOf(AnswerOutcome.Recorded.class);
    }

    assertThat(await(RoomSignal.Happened.class).events())
        .hasAtLeastOneElementOfType(RoomEvent.QuestionClosed.class);
  }

  @Test
  void before_a_key_is_shown_early_what_came_in_time_is_settled_and_counts() {
    room.tell(new RoomMessage.OpenRoom(session(), seats(), relay.ref()));
    room.tell(new RoomMessage.Subscribe(relay.ref(), Optional.empty()));
    Seats all = Seats.of(IntStream.range(0, PLAYERS));
    room.tell(new RoomMessage.Presence(relay.ref(), all, Optional.of(Lead.THERE)));
    room.tell(given(1, new RoomCommand.GiveTime(id(0), Optional.of(OwnTime.TWICE))));
    room.tell(given(2, new RoomCommand.Start(Instant.now())));
    room.tell(given(3, new RoomCommand.RevealEarly(Optional.of(0))));
    assertThat(await(RoomSignal.Closing.class).early()).contains(true);

    assertThat(submitted(1)).isInstanceOf(AnswerOutcome.Recorded.class);
    room.tell(new RoomMessage.Flushed(relay.ref(), 0));

    assertThat(await(RoomSignal.Happened.class).events())
        .singleElement()
        .isInstanceOfSatisfying(
            RoomEvent.QuestionClosed.class,
            closed -> assertThat(closed.answering()).contains(List.of(id(0))));
    assertThat(submitted(2)).isEqualTo(new AnswerOutcome.NotRecorded(Refusal.QUESTION_CLOSED));
    assertThat(submitted(0)).isInstanceOf(AnswerOutcome.Recorded.class);
  }

  private AnswerOutcome submitted(int player) {
    room.tell(new RoomMessage.SubmitBatch(player, answer(player), relay.ref()));
    return await(RoomSignal.BatchSettled.class).settled().answers().getFirst();
  }

  private <T extends RoomSignal> T await(Class<T> type) {
    return type.cast(
        relay
            .fishForMessage(
                Duration.ofSeconds(10),
                signal ->
                    type.isInstance(signal)
                        ? FishingOutcomes.complete()
                        : FishingOutcomes.continueAndIgnore())
            .getLast());
  }

  private static RoomCommand.Submit answer(int player) {
    return new RoomCommand.Submit(
        List.of(),
        List.of(
            new RoomCommand.Answer(
                id(player),
                "a",
                0,
                Optional.empty(),
                new Chosen(List.of(0)),
                Duration.ofSeconds(1))));
  }

  private static List<Seat> seats() {
    return IntStream.range(0, PLAYERS)
        .mapToObj(player -> new Seat(id(player), Nickname.parse("Player " + player).orElseThrow()))
        .toList();
  }

  private static PlayerId id(int player) {
    return new PlayerId("P" + player);
  }

  private Session session() {
    Question question =
        new Question(
            "Which?",
            new Multiple(List.of("right", "wrong"), Set.of(0)),
            Optional.of(Duration.ofMinutes(1)),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    return new Session(
        new SessionId(new UUID(1, 1)),
        code,
        new UserId(new UUID(7, 7)),
        new Quiz(new UUID(2, 2), "One question", Optional.empty(), List.of(question)),
        Instant.now(),
        Instant.now().plus(Duration.ofHours(1)),
        10,
        Optional.empty());
  }

  private RoomMessage.GiveOrder given(long id, RoomCommand.Order order) {
    return new RoomMessage.GiveOrder(id, order, relay.ref(), Optional.empty());
  }
}
