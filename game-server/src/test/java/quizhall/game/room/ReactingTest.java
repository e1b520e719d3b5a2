package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.seat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomCommand.ChooseReactions;
import quizhall.game.room.RoomCommand.Kick;
import quizhall.game.testing.Choices;

/** Who may react, and when. */
class ReactingTest {
  private static final ChooseReactions OFF = new ChooseReactions(false);
  private static final ChooseReactions ON = new ChooseReactions(true);

  @Test
  void players_react_before_between_and_after_questions() {
    Stream.of(
            aGame().withPlayers(2).inLobby(),
            aGame().withPlayers(2).atReveal(0),
            aGame().withPlayers(2).atStandings(0),
            aGame().withPlayers(2).atPodium())
        .forEach(game -> assertThat(Reacting.refusal(game.opened(), player(1))).isEmpty());
  }

  @Test
  void nobody_reacts_while_a_question_takes_answers() {
    Game game = aGame().withPlayers(2).atQuestion(0);

    assertThat(Reacting.refusal(game.opened(), player(1))).contains(Refusal.NOT_NOW);
    assertThat(game.opened().takesReactions()).isFalse();
  }

  @Test
  void what_is_only_shown_is_there_to_react_to() {
    Game game =
        aGame().withQuestions(Samples.slide(), Samples.single()).withPlayers(1).atQuestion(0);

    assertThat(Reacting.refusal(game.opened(), player(1))).isEmpty();
  }

  @Test
  void nobody_reacts_once_everybody_was_sent_away() {
    Game game = aGame().withPlayers(2).closed();

    assertThat(Reacting.refusal(game.opened(), player(1))).contains(Refusal.SESSION_ENDED);
    assertThat(game.on(OFF)).isEqualTo(Decision.refused(Refusal.NOT_NOW));
  }

  @Test
  void only_who_is_in_the_game_reacts() {
    Door waits = new Door(false, false, false, true, Optional.empty(), Optional.empty());
    GameSettings settings = Choices.of().behind(waits).settings();
    Game game = aGame().withPlayers(2).withSettings(settings).inLobby();
    game.on(new Kick(player(2), false));
    game.join(seat(3));

    assertThat(Reacting.refusal(game.opened(), player(1))).isEmpty();
    assertThat(Reacting.refusal(game.opened(), player(2))).contains(Refusal.KICKED);
    assertThat(Reacting.refusal(game.opened(), player(3))).contains(Refusal.NOT_ADMITTED);
    assertThat(Reacting.refusal(game.opened(), player(9))).contains(Refusal.UNKNOWN_PLAYER);
  }

  @Test
  void the_host_turns_reactions_off_and_on_at_any_time() {
    Game game = aGame().withPlayers(2).atQuestion(0);

    assertThat(kinds(game.on(ON))).isEmpty();
    assertThat(kinds(game.on(OFF))).containsExactly("ReactionsChosen");
    assertThat(kinds(game.on(OFF))).isEmpty();
    game.next();
    assertThat(Reacting.refusal(game.opened(), player(1))).contains(Refusal.REACTIONS_OFF);
    assertThat(game.opened().takesReactions()).isFalse();
    game.on(ON);
    assertThat(Reacting.refusal(game.opened(), player(1))).isEmpty();
    assertThat(game.room().session().game()).isEqualTo(GameSettings.USUAL);
  }

  @Test
  void a_choice_leaves_everything_else_as_it_is() {
    Game game = aGame().withPlayers(2).atReveal(0);
    game.on(new RoomCommand.ChooseAuto(Optional.of(Duration.ofSeconds(10))));
    game.on(new RoomCommand.ChooseStandings(2));
    Optional<Duration> ends = game.room().goesOnAt();

    game.on(OFF);

    assertThat(game.room().goesOnAt()).isEqualTo(ends).isPresent();
    assertThat(game.room().session().game().standingsEvery()).contains(2);
    assertThat(game.room().session().game().auto()).isPresent();
  }
}
