package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;
import quizhall.drill.Journal;
import quizhall.drill.Journal.Entry;

/**
 * A game in which something is going to happen, and nobody is to know who said what: a room with an
 * anonymous question that some players have answered, each in words of their own.
 */
final class AnonymousGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PLAYERS = 6;
  private static final int BEFORE = 4;

  private final FullRoom full;

  private AnonymousGame(FullRoom full) {
    this.full = full;
  }

  /** Four of six players have answered. */
  static AnonymousGame start(DrilledCluster cluster, ServiceProcess owner) {
    Map<String, Object> question =
        Map.of("type", "open", "text", "How was it?", "timeLimitSeconds", 240, "anonymous", true);
    var game =
        new AnonymousGame(cluster.hall().fill(cluster.roomOf(owner, List.of(question)), PLAYERS));
    game.full.host().say("start", Map.of("type", "start"));
    game.full.players().forEach(player -> player.awaitPhase("question"));
    game.answer(0, BEFORE);
    return game;
  }

  /**
   * Whoever comes back has answered, and is not told what; the others answer; all of it is told.
   */
  void assertNothingIsLostOrBetrayed(URI node, Journal journal) {
    Hall living = Hall.at(node, List.of(node));
    answer(BEFORE, PLAYERS - 1);
    assertAnsweredWithoutWords(living);
    answer(PLAYERS - 1, PLAYERS);

    assertTold(full.host().awaitView("reveal"));
    DrilledGame.playToThePodium(full.host());
    JsonNode results = living.results(full.room(), 0);
    assertTold(results.at("/questions/0"));
    assertThat(results.get("players"))
        .hasSize(PLAYERS)
        .allMatch(player -> player.at("/answers/0/verdict").asText().equals("counted"))
        .noneMatch(player -> player.at("/answers/0").has("response"));
    assertSealed(journal);
  }

  private void assertAnsweredWithoutWords(Hall living) {
    try (GameClient again = living.connect(full.seats().getFirst().token(), 0)) {
      JsonNode welcome = again.await("welcome", _ -> true);
      assertThat(welcome.at("/phase/name").asText()).isEqualTo("question");
      assertThat(welcome.at("/you/answer/question").asInt(-1)).isZero();
      assertThat(welcome.toString()).doesNotContain(words(0));
    }
  }

  /** Each said something else, so that nothing is there twice. */
  private static void assertTold(JsonNode question) {
    assertThat(question.get("answered").asInt()).isEqualTo(PLAYERS);
    assertThat(question.get("cards"))
        .extracting(card -> card.get("text").asText(), card -> card.get("count").asInt())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, PLAYERS).mapToObj(player -> tuple(words(player), 1)).toList());
  }

  /** The room had another owner, and yet only the event that closes the question tells words. */
  private void assertSealed(Journal journal) {
    List<Entry> entries = journal.of(full.room().code());
    assertThat(entries).anyMatch(entry -> entry.is("room-resumed"));
    assertThat(entries)
        .filteredOn(entry -> entry.event().toString().contains("It was "))
        .hasSize(1)
        .allMatch(entry -> entry.is("question-closed"));
    Awaitility.await("the key is deleted")
        .atMost(PATIENCE)
        .until(() -> journal.keysOf(full.room().sessionId()) == 0);
  }

  private void answer(int from, int to) {
    for (int i = from; i < to; i++) {
      full.players()
          .get(i)
          .say(
              "p" + i,
              Map.of(
                  "type",
                  "answer",
                  "question",
                  0,
                  "response",
                  Map.of("kind", "open", "text", words(i))));
    }
    Awaitility.await("anonymous answers acknowledged")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                IntStream.range(from, to)
                    .allMatch(i -> full.players().get(i).isAcknowledged("p" + i)));
    assertThat(full.players().subList(from, to))
        .allMatch(
            player -> player.find("accepted", accepted -> accepted.has("response")).isEmpty());
  }

  /** In another order than that of the players. */
  private static String words(int player) {
    return "It was %c.".formatted((char) ('a' + player * 5 % PLAYERS));
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    full.host().close();
  }
}
