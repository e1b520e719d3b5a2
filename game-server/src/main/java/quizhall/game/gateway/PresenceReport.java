package quizhall.game.gateway;

import java.util.Optional;
import quizhall.game.room.Players;
import quizhall.game.room.Seats;

/** What the room is told of who is with its relay: what it was not told already. */
final class PresenceReport {
  private final Sockets sockets;
  private boolean changed;
  private Optional<Seats> told = Optional.empty();

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

  Optional<Seats> news(Players players) {
    if (!changed) {
      return Optional.empty();
    }
    changed = false;
    Optional<Seats> now = Optional.of(sockets.seats(players));
    Optional<Seats> news = now.equals(told) ? Optional.empty() : now;
    told = now;
    return news;
  }
}
