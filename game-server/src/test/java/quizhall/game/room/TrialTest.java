package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.notSeated;
import static quizhall.game.room.Samples.seat;

import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.SeatOutcome.Seated;
import quizhall.game.room.RoomCommand.ChangeDoor;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.QuestionOpen;

class TrialTest {
  @Test
  void nobody_gets_in_but_whom_it_was_opened_with() {
    Game game = trial(0).withPlayers(1).inLobby();

    assertThat(game.join(seat(1), seat(2)))
        .containsExactly(new Seated(seat(1)), notSeated(Refusal.IS_TRIAL));
    assertThat(game.room().door().refusal(game.opened())).contains(Refusal.IS_TRIAL);

    game.on(new ChangeDoor(Door.Change.locked(false)));
    assertThat(game.join(seat(2))).isEqualTo(notSeated(Refusal.IS_TRIAL));
  }

  @Test
  void it_begins_with_the_question_that_is_tried_and_goes_on_from_there() {
    Game game = trial(1).withPlayers(1).inLobby();

    game.on(new RoomCommand.Start(Samples.WALL_CLOCK));

    assertThat(((QuestionOpen) game.state()).round().question()).isEqualTo(1);
    assertThat(game.opened().course().wasOpened(0)).isFalse();
    game.answerNow(1, 0);
    game.next();
    game.next();
    game.next();
    assertThat(((QuestionOpen) game.state()).round().question()).isEqualTo(2);
  }

  @Test
  void it_ends_as_any_other_game_does() {
    Game game = trial(0).withQuestions(Samples.single()).withPlayers(1).inLobby();

    game.on(new RoomCommand.Start(Samples.WALL_CLOCK));
    game.next();
    game.next();

    assertThat(((Finished) game.state()).reason()).isEqualTo(EndReason.COMPLETED);
  }

  private static GameBuilder trial(int question) {
    return aGame()
        .withQuestions(Samples.single(), Samples.single(), Samples.single())
        .withSettings(GameSettings.USUAL.tried(new Trial(question)));
  }
}
