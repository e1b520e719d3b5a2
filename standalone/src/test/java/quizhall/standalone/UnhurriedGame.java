package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import quizhall.drill.GameClient;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;

/**
 * A game in which something is going to happen while everybody's time is over but for two: one has
 * half as long again, and one has no limit.
 */
final class UnhurriedGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PLAYERS = 4;
  private static final int LATE = 1;
  private static final int LONGER = 2;
  private static final int UNLIMITED = 3;

  /** Half of it is what the longer time has left, which has to outlast a kill. */
  private static final int LIMIT_SECONDS = 40;

  /** By so much an answer may be late. */
  private static final long GRACE_MS = 1_000;

  private static final int LONGER_MS = LIMIT_SECONDS * 500;

  private final FullRoom full;

  private UnhurriedGame(FullRoom full) {
    this.full = full;
    giveTime(LONGER, 1.5);
    giveTime(UNLIMITED, null);
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    answer(0);
  }

  static UnhurriedGame start(DrilledCluster cluster, ServiceProcess owner) {
    return new UnhurriedGame(
        cluster.hall().fill(cluster.roomOf(owner, List.of(question())), PLAYERS));
  }

  private static Map<String, Object> question() {
    return Map.of(
        "type",
        "single",
        "text",
        "Who has time?",
        "timeLimitSeconds",
        LIMIT_SECONDS,
        "options",
        List.of(
            Map.of("text", "right", "correct", true), Map.of("text", "wrong", "correct", false)));
  }

  /** Until the others can answer no more. */
  void awaitTheOthersTime() {
    Awaitility.await("the time of all but two is over")
        .atMost(PATIENCE)
        .until(() -> leftOf(full.host().countdowns().getLast()) < -GRACE_MS);
    answerTooLate("too late");
  }

  private static long leftOf(Countdown told) {
    return told.remainingMsAt(System.nanoTime());
  }

  /** Both have what they had, and nobody else has more. */
  void assertStillHaveTime(URI node) {
    Hall living = Hall.at(node, List.of(node));
    assertThat(phaseOf(living, LONGER).get("remainingMs").asInt()).isBetween(1, LONGER_MS);
    assertThat(phaseOf(living, LATE).get("remainingMs").asInt()).isZero();
    assertThat(phaseOf(living, UNLIMITED).has("remainingMs")).isFalse();
    answerTooLate("later still");
    answer(LONGER);
    assertThat(full.host().find("phase", UnhurriedGame::isReveal)).isEmpty();
    answer(UNLIMITED);
    full.host().awaitView("reveal");
    DrilledGame.playToThePodium(full.host());

    assertThat(living.results(full.room(), 0).get("players"))
        .filteredOn(player -> player.at("/answers/0/verdict").asText().equals("correct"))
        .extracting(player -> player.get("playerId").asText())
        .containsExactlyInAnyOrder(
            full.seats().get(0).playerId(),
            full.seats().get(LONGER).playerId(),
            full.seats().get(UNLIMITED).playerId());
  }

  private JsonNode phaseOf(Hall living, int player) {
    JsonNode phase =
        living
            .node(0)
            .get(
                "/api/session/%s/question".formatted(full.room().code()),
                full.seats().get(player).token())
            .expect(200);
    assertThat(phase.get("phase").asText()).isEqualTo("question");
    return phase;
  }

  private static boolean isReveal(JsonNode frame) {
    return frame.at("/phase/name").asText().equals("reveal");
  }

  private void giveTime(int player, Double factor) {
    Map<String, Object> message = new HashMap<>();
    message.put("type", "time");
    message.put("player", full.seats().get(player).playerId());
    message.put("factor", factor);
    full.host().say("time " + player, message);
    full.host().await("done", done -> done.get("id").asText().equals("time " + player));
  }

  private void answer(int player) {
    String id = "p" + player;
    full.players().get(player).answer(id, 0, List.of(0));
    Awaitility.await("the answer of " + player)
        .atMost(PATIENCE)
        .until(() -> full.players().get(player).isAcknowledged(id));
  }

  private void answerTooLate(String id) {
    GameClient late = full.players().get(LATE);
    late.answer(id, 0, List.of(0));
    late.await(PATIENCE, "refused", refused -> refused.get("id").asText().equals(id));
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    full.host().close();
  }
}
