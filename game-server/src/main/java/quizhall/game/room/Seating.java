package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.Pairing.Invitation;
import quizhall.game.room.RoomCommand.SeatOrder;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;

/** How devices get seats and lose them: as long as not all were sent away. */
final class Seating {
  private Seating() {}

  static Decision decide(Opened state, SeatOrder order, Duration now) {
    Room room = state.room();
    if (order instanceof RoomCommand.SeatDevice(var device) && room.isSeated(device.id())) {
      return Decision.done();
    }
    if (state instanceof Finished finished && finished.closed()) {
      return Decision.refused(Refusal.SESSION_ENDED);
    }
    return switch (order) {
      case RoomCommand.SeatDevice(var device) -> seat(room, device, now);
      case RoomCommand.UnseatDevice(var device) ->
          room.isSeated(device)
              ? Decision.done(new RoomEvent.DeviceUnseated(device, now))
              : Decision.refused(Refusal.NO_SUCH_SEAT);
      case RoomCommand.Invite invite -> invite(room.pairing(), invite, now);
      case RoomCommand.Knock knock -> knock(room, knock, now);
      case RoomCommand.Agree(var device) -> agree(room, device, now);
      case RoomCommand.Dismiss(var device) -> dismiss(room.pairing(), device, now);
    };
  }

  private static Decision seat(Room room, Device device, Duration now) {
    return room.devices().size() >= Device.MOST
        ? Decision.refused(Refusal.TOO_MANY_SEATS)
        : Decision.done(new RoomEvent.DeviceSeated(device, now));
  }

  /** The code of an order that reached the room before may have been used since. */
  private static Decision invite(Pairing pairing, RoomCommand.Invite invite, Duration now) {
    return pairing.invitation().filter(shown -> shown.code().equals(invite.code())).isPresent()
        ? Decision.done()
        : Decision.done(
            new RoomEvent.DeviceInvited(
                invite.code(), invite.duty(), invite.wallClock().plus(Invitation.LIFETIME), now));
  }

  private static Decision knock(Room room, RoomCommand.Knock knock, Duration now) {
    if (room.isSeated(knock.device()) || room.pairing().knocking(knock.device()).isPresent()) {
      return Decision.done();
    }
    Optional<Invitation> shown = room.pairing().invitation();
    boolean wasSentAway =
        shown.flatMap(Invitation::usedBy).filter(knock.device()::equals).isPresent();
    if (knock.code().isEmpty() || wasSentAway) {
      return Decision.refused(Refusal.DISMISSED);
    }
    return shown
        .map(invitation -> knock(invitation, knock, knock.code().get(), now))
        .orElseGet(() -> Decision.refused(Refusal.PAIRING_OVER));
  }

  private static Decision knock(
      Invitation shown, RoomCommand.Knock knock, PairingCode code, Duration now) {
    Instant wallClock = knock.wallClock();
    if (shown.isGood(wallClock)) {
      return shown.code().equals(code)
          ? Decision.done(
              new RoomEvent.DeviceKnocked(
                  new Device(knock.device(), shown.duty(), Optional.of(knock.name())), now))
          : new Decision(
              List.of(new RoomEvent.PairingMissed(now)),
              new Decision.Refused(Refusal.WRONG_PAIRING));
    }
    if (shown.isSpent()) {
      return Decision.refused(Refusal.PAIRING_SPENT);
    }
    return Decision.refused(
        shown.usedBy().isPresent() && shown.code().equals(code)
            ? Refusal.PAIRING_USED
            : Refusal.PAIRING_OVER);
  }

  private static Decision agree(Room room, DeviceId device, Duration now) {
    return room.isSeated(device)
        ? Decision.done()
        : room.pairing()
            .knocking(device)
            .map(knocking -> seat(room, knocking, now))
            .orElseGet(() -> Decision.refused(Refusal.NOT_KNOCKING));
  }

  private static Decision dismiss(Pairing pairing, Optional<DeviceId> device, Duration now) {
    if (device.isEmpty()) {
      return pairing.invitation().isPresent()
          ? Decision.done(new RoomEvent.InvitationEnded(now))
          : Decision.done();
    }
    return pairing.knocking(device.get()).isPresent()
        ? Decision.done(new RoomEvent.DeviceDismissed(device.get(), now))
        : Decision.refused(Refusal.NOT_KNOCKING);
  }
}
