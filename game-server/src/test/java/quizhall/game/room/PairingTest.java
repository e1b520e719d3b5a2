package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.Pairing.Invitation;
import quizhall.game.room.RoomCommand.Agree;
import quizhall.game.room.RoomCommand.Dismiss;
import quizhall.game.room.RoomCommand.Invite;
import quizhall.game.room.RoomCommand.Knock;

/** How devices ask for a seat. */
class PairingTest {
  private static final PairingCode SHOWN = new PairingCode("123456");
  private static final PairingCode OTHER = new PairingCode("654321");
  private static final Device PHONE = Samples.device(1, Device.Duty.REMOTE);

  private final Game game = Game.aGame().withPlayers(2).atQuestion(0);

  @Test
  void a_device_that_knows_the_code_waits_for_the_host_and_gets_the_seat_that_was_meant() {
    invite(SHOWN);
    knock(1, SHOWN, 30);

    assertThat(game.room().pairing().knocking()).containsExactly(PHONE);
    assertThat(isHeard(1)).isFalse();

    game.on(new Agree(PHONE.id()));
    assertThat(isHeard(1)).isTrue();
    assertThat(game.room().devices()).containsExactly(PHONE);
    assertThat(game.room().pairing().knocking()).isEmpty();
  }

  @Test
  void a_code_is_good_once() {
    invite(SHOWN);
    knock(1, SHOWN, 1);

    assertThat(knock(2, SHOWN, 2)).isEqualTo(Decision.refused(Refusal.PAIRING_USED));
    assertThat(knock(2, OTHER, 2)).isEqualTo(Decision.refused(Refusal.PAIRING_OVER));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "59, true", "60, false", "600, false"})
  void a_code_is_good_for_a_minute(int seconds, boolean isGood) {
    invite(SHOWN);

    Decision knock = knock(1, SHOWN, seconds);

    assertThat(knock.outcome())
        .isEqualTo(isGood ? new Decision.Done() : new Decision.Refused(Refusal.PAIRING_OVER));
  }

  @Test
  void the_minute_runs_while_the_game_pauses() {
    game.on(new RoomCommand.Pause(Standstill.Reason.HOST, false));
    invite(SHOWN);

    assertThat(knock(1, SHOWN, 61)).isEqualTo(Decision.refused(Refusal.PAIRING_OVER));
  }

  @Test
  void without_a_code_nobody_knocks() {
    assertThat(knock(1, SHOWN, 0)).isEqualTo(Decision.refused(Refusal.PAIRING_OVER));
  }

  @Test
  void a_newer_code_ends_the_older_one() {
    invite(SHOWN);
    invite(OTHER);

    assertThat(knock(1, SHOWN, 1).outcome()).isEqualTo(new Decision.Refused(Refusal.WRONG_PAIRING));
    assertThat(knock(1, OTHER, 1).outcome()).isEqualTo(new Decision.Done());
  }

  @Test
  void a_code_that_was_put_away_is_good_no_more() {
    invite(SHOWN);
    game.on(new Dismiss(Optional.empty()));

    assertThat(knock(1, SHOWN, 1)).isEqualTo(Decision.refused(Refusal.PAIRING_OVER));
    assertThat(game.on(new Dismiss(Optional.empty()))).isEqualTo(Decision.done());
  }

  @Test
  void after_five_wrong_codes_a_new_one_is_needed() {
    invite(SHOWN);
    for (int wrong = 0; wrong < Invitation.MOST_WRONG; wrong++) {
      assertThat(knock(2, OTHER, 1).outcome())
          .isEqualTo(new Decision.Refused(Refusal.WRONG_PAIRING));
    }
    int written = game.journal().size();

    assertThat(knock(1, SHOWN, 2)).isEqualTo(Decision.refused(Refusal.PAIRING_SPENT));
    assertThat(knock(2, OTHER, 2)).isEqualTo(Decision.refused(Refusal.PAIRING_SPENT));
    assertThat(game.journal()).as("guessing writes no more").hasSize(written);

    invite(OTHER);
    assertThat(knock(1, OTHER, 3).outcome()).isEqualTo(new Decision.Done());
  }

  @Test
  void whoever_waits_asks_again_without_the_code_and_is_no_guess() {
    invite(SHOWN);
    knock(1, SHOWN, 1);
    invite(OTHER);

    assertThat(ask(1)).isEqualTo(Decision.done());
    assertThat(knock(1, SHOWN, 300)).isEqualTo(Decision.done());
    assertThat(game.room().pairing().invitation().orElseThrow().wrong()).isZero();
    assertThat(ask(2)).isEqualTo(Decision.refused(Refusal.DISMISSED));
  }

  @Test
  void whom_the_host_does_not_want_stays_out() {
    invite(SHOWN);
    knock(1, SHOWN, 1);
    game.on(new Dismiss(Optional.of(PHONE.id())));

    assertThat(ask(1)).isEqualTo(Decision.refused(Refusal.DISMISSED));
    assertThat(knock(1, SHOWN, 2)).isEqualTo(Decision.refused(Refusal.DISMISSED));
    assertThat(game.on(new Agree(PHONE.id()))).isEqualTo(Decision.refused(Refusal.NOT_KNOCKING));
  }

  @Test
  void the_same_order_again_changes_nothing() {
    Invite invite = new Invite(SHOWN, Device.Duty.REMOTE, Samples.WALL_CLOCK);
    game.on(invite);
    knock(1, SHOWN, 1);
    assertThat(game.on(invite)).as("a used code is not shown anew").isEqualTo(Decision.done());

    game.on(new Agree(PHONE.id()));
    assertThat(game.on(new Agree(PHONE.id()))).isEqualTo(Decision.done());

    invite(OTHER);
    knock(2, OTHER, 1);
    Dismiss dismiss = new Dismiss(Optional.of(Samples.deviceId(2)));
    game.on(dismiss);
    assertThat(game.on(dismiss)).isEqualTo(Decision.refused(Refusal.NOT_KNOCKING));
    assertThat(dismiss.isDone(Refusal.NOT_KNOCKING)).isTrue();
  }

  @Test
  void where_no_seat_is_left_a_device_waits_until_one_is() {
    for (int number = 1; number <= Device.MOST; number++) {
      game.on(new RoomCommand.SeatDevice(Samples.device(number + 1, Device.Duty.SCREEN)));
    }
    invite(SHOWN);
    knock(1, SHOWN, 1);

    assertThat(game.on(new Agree(PHONE.id()))).isEqualTo(Decision.refused(Refusal.TOO_MANY_SEATS));
    game.on(new RoomCommand.UnseatDevice(Samples.deviceId(2)));
    assertThat(game.on(new Agree(PHONE.id())).outcome()).isEqualTo(new Decision.Done());
  }

  @Test
  void only_so_many_wait_and_the_newest_are_among_them() {
    for (int number = 1; number <= Pairing.MOST_KNOCKING + 1; number++) {
      PairingCode code = new PairingCode("00000" + number);
      invite(code);
      knock(number, code, 1);
    }

    assertThat(game.room().pairing().knocking())
        .hasSize(Pairing.MOST_KNOCKING)
        .doesNotContain(PHONE);
  }

  @Test
  void when_all_were_sent_away_nobody_knocks() {
    game.end(EndReason.ENDED_BY_HOST);

    assertThat(game.on(new Invite(SHOWN, Device.Duty.SCREEN, Samples.WALL_CLOCK)))
        .isEqualTo(Decision.refused(Refusal.SESSION_ENDED));
    assertThat(ask(1)).isEqualTo(Decision.refused(Refusal.SESSION_ENDED));
  }

  /**
   * 0 invites, 1 to 3 knock with the code shown, 4 with a wrong one, 5 agrees to all; with a crash
   * after each.
   */
  @Property(tries = 200)
  void nobody_gets_a_seat_without_a_code_of_its_own_and_the_hosts_word(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5) Integer> steps) {
    Game played = Game.aGame().withPlayers(1).atQuestion(0);
    int invited = 0;
    int agreed = 0;
    for (int step : steps) {
      switch (step) {
        case 0 ->
            played.on(
                new Invite(
                    new PairingCode("%06d".formatted(++invited)),
                    Device.Duty.SCREEN,
                    Samples.WALL_CLOCK));
        case 1, 2, 3 -> played.on(knocks(step, new PairingCode("%06d".formatted(invited)), 1));
        case 4 -> played.on(knocks(4, OTHER, 1));
        default -> {
          for (Device knocking : played.room().pairing().knocking()) {
            played.on(new Agree(knocking.id()));
            agreed++;
          }
        }
      }
      played.on(new RoomCommand.Resume(played.room().lastEventAt()));
      assertThat(played.room().devices().size() + played.room().pairing().knocking().size())
          .isLessThanOrEqualTo(invited);
      assertThat(played.room().devices()).hasSize(agreed);
      assertThat(played.room().device(Samples.deviceId(4))).isEmpty();
    }
  }

  private void invite(PairingCode code) {
    game.on(new Invite(code, Device.Duty.REMOTE, Samples.WALL_CLOCK));
  }

  private Decision knock(int device, PairingCode code, int seconds) {
    return game.on(knocks(device, code, seconds));
  }

  private static Knock knocks(int device, PairingCode code, int seconds) {
    return new Knock(
        Samples.deviceId(device),
        Optional.of(code),
        new Nickname("Device " + device),
        Samples.WALL_CLOCK.plus(Duration.ofSeconds(seconds)));
  }

  private Decision ask(int device) {
    return game.on(
        new Knock(
            Samples.deviceId(device),
            Optional.empty(),
            new Nickname("Device " + device),
            Samples.WALL_CLOCK));
  }

  private boolean isHeard(int device) {
    return game.room().hears(Optional.of(Samples.deviceId(device)));
  }
}
