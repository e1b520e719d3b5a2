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
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.Lead;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSettings;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.EndReason;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.room.question.TrueFalse;

/** A room that whoever played it has left. */
class LeftTrialTest {
  private static final RoomNode NODE = RoomNode.start(OptionalLong::empty);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration NEVER = Duration.ofMinutes(1);
  private static final Duration PULSE = Duration.ofMillis(20);
  private static final Duration UNTRIED = Duration.ofMillis(200);

  private final TestProbe<RoomSignal> relay = NODE.kit().createTestProbe(RoomSignal.class);

  @AfterAll
  static void stop() {
    NODE.close();
  }

  @Test
  void a_trial_ends_and_leaves_nothing_to_come_back_to() {
    RoomCode code = new RoomCode("TR1A1A");

    isLeft(code, Optional.of(GameSettings.USUAL.tried(new Trial(0))));

    assertThat(NODE.journal().persistedInStorage(RoomEntity.persistenceId(code).id()))
        .filteredOn(RoomEvent.SessionEnded.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            RoomEvent.SessionEnded.class,
            ended -> assertThat(ended.reason()).isEqualTo(EndReason.ABANDONED));
  }

  @Test
  void any_other_game_sleeps_until_somebody_comes_back() {
    RoomCode code = new RoomCode("S1EEPS");

    isLeft(code, Optional.empty());

    assertThat(NODE.journal().persistedInStorage(RoomEntity.persistenceId(code).id()))
        .noneMatch(RoomEvent.SessionEnded.class::isInstance);
  }

  @Test
  void a_trial_whose_code_is_looked_up_ends_when_its_host_has_gone() {
    RoomCode code = new RoomCode("TR1A1B");
    ActorRef<RoomMessage> room = room(code, PULSE);
    isStarted(room, code, Optional.of(GameSettings.USUAL.tried(new Trial(0))));

    room.tell(presence(Lead.THERE));
    for (int pulse = 0; pulse < 3 * UNTRIED.dividedBy(PULSE); pulse++) {
      relay.fishForMessage(
          PATIENCE,
          signal -> {
            assertThat(hasEnded(signal)).isFalse();
            return signal instanceof RoomSignal.Pulse
                ? FishingOutcomes.complete()
                : FishingOutcomes.continueAndIgnore();
          });
    }
    room.tell(presence(Lead.GONE));

    relay.fishForMessage(
        PATIENCE,
        signal ->
            hasEnded(signal) ? FishingOutcomes.complete() : FishingOutcomes.continueAndIgnore());
  }

  private RoomMessage.Presence presence(Lead lead) {
    return new RoomMessage.Presence(relay.ref(), Seats.none(), Optional.of(lead));
  }

  private static boolean hasEnded(RoomSignal signal) {
    return signal instanceof RoomSignal.Happened happened
        && happened.events().stream().anyMatch(RoomEvent.SessionEnded.class::isInstance);
  }

  /** Until the room has stopped by itself. */
  private void isLeft(RoomCode code, Optional<GameSettings> settings) {
    ActorRef<RoomMessage> room = room(code, NEVER);
    isStarted(room, code, settings);
    room.tell(new RoomMessage.Unsubscribe(relay.ref()));
    relay.expectTerminated(room, PATIENCE);
  }

  private void isStarted(
      ActorRef<RoomMessage> room, RoomCode code, Optional<GameSettings> settings) {
    room.tell(new RoomMessage.OpenRoom(session(code, settings), List.of(seat()), relay.ref()));
    room.tell(new RoomMessage.Subscribe(relay.ref(), Optional.empty()));
    room.tell(
        new RoomMessage.GiveOrder(
            1, new RoomCommand.Start(Instant.now()), relay.ref(), Optional.empty()));
  }

  private static ActorRef<RoomMessage> room(RoomCode code, Duration pulse) {
    Duration idle = Duration.ofMillis(200);
    return NODE.kit()
        .spawn(
            RoomEntity.create(
                code,
                new RoomSettings(
                    pulse,
                    Duration.ofMillis(10),
                    Duration.ofMillis(10),
                    NEVER,
                    idle,
                    NEVER,
                    NEVER,
                    NEVER,
                    NEVER,
                    UNTRIED),
                OptionalLong::empty,
                new KeysInMemory(),
                NODE::earlierAnswers,
                _ -> true));
  }

  private static Seat seat() {
    return new Seat(new PlayerId("P1"), Nickname.parse("Brave Otter").orElseThrow());
  }

  private static Session session(RoomCode code, Optional<GameSettings> settings) {
    Question question =
        new Question(
            "Is it?",
            new TrueFalse(List.of("True", "False"), 0),
            Optional.of(Duration.ofMinutes(1)),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    return new Session(
        new SessionId(new UUID(1, code.hashCode())),
        code,
        new UserId(new UUID(7, 7)),
        new Quiz(new UUID(2, 2), "One question", Optional.empty(), List.of(question)),
        Instant.now(),
        Instant.now().plus(Duration.ofHours(1)),
        1,
        settings);
  }
}
