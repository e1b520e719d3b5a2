package quizhall.game.gateway;

import java.util.Optional;
import java.util.Set;
import quizhall.game.entity.Lead;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Players;
import quizhall.game.room.Seats;

/** What the room is told of who is with its relay: what it was not told already. */
final class PresenceReport {
  private final Sockets sockets;
  private boolean changed;
  private Optional<Present> told = Optional.empty();

  /** Who is here. */
  record Present(Seats players, Lead lead, Set<DeviceId> devices, Seats slow) {}

  PresenceReport(Sockets sockets) {
    this.sockets = sockets;
  }

  /** It may be another incarnation, which was told nothing, or what was told may be lost. */
  void startOver() {
    told = Optional.empty();
    changed = true;
  }

  /** Somebody came or went. */
  void changed() {
    changed = true;
  }

  Optional<Present> news(Players players) {
    if (!changed) {
      return Optional.empty();
    }
    changed = false;
    var now =
        Optional.of(
            new Present(
                sockets.seats(players),
                sockets.lead(),
                sockets.devices(),
                sockets.slowSeats(players)));
    Optional<Present> news = now.equals(told) ? Optional.empty() : now;
    told = now;
    return news;
  }
}
