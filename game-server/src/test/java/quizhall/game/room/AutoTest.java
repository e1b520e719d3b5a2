package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomCommand.ChooseAuto;
import quizhall.game.room.RoomCommand.Hold;
import quizhall.game.room.Standstill.Reason;
import quizhall.game.testing.Choices;

/** Keys and rankings that give way by themselves. */
class AutoTest {
  private static final ChooseAuto AFTER_TEN = new ChooseAuto(Optional.of(Duration.ofSeconds(10)));
  private static final ChooseAuto OFF = new ChooseAuto(Optional.empty());
  private static final Hold HOLD = new Hold(Optional.empty());

  @Test
  void a_key_and_a_ranking_have_their_end() {
    Game game = Game.aGame().withPlayers(2).atQuestion(0);
    game.on(AFTER_TEN);
    assertThat(game.room().goesOnAt()).isEmpty();

    game.at(Duration.ofSeconds(4)).next();
    assertThat(game.room().goesOnAt()).contains(Duration.ofSeconds(14));
    game.at(Duration.ofSeconds(14)).next();
    assertThat(game.room().goesOnAt()).contains(Duration.ofSeconds(24));
    game.next();
    assertThat(game.room().goesOnAt()).isEmpty();
  }

  @Test
  void it_begins_with_what_is_shown_and_ends_with_it() {
    Game game = Game.aGame().withPlayers(2).atReveal(0);

    game.on(AFTER_TEN);
    assertThat(game.room().goesOnAt()).contains(game.room().lastEventAt().plusSeconds(10));
    game.on(OFF);
    assertThat(game.room().goesOnAt()).isEmpty();
  }

  @Test
  void the_host_holds_it_this_once() {
    Game game = Game.aGame().withPlayers(2).atReveal(0);
    game.on(AFTER_TEN);

    game.on(HOLD.about(game.opened()));
    assertThat(game.room().goesOnAt()).isEmpty();
    assertThat(game.on(HOLD)).isEqualTo(Decision.done());
    game.next();
    assertThat(game.room().goesOnAt()).isPresent();
  }

  @Test
  void what_was_to_be_held_has_given_way_already() {
    Game game = Game.aGame().withPlayers(2).atReveal(0);
    game.on(AFTER_TEN);
    RoomCommand.Order late = HOLD.about(game.opened());
    game.next();

    assertThat(game.on(late)).isEqualTo(Decision.refused(Refusal.STALE));
    assertThat(game.room().goesOnAt()).isPresent();
  }

  @Test
  void nothing_else_gives_way() {
    assertThat(Game.aGame().withPlayers(1).inLobby().on(HOLD))
        .isEqualTo(Decision.refused(Refusal.NOT_NOW));
    assertThat(Game.aGame().withPlayers(1).atQuestion(0).on(HOLD))
        .isEqualTo(Decision.refused(Refusal.NOT_NOW));
    assertThat(Game.aGame().atPodium().on(AFTER_TEN)).isEqualTo(Decision.refused(Refusal.NOT_NOW));
  }

  @Test
  void the_same_again_changes_nothing() {
    Game game = Game.aGame().withPlayers(2).atReveal(0);
    game.on(AFTER_TEN);

    assertThat(game.on(AFTER_TEN)).isEqualTo(Decision.done());
    game.on(OFF);
    assertThat(game.on(OFF)).isEqualTo(Decision.done());
  }

  @Test
  void a_pause_stops_it_too() {
    Game game = Game.aGame().withPlayers(2).atReveal(0);
    var leaderless = new RoomCommand.Pause(Reason.NOBODY, true);
    assertThat(game.on(leaderless)).isEqualTo(Decision.refused(Refusal.NOT_NOW));
    game.on(AFTER_TEN);

    game.on(leaderless);
    assertThat(game.room().standstill()).contains(new Standstill(Set.of(Reason.NOBODY), true));
    game.on(new RoomCommand.Continue(EnumSet.allOf(Reason.class)));
    assertThat(game.room().standstill()).isEmpty();
    assertThat(game.room().goesOnAt()).isPresent();
  }

  @Test
  void a_room_may_be_opened_so() {
    GameSettings settings =
        Choices.of().standingsEvery(0).goingOn(AFTER_TEN.after().orElseThrow()).settings();
    Game game = Game.aGame().withSettings(settings).withPlayers(2).atReveal(0);

    assertThat(game.room().goesOnAt()).contains(game.room().lastEventAt().plusSeconds(10));
  }
}
