package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomSignal.Closing;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Multiple;

/** A question that is about to close, with Ann, who has more time than Ben. */
class ReplicaTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final PlayerId ANN = new PlayerId("ANN000000001");
  private static final PlayerId BEN = new PlayerId("BEN000000001");

  private final Replica replica = new Replica();

  @BeforeEach
  void open() {
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(
                session(),
                List.of(
                    new Seat(
                        ANN, new Nickname("Ann"), Optional.empty(), Optional.of(OwnTime.TWICE)),
                    new Seat(BEN, new Nickname("Ben"))),
                Duration.ZERO),
            new RoomEvent.GameStarted(2, NOW, Duration.ZERO),
            new RoomEvent.QuestionOpened(0, Duration.ZERO))) {
      state = state.after(event);
    }
    replica.startOver((Opened) state);
  }

  @Test
  void a_question_closes_to_everybody() {
    replica.closing(new Closing(1, 0, Optional.empty()));

    assertThat(replica.isClosingTo(ANN, 0)).isTrue();
    assertThat(replica.isClosingTo(BEN, 0)).isTrue();
    assertThat(replica.isClosingTo(BEN, 1)).isFalse();
  }

  @Test
  void a_key_that_comes_early_closes_it_to_those_without_more_time() {
    replica.closing(new Closing(1, 0, Optional.of(true)));

    assertThat(replica.closing()).contains(0);
    assertThat(replica.isClosingTo(ANN, 0)).isFalse();
    assertThat(replica.isClosingTo(BEN, 0)).isTrue();
  }

  @Test
  void a_question_that_is_not_closed_after_all_goes_on() {
    replica.closing(new Closing(1, 0, Optional.empty()));
    replica.closing(new Closing(1, Closing.NOTHING, Optional.empty()));

    assertThat(replica.closing()).isEmpty();
    assertThat(replica.isClosingTo(BEN, 0)).isFalse();
  }

  private static Session session() {
    return new Session(
        new SessionId(new UUID(1, 1)),
        new RoomCode("REP11C"),
        new UserId(new UUID(7, 7)),
        new Quiz(
            new UUID(2, 2),
            "One question",
            Optional.of("en"),
            List.of(
                RoomsFixture.question(
                    "First?", new Multiple(List.of("right", "wrong"), Set.of(0))))),
        NOW,
        NOW.plusSeconds(3_600),
        1_000,
        Optional.empty());
  }
}
