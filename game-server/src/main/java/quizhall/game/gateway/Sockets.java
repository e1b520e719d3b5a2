package quizhall.game.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Round;
import quizhall.game.wire.CloseCode;

/** Who is connected through one relay. Players who only use HTTP count for a while. */
final class Sockets {
  private static final long HTTP_PRESENCE = Duration.ofSeconds(60).toNanos();

  private final Set<Connection> watching = new LinkedHashSet<>();
  private final Map<PlayerId, Connection> players = new HashMap<>();
  private final Map<PlayerId, Long> overHttp = new HashMap<>();
  private final Set<Connection> arriving = new LinkedHashSet<>();

  /** A connection that is let in once it is known who belongs here. */
  void arrive(Connection connection) {
    arriving.add(connection);
  }

  Collection<Connection> arriving() {
    return arriving;
  }

  /** Lets a connection in; a player's older one has to go. */
  void add(Connection connection) {
    arriving.remove(connection);
    Optional<PlayerId> player = connection.player();
    if (player.isEmpty()) {
      watching.add(connection);
      return;
    }
    overHttp.remove(player.get());
    Connection older = players.put(player.get(), connection);
    if (older != null) {
      older.close(CloseCode.REPLACED);
    }
  }

  void remove(Connection connection) {
    arriving.remove(connection);
    watching.remove(connection);
    connection.player().ifPresent(player -> players.remove(player, connection));
  }

  boolean isEmpty() {
    return watching.isEmpty() && players.isEmpty();
  }

  void seenOverHttp(PlayerId player, long nanos) {
    if (!players.containsKey(player)) {
      overHttp.put(player, nanos);
    }
  }

  void unseenOverHttp(PlayerId player) {
    overHttp.remove(player);
  }

  /** Hosts and screens. */
  Collection<Connection> watching() {
    return watching;
  }

  Collection<Connection> players() {
    return players.values();
  }

  int size() {
    return watching.size() + players.size();
  }

  List<Connection> all() {
    List<Connection> all = new ArrayList<>(size());
    all.addAll(watching);
    all.addAll(players.values());
    return all;
  }

  int connected(long nanos) {
    forgetSilent(nanos);
    return players.size() + overHttp.size();
  }

  /** How many of the connected players have no recorded answer in a round. */
  int waiting(Round round, long nanos) {
    return (int) waitingPlayers(round, nanos).count();
  }

  /** Whether that is anybody. Asked for each answer, so it does not look through all of them. */
  boolean isAnyoneWaiting(Round round, long nanos) {
    return waitingPlayers(round, nanos).findAny().isPresent();
  }

  private Stream<PlayerId> waitingPlayers(Round round, long nanos) {
    Stream<PlayerId> seenOverHttp =
        overHttp.entrySet().stream()
            .filter(seen -> !isSilent(seen.getValue(), nanos))
            .map(Map.Entry::getKey);
    return Stream.concat(players.keySet().stream(), seenOverHttp)
        .filter(player -> round.answerOf(player).isEmpty());
  }

  private void forgetSilent(long nanos) {
    overHttp.values().removeIf(seen -> isSilent(seen, nanos));
  }

  private static boolean isSilent(long seen, long nanos) {
    return nanos - seen > HTTP_PRESENCE;
  }
}
