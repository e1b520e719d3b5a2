package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;
import quizhall.drill.Journal;

/**
 * A game in which something is going to happen between a corrected key and its reply: at the reveal
 * of a question to which half of the players gave what was wrong by its first key, and is right.
 */
final class MendedGame implements AutoCloseable {
  private static final int PLAYERS = 6;

  private final FullRoom full;

  private MendedGame(FullRoom full) {
    this.full = full;
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    IntStream.range(0, PLAYERS)
        .forEach(i -> full.players().get(i).answer("p" + i, 0, List.of(i % 2)));
    full.host().awaitView("reveal");
  }

  static MendedGame start(DrilledCluster cluster, ServiceProcess owner) {
    return new MendedGame(cluster.hall().fill(cluster.roomOf(owner), PLAYERS));
  }

  /** Both options are right; whether the room hears it is another thing. */
  void mend() {
    Map<String, Boolean> right = Map.of("correct", true);
    full.host()
        .say(
            "mend",
            Map.of(
                "type",
                "key",
                "question",
                0,
                "options",
                List.of(right, right, Map.of("correct", false)),
                "reason",
                "Both are right."));
  }

  /** It is done, once, and everybody has points. */
  void assertMended(URI node, Journal journal) {
    full.host().await("done", done -> done.get("id").asText().equals("mend"));
    DrilledGame.playToThePodium(full.host());

    JsonNode results = Hall.at(node, List.of(node)).results(full.room(), 0);
    assertThat(results.get("players"))
        .hasSize(PLAYERS)
        .allMatch(player -> player.at("/answers/0/verdict").asText().equals("correct"))
        .allMatch(player -> player.get("score").asInt() > 0);
    assertThat(journal.of(full.room().code()))
        .filteredOn(entry -> entry.is("answers-regraded"))
        .hasSize(1);
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    full.host().close();
  }
}
