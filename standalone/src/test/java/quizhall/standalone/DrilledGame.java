package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import quizhall.drill.GameClient;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal;
import quizhall.drill.Referee;

/**
 * A game in which something is going to happen: a room with an open question, and players on all
 * nodes who know what they answered. Player {@code i} always gives option {@code i % 3}; option 0
 * is right.
 */
final class DrilledGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** How exactly two clients and a server can agree on a moment on a busy machine. */
  private static final long TOLERANCE_MS = 500;

  /** A room that is taken over goes on from what was heard last of it. */
  private static final long HEARTBEAT_MS = 1_000;

  private final OpenRoom room;
  private final GameClient host;
  private final List<GameClient> players;

  /** What players elsewhere saw when it happened. */
  private final Map<GameClient, Countdown> seen = new HashMap<>();

  private long happenedAt;

  private DrilledGame(OpenRoom room, GameClient host, List<GameClient> all) {
    this.room = room;
    this.host = host;
    this.players = all;
  }

  /** Brings a room that nobody has joined yet to its first question; half of the players answer. */
  static DrilledGame start(Hall hall, OpenRoom room, int size) {
    Hall.FullRoom full = hall.fill(room, size);
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    var game = new DrilledGame(room, full.host(), full.players());
    game.answer(0, size / 2);
    awaitAcknowledged(full.players().subList(0, size / 2));
    return game;
  }

  OpenRoom room() {
    return room;
  }

  /**
   * Lets something happen; the players who have not answered yet do so in the same moment.
   *
   * @param event what happens
   * @param gone nodes whose players are not asked
   * @return how long it took until all the others had their answers acknowledged
   */
  Duration ride(Runnable event, Collection<URI> gone) {
    players.stream()
        .filter(player -> !gone.contains(player.connectedTo()))
        .forEach(player -> seen.put(player, player.countdowns().getLast()));
    List<GameClient> others =
        players.subList(players.size() / 2, players.size()).stream()
            .filter(seen::containsKey)
            .toList();
    assertThat(others).isNotEmpty();
    happenedAt = System.nanoTime();
    event.run();
    answer(players.size() / 2, players.size());
    awaitAcknowledged(others);
    return Duration.ofNanos(System.nanoTime() - happenedAt);
  }

  /**
   * Players elsewhere kept their sockets, and when they were told the time anew it was what they
   * had when it happened, but for a heartbeat that may be given to all; the others are back.
   */
  void assertOthersOnlyHadToWait() {
    Awaitility.await("players of nodes that are gone")
        .atMost(PATIENCE)
        .until(() -> players.stream().allMatch(GameClient::isBack));
    seen.forEach(
        (player, before) -> {
          assertThat(player.closeCodes()).isEmpty();
          // Clocks only run down, so the most is what was said when the room went on.
          long mostLeft =
              player.countdowns().stream()
                  .filter(each -> each.heardAt() > happenedAt)
                  .mapToLong(Countdown::remainingMs)
                  .max()
                  .orElseThrow(() -> new AssertionError("a player was not told the time anew"));
          assertThat(mostLeft - before.remainingMsAt(happenedAt))
              .as("time given")
              .isBetween(-TOLERANCE_MS, HEARTBEAT_MS + TOLERANCE_MS);
        });
  }

  /** Plays the game to the podium, and lets the referee judge it by what a node says of it. */
  void assertNothingIsLost(URI node, Journal journal) {
    awaitAcknowledged(players);
    playToThePodium(host);
    int answers = new Referee(Hall.at(node, List.of(node)), journal).judge(room, players);
    assertThat(answers).as("acknowledged answers").isEqualTo(players.size());
  }

  static void playToThePodium(GameClient host) {
    while (!isOver(host)) {
      long seq = host.seq();
      host.say("next-" + seq, Map.of("type", "next", "seq", seq));
      Awaitility.await("the phase after " + seq).atMost(PATIENCE).until(() -> host.seq() > seq);
    }
  }

  private static boolean isOver(GameClient host) {
    return host.frames().stream()
        .anyMatch(frame -> frame.at("/phase/name").asText().equals("finished"));
  }

  private void answer(int from, int to) {
    for (int i = from; i < to; i++) {
      players.get(i).answer("p" + i, 0, List.of(i % 3));
    }
  }

  private static void awaitAcknowledged(Collection<GameClient> those) {
    Awaitility.await("answers acknowledged")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> those.stream().allMatch(each -> each.find("accepted", _ -> true).isPresent()));
  }

  @Override
  public void close() {
    players.forEach(GameClient::close);
    host.close();
  }
}
