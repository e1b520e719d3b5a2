package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.notRecorded;

import org.junit.jupiter.api.Test;

/** What is shown between questions. */
class SlideTest {

  @Test
  void a_slide_is_left_for_the_next_question_and_changes_nobodys_streak_score_or_rank() {
    Game game =
        aGame()
            .withPlayers(2)
            .withQuestions(Samples.single(), Samples.slide(), Samples.single())
            .atQuestion(0);
    game.answerNow(1, 0);
    game.next();
    game.next();
    Players before = game.room().players();

    game.next();
    game.next();

    assertThat(game.opened().lastRound().orElseThrow().question()).isEqualTo(2);
    assertThat(game.room().players()).isEqualTo(before);
    game.answerNow(1, 0);
    game.next();
    assertThat(game.player(1).streak()).isEqualTo(2);
    assertThat(game.scores()).containsExactly(2_100, 0);
  }

  @Test
  void whatever_is_said_to_a_slide_is_refused_and_names_the_reason() {
    Game game = aGame().withPlayers(1).withQuestions(Samples.slide()).atQuestion(0);

    assertThat(game.answerNow(1, 0)).isEqualTo(notRecorded(Refusal.WRONG_KIND));
    assertThat(game.recorded()).isEmpty();
  }

  @Test
  void a_game_may_end_with_a_slide() {
    Game game =
        aGame().withPlayers(1).withQuestions(Samples.single(), Samples.slide()).atQuestion(1);

    assertThat(Game.kinds(game.next())).containsExactly("SessionEnded");
    assertThat(game.opened()).isInstanceOf(RoomState.Finished.class);
  }
}
