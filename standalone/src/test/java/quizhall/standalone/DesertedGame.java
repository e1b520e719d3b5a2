package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;
import quizhall.drill.Hall.Seat;

/**
 * A game in which something is going to happen while time stands still because most of the players
 * have lost their network at once.
 */
final class DesertedGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PLAYERS = 6;

  private final FullRoom full;
  private final List<GameClient> back = new ArrayList<>();
  private final long leftMs;

  private DesertedGame(FullRoom full) {
    this.full = full;
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    full.players().subList(1, PLAYERS).forEach(GameClient::close);
    this.leftMs = clock(true).get("remainingMs").asLong();
  }

  static DesertedGame start(DrilledCluster cluster, ServiceProcess owner) {
    return new DesertedGame(cluster.hall().fill(cluster.roomOf(owner), PLAYERS));
  }

  /** All are back when the room is. */
  void comeBack(URI node) {
    full.host().forget();
    Hall living = Hall.at(node, List.of(node));
    full.seats().subList(1, PLAYERS).stream()
        .map(Seat::token)
        .map(token -> living.connect(token, 0))
        .forEach(back::add);
  }

  /** What made it wait is no more. */
  void assertGoesOnByItself(URI node) {
    assertThat(clock(false).get("remainingMs").asLong()).isEqualTo(leftMs);
    Stream.concat(full.players().stream().limit(1), back.stream())
        .forEach(player -> player.answer("p", 0, List.of(0)));
    full.host().awaitView("reveal");
    DrilledGame.playToThePodium(full.host());
    assertThat(Hall.at(node, List.of(node)).results(full.room(), 0).get("players"))
        .hasSize(PLAYERS)
        .allMatch(player -> player.at("/answers/0/verdict").asText().equals("correct"));
  }

  /** What the host was told first of time that stands still, or runs. */
  private JsonNode clock(boolean stands) {
    Awaitility.await(stands ? "time stands still" : "time runs")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> firstClock(stands).isPresent());
    return firstClock(stands).orElseThrow();
  }

  private Optional<JsonNode> firstClock(boolean stands) {
    return full.host().frames().stream()
        .map(frame -> frame.has("phase") ? frame.get("phase") : frame)
        .filter(clock -> clock.has("remainingMs"))
        .filter(clock -> clock.path("paused").toString().contains("players") == stands)
        .findFirst();
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    back.forEach(GameClient::close);
    full.host().close();
  }
}
