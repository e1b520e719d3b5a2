package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Devices that help the host. */
class SeatingTest {
  private static final Device REMOTE = Samples.device(1, Device.Duty.REMOTE);
  private static final Device SCREEN = Samples.device(2, Device.Duty.SCREEN);

  private final Game game = Game.aGame().withPlayers(2).atQuestion(0);

  @Test
  void a_device_is_heard_from_when_it_gets_its_seat_until_it_loses_it() {
    assertThat(hears(REMOTE)).isFalse();
    game.on(new RoomCommand.SeatDevice(REMOTE));
    game.on(new RoomCommand.SeatDevice(SCREEN));
    assertThat(hears(REMOTE)).isTrue();
    assertThat(game.room().devices()).containsExactly(REMOTE, SCREEN);

    game.on(new RoomCommand.UnseatDevice(REMOTE.id()));
    assertThat(hears(REMOTE)).isFalse();
    assertThat(hears(SCREEN)).isTrue();
    assertThat(game.room().hears(Optional.empty())).as("the host's own orders").isTrue();
  }

  @Test
  void the_same_order_again_changes_nothing() {
    game.on(new RoomCommand.SeatDevice(REMOTE));
    assertThat(game.on(new RoomCommand.SeatDevice(REMOTE))).isEqualTo(Decision.done());

    RoomCommand.UnseatDevice unseat = new RoomCommand.UnseatDevice(REMOTE.id());
    game.on(unseat);
    assertThat(game.on(unseat)).isEqualTo(Decision.refused(Refusal.NO_SUCH_SEAT));
    assertThat(unseat.isDone(Refusal.NO_SUCH_SEAT)).isTrue();
  }

  @Test
  void there_are_so_many_seats_and_no_more() {
    for (int number = 1; number <= Device.MOST; number++) {
      game.on(new RoomCommand.SeatDevice(Samples.device(number, Device.Duty.SCREEN)));
    }
    RoomCommand oneMore =
        new RoomCommand.SeatDevice(Samples.device(Device.MOST + 1, Device.Duty.SCREEN));

    assertThat(game.on(oneMore)).isEqualTo(Decision.refused(Refusal.TOO_MANY_SEATS));
    game.on(new RoomCommand.UnseatDevice(Samples.deviceId(1)));
    assertThat(game.on(oneMore).outcome()).isEqualTo(new Decision.Done());
  }

  @Test
  void nobody_gets_a_seat_when_all_were_sent_away() {
    game.end(EndReason.ENDED_BY_HOST);

    assertThat(game.on(new RoomCommand.SeatDevice(REMOTE)))
        .isEqualTo(Decision.refused(Refusal.SESSION_ENDED));
  }

  /** A number seats that device, its negative takes the seat away; 0 is a crash in between. */
  @Property(tries = 200)
  void who_has_a_seat_is_what_was_said_last_of_each_also_after_crashes(
      @ForAll @Size(max = 40) List<@IntRange(min = -4, max = 4) Integer> orders) {
    Game played = Game.aGame().withPlayers(1).atQuestion(0);

    for (int order : orders) {
      played.on(
          order == 0
              ? new RoomCommand.Resume(played.room().lastEventAt())
              : order > 0
                  ? new RoomCommand.SeatDevice(Samples.device(order, Device.Duty.REMOTE))
                  : new RoomCommand.UnseatDevice(Samples.deviceId(-order)));
    }

    for (int number = 1; number <= 4; number++) {
      int seated = orders.lastIndexOf(number);
      int unseated = orders.lastIndexOf(-number);
      assertThat(refolded(played).room().hears(Optional.of(Samples.deviceId(number))))
          .isEqualTo(seated > unseated);
    }
  }

  private static RoomState.Opened refolded(Game played) {
    RoomState state = RoomState.initial();
    for (RoomEvent event : played.journal()) {
      state = state.after(event);
    }
    return RoomState.opened(state).orElseThrow();
  }

  private boolean hears(Device device) {
    return game.room().hears(Optional.of(device.id()));
  }
}
