package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Samples.SUCCESSOR;
import static quizhall.game.room.Samples.WALL_CLOCK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quizhall.game.room.Decision.Done;
import quizhall.game.room.RoomState.Finished;

class EndingTest {

  @ParameterizedTest
  @EnumSource
  void acknowledged_answers_count_when_the_session_ends_in_mid_question(EndReason reason) {
    Game game = aGame().withPlayers(2).atQuestion(1).at(Duration.ofSeconds(30));
    game.answerNow(2, 0);
    List<RecordedAnswer> acknowledged = game.recorded();

    Decision decision = game.end(reason);

    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.QuestionClosed(1, Duration.ofSeconds(30)),
            new RoomEvent.SessionEnded(reason, WALL_CLOCK, Duration.ofSeconds(30)),
            new RoomEvent.RoomClosed(Duration.ofSeconds(30)));
    assertThat(game.recorded()).isEqualTo(acknowledged);
    assertThat(game.scores()).containsExactly(0, 1_000);
    assertThat(game.ranks()).containsExactly(2, 1);
  }

  @Test
  void a_room_may_end_in_its_lobby() {
    Game game = aGame().withPlayers(1).inLobby();

    game.end(EndReason.ABANDONED);

    assertThat(game.state())
        .isEqualTo(
            new Finished(
                game.room(), Optional.empty(), EndReason.ABANDONED, Optional.empty(), true));
  }

  @Test
  void a_completed_session_stays_completed_when_its_room_is_ended() {
    Game game = aGame().atPodium();

    Decision decision = game.end(EndReason.ABANDONED);

    assertThat(kinds(decision)).containsExactly("RoomClosed");
    assertThat(game.state())
        .isInstanceOfSatisfying(
            Finished.class,
            finished -> {
              assertThat(finished.reason()).isEqualTo(EndReason.COMPLETED);
              assertThat(finished.closed()).isTrue();
            });
  }

  @Test
  void playing_again_sends_everyone_to_the_next_session() {
    Game game = aGame().withPlayers(2).atPodium();

    game.on(new RoomCommand.MoveOn(SUCCESSOR));

    assertThat(game.state())
        .isInstanceOfSatisfying(
            Finished.class,
            finished -> {
              assertThat(finished.successor()).contains(SUCCESSOR);
              assertThat(finished.closed()).isTrue();
              assertThat(finished.lastRound().orElseThrow().question()).isEqualTo(3);
            });
  }

  @Test
  void the_first_successor_stays() {
    Game game = aGame().atPodium();
    game.on(new RoomCommand.MoveOn(SUCCESSOR));
    Successor other =
        new Successor(Samples.sessionId(3), new RoomCode("CCCCCC"), Samples.WALL_CLOCK, true);

    Decision again = game.on(new RoomCommand.MoveOn(other));

    assertThat(again).isEqualTo(new Decision(List.of(), new Done()));
    assertThat(((Finished) game.state()).successor()).contains(SUCCESSOR);
  }

  @Test
  void a_host_may_play_again_after_ending_early() {
    Game game = aGame().atQuestion(0);
    game.end(EndReason.ENDED_BY_HOST);

    assertThat(kinds(game.on(new RoomCommand.MoveOn(SUCCESSOR)))).containsExactly("MovedOn");
    assertThat(((Finished) game.state()).reason()).isEqualTo(EndReason.ENDED_BY_HOST);
  }
}
