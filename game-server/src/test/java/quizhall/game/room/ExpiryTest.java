package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  private static final Duration PODIUM = Duration.ofMinutes(15);
  private static final Instant LEFT = Instant.parse("2026-11-24T20:00:00Z");

  @Test
  void a_room_is_given_up_when_its_session_has_expired() {
    Game game = aGame().withPlayers(1).atQuestion(1);
    Instant expires = game.room().session().expiresAt();
    Instant later = expires.plusMillis(1);

    assertThat(Expiry.of(game.opened(), Duration.ZERO, expires, PODIUM)).isEmpty();
    assertThat(Expiry.of(game.opened(), Duration.ZERO, later, PODIUM))
        .contains(new RoomCommand.End(EndReason.ABANDONED, later));
  }

  @Test
  void a_podium_stands_for_so_long_and_no_longer() {
    Game game = aGame().atPodium();
    Duration end = game.room().lastEventAt().plus(PODIUM);

    assertThat(Expiry.of(game.opened(), end, Instant.MAX, PODIUM)).isEmpty();
    assertThat(Expiry.of(game.opened(), end.plusNanos(1), Instant.MAX, PODIUM))
        .contains(new RoomCommand.Close());
  }

  @Test
  void nothing_more_happens_to_a_room_that_is_closed() {
    Game game = aGame().closed();

    assertThat(Expiry.of(game.opened(), PODIUM.multipliedBy(9), Instant.MAX, PODIUM)).isEmpty();
  }

  @Test
  void a_trial_ends_with_its_last_page_and_once_only() {
    Game game = trial().inLobby();

    assertThat(Expiry.ofDeserted(game.opened(), LEFT))
        .contains(new RoomCommand.End(EndReason.ABANDONED, LEFT));
    assertThat(Expiry.ofDeserted(trial().atPodium().opened(), LEFT)).isEmpty();
  }

  @Test
  void a_trial_whose_code_is_looked_up_ends_when_nobody_has_played_it_for_long() {
    RoomState.Opened trial = trial().inLobby().opened();
    Duration patience = Duration.ofMinutes(1);

    assertThat(Expiry.ofLeft(trial, patience, patience, LEFT)).isEmpty();
    assertThat(Expiry.ofLeft(trial, patience.plusNanos(1), patience, LEFT))
        .contains(new RoomCommand.End(EndReason.ABANDONED, LEFT));
    assertThat(Expiry.ofLeft(aGame().inLobby().opened(), patience.multipliedBy(9), patience, LEFT))
        .isEmpty();
  }

  @Test
  void any_other_game_waits_for_whoever_comes_back() {
    assertThat(Expiry.ofDeserted(aGame().atQuestion(0).opened(), LEFT)).isEmpty();
  }

  private static GameBuilder trial() {
    return aGame().withSettings(GameSettings.USUAL.tried(new Trial(0))).withPlayers(1);
  }
}
