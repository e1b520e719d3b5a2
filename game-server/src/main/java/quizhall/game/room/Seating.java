package quizhall.game.room;

import java.time.Duration;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;

/** How devices get seats and lose them. */
final class Seating {
  private Seating() {}

  static Decision seat(Opened state, Device device, Duration now) {
    if (state.room().isSeated(device.id())) {
      return Decision.done();
    }
    if (isOver(state)) {
      return Decision.refused(Refusal.SESSION_ENDED);
    }
    return state.room().devices().size() >= Device.MOST
        ? Decision.refused(Refusal.TOO_MANY_SEATS)
        : Decision.done(new RoomEvent.DeviceSeated(device, now));
  }

  static Decision unseat(Opened state, DeviceId device, Duration now) {
    if (isOver(state)) {
      return Decision.refused(Refusal.SESSION_ENDED);
    }
    return state.room().isSeated(device)
        ? Decision.done(new RoomEvent.DeviceUnseated(device, now))
        : Decision.refused(Refusal.NO_SUCH_SEAT);
  }

  private static boolean isOver(Opened state) {
    return state instanceof Finished finished && finished.closed();
  }
}
