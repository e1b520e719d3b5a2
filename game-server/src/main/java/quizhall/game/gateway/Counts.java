package quizhall.game.gateway;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import quizhall.game.room.RoomState.Opened;

/**
 * What changes with everybody who comes, goes or answers, and is therefore told a few times a
 * second only: how many players there are, and how many answered.
 */
final class Counts {
  /** All answers are looked through for it. */
  private static final Duration TALLY_PAUSE = Duration.ofMillis(250);

  private final Screens screens;
  private final Sockets sockets;
  private final RelaySettings settings;
  private final Set<Change> changes = EnumSet.noneOf(Change.class);
  private int connected;
  private long playersToldAt = System.nanoTime();
  private long tallyToldAt = System.nanoTime();

  private enum Change {
    PLAYERS,
    PLAYERS_TO_PLAYERS,
    ANSWERS,
    TALLY
  }

  Counts(Screens screens, Sockets sockets, RelaySettings settings) {
    this.screens = screens;
    this.sockets = sockets;
    this.settings = settings;
  }

  /** How many players are connected, on all nodes. */
  int connected() {
    return connected;
  }

  /** Whether that is news. */
  boolean connectedNow(int players) {
    if (players == connected) {
      return false;
    }
    connected = players;
    playersChanged();
    return true;
  }

  void playersChanged() {
    changes.add(Change.PLAYERS);
    changes.add(Change.PLAYERS_TO_PLAYERS);
  }

  void answersChanged() {
    changes.add(Change.ANSWERS);
  }

  void tallyChanged() {
    changes.add(Change.TALLY);
  }

  /** Whether there is something that was not told yet. */
  boolean isNews() {
    return !changes.isEmpty();
  }

  /** Tells all that may be told by now. */
  void tell(Opened room, long nanos) {
    if (changes.remove(Change.PLAYERS)) {
      screens.playersToWatching(room, connected);
    }
    if (changes.contains(Change.PLAYERS_TO_PLAYERS) && mayTellPlayersOfPlayers(nanos)) {
      changes.remove(Change.PLAYERS_TO_PLAYERS);
      screens.playersToPlayers(room, connected);
    }
    if (changes.remove(Change.ANSWERS)) {
      screens.answers(room);
    }
    if (changes.contains(Change.TALLY) && nanos - tallyToldAt >= TALLY_PAUSE.toNanos()) {
      changes.remove(Change.TALLY);
      tallyToldAt = nanos;
      screens.tally(room);
    }
  }

  /** A count that goes to thousands each time one of them comes would keep them from coming. */
  private boolean mayTellPlayersOfPlayers(long nanos) {
    long pause = settings.volatileFramesPerPlayer().toNanos() * sockets.size();
    boolean due = nanos - playersToldAt >= pause;
    playersToldAt = due ? nanos : playersToldAt;
    return due;
  }
}
