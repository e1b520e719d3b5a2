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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.entity.Lead;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.Seats;
import quizhall.game.token.Right;
import quizhall.game.wire.CloseCode;

/** Who is connected through one relay. Players who only use HTTP count for a while. */
final class Sockets {
  private static final long HTTP_PRESENCE = Duration.ofSeconds(60).toNanos();

  private final Set<Connection> watching = new LinkedHashSet<>();
  private final Map<PlayerId, Connection> players = new HashMap<>();
  private final Map<PlayerId, Connection> waiting = new HashMap<>();
  private final Map<PlayerId, Long> overHttp = new HashMap<>();
  private final Set<Connection> arriving = new LinkedHashSet<>();
  private final Audience toWatching;
  private final Audience toPlayers;
  private final Audience toWaiting;
  private boolean wasLed;

  Sockets(Outbox outbox) {
    toWatching = new Audience(watching, outbox);
    toPlayers = new Audience(players.values(), outbox);
    toWaiting = new Audience(waiting.values(), outbox);
  }

  /** A connection that is let in once it is known who belongs here. */
  void arrive(Connection connection) {
    arriving.add(connection);
  }

  Collection<Connection> arriving() {
    return arriving;
  }

  /**
   * Lets a connection in; a player's older one has to go, and it is the older one that goes: a page
   * that comes back by itself takes nothing from one that was opened since.
   *
   * @return whether it was let in
   */
  boolean add(Connection connection) {
    changed();
    arriving.remove(connection);
    Optional<PlayerId> player = connection.player();
    if (player.isEmpty()) {
      watching.add(connection);
      return true;
    }
    waiting.remove(player.get(), connection);
    if (!takesThePlace(connection, players)) {
      return false;
    }
    overHttp.remove(player.get());
    return true;
  }

  /** The same for a player whom the host has to let in: nothing is heard of the game meanwhile. */
  boolean addWaiting(Connection connection) {
    changed();
    arriving.remove(connection);
    return takesThePlace(connection, waiting);
  }

  private static boolean takesThePlace(Connection connection, Map<PlayerId, Connection> places) {
    PlayerId player = connection.player().orElseThrow();
    Connection other = places.get(player);
    if (other != null && other.since() > connection.since()) {
      connection.close(CloseCode.REPLACED);
      return false;
    }
    places.put(player, connection);
    if (other != null) {
      other.close(CloseCode.REPLACED);
    }
    return true;
  }

  /** The connection of a player. */
  Optional<Connection> of(PlayerId player) {
    return Optional.ofNullable(players.get(player));
  }

  /** The connection of a player who waited and does no longer. */
  Optional<Connection> leaveWaiting(PlayerId player) {
    changed();
    return Optional.ofNullable(waiting.remove(player));
  }

  /** The same, also of one who is to be let in. */
  Optional<Connection> anywhere(PlayerId player) {
    return of(player).or(() -> Optional.ofNullable(waiting.get(player)));
  }

  void remove(Connection connection) {
    changed();
    arriving.remove(connection);
    watching.remove(connection);
    connection
        .player()
        .ifPresent(
            player -> {
              players.remove(player, connection);
              waiting.remove(player, connection);
            });
  }

  private void changed() {
    toWatching.changed();
    toPlayers.changed();
    toWaiting.changed();
  }

  /** To all but players. */
  void tellWatching(Slot slot, Frame frame) {
    toWatching.sendLatest(slot, frame);
  }

  void tellPlayers(Slot slot, Frame frame) {
    toPlayers.sendLatest(slot, frame);
  }

  /** To those who see the game, but for a few players. */
  void tellPresent(Frame frame, Collection<Connection> except) {
    toWatching.send(frame);
    toPlayers.send(frame, sockets(except));
  }

  void tellPresent(Slot slot, Frame frame, Collection<Connection> except) {
    tellWatching(slot, frame);
    toPlayers.sendLatest(slot, frame, sockets(except));
  }

  private static Set<Socket> sockets(Collection<Connection> of) {
    return of.stream().map(Connection::socket).collect(Collectors.toUnmodifiableSet());
  }

  void tellPresent(Slot slot, Frame frame) {
    tellWatching(slot, frame);
    tellPlayers(slot, frame);
  }

  /** To those too who are to be let in. */
  void tellAll(Slot slot, Frame frame) {
    tellPresent(slot, frame);
    toWaiting.sendLatest(slot, frame);
  }

  boolean isEmpty() {
    return watching.isEmpty() && players.isEmpty() && waiting.isEmpty();
  }

  /** Whether that player is new here. */
  boolean seenOverHttp(PlayerId player, long nanos) {
    return !players.containsKey(player) && overHttp.put(player, nanos) == null;
  }

  /** Whether there was anyone who has not been seen for long. */
  boolean forgetSilent(long nanos) {
    return overHttp.values().removeIf(seen -> nanos - seen > HTTP_PRESENCE);
  }

  /** All but players. */
  Collection<Connection> watching() {
    return watching;
  }

  Collection<Connection> players() {
    return players.values();
  }

  /** Of those who are to be let in. */
  Collection<Connection> waiting() {
    return waiting.values();
  }

  /** Whether anybody here leads the game, or did. */
  Lead lead() {
    boolean led = watching.stream().anyMatch(each -> each.token().may(Right.CONDUCT));
    wasLed |= led;
    return led ? Lead.THERE : wasLed ? Lead.GONE : Lead.NEVER;
  }

  /** Devices that have a seat and are here. */
  Set<DeviceId> devices() {
    return watching.stream()
        .flatMap(each -> each.token().device().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  int size() {
    return watching.size() + players.size();
  }

  /** Who sees the game. */
  List<Connection> present() {
    List<Connection> present = new ArrayList<>(size());
    present.addAll(watching);
    present.addAll(players.values());
    return present;
  }

  /** With those who are to be let in. */
  List<Connection> all() {
    List<Connection> all = present();
    all.addAll(waiting.values());
    return all;
  }

  int connected() {
    return players.size() + overHttp.size();
  }

  /** Of the players who are here. Who asked for a seat over HTTP may not have one yet, or ever. */
  Seats seats(Players seated) {
    return seated.seats(Stream.concat(players.keySet().stream(), overHttp.keySet().stream()));
  }

  /** Of those of them whose way is long. */
  Seats slowSeats(Players seated) {
    return seated.seats(
        players.values().stream()
            .filter(Connection::isSlow)
            .flatMap(connection -> connection.player().stream()));
  }
}
