package quizhall.game.gateway;

import java.util.Optional;
import quizhall.game.room.Players;
import quizhall.game.room.Seats;

/** What the room is told of who is with its relay: only what it does not know. */
final class PresenceReport {
  private final Sockets sockets;
  private boolean changed;
  private Optional<Seats> told = Optional.empty();

  PresenceReport(Sockets sockets) {
    this.sockets = sockets;
  }

  /** The room may be another incarnation, which was told nothing. */
  void startOver() {
    told = Optional.empty();
    changed = true;
  }

  /** Somebody came or went. */
  void changed() {
    changed = true;
  }

  Optional<Seats> news(Players players, long nanos) {
    if (!changed) {
      return Optional.empty();
    }
    changed = false;
    Optional<Seats> now = Optional.of(sockets.seats(players, nanos));
    Optional<Seats> news = now.equals(told) ? Optional.empty() : now;
    told = now;
    return news;
  }
}
