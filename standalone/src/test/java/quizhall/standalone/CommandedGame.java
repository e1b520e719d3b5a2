package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Hall.Seat;

/**
 * A game in which something is going to happen while the host's hand is on it: time stands still,
 * the door is locked, a player was sent away, a remote and a screen have seats, and a third device
 * had one.
 */
final class CommandedGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PLAYERS = 6;
  private static final int BEFORE = 3;
  private static final int SEAT_TAKEN = 4410;
  private static final int SENT_AWAY = 4403;

  private final FullRoom full;
  private final List<GameClient> players;
  private final Seat sentAway;
  private final GameClient remote;
  private final GameClient screen;
  private final String takenToken;
  private final long leftMs;

  private CommandedGame(FullRoom full, Hall hall) {
    this.full = full;
    this.players = full.players().subList(0, PLAYERS - 1);
    this.sentAway = full.seats().getLast();
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    answer(0, BEFORE);

    this.remote = hall.connect(seat(hall, "remote").get("token").asText(), 0);
    this.screen = hall.connect(seat(hall, "screen").get("token").asText(), 1);
    JsonNode third = seat(hall, "remote");
    this.takenToken = third.get("token").asText();
    try (GameClient taken = hall.connect(takenToken, 2)) {
      taken.await("welcome", _ -> true);
      order("unseat", Map.of("seat", third.get("id").asText()));
      awaitClosed(taken, SEAT_TAKEN);
    }
    order("lock", Map.of());
    order("kick", Map.of("player", sentAway.playerId()));
    awaitClosed(full.players().getLast(), SENT_AWAY);
    order("pause", Map.of("answers", "take"));
    this.leftMs = screen.await("clock", CommandedGame::stands).get("remainingMs").asLong();
  }

  static CommandedGame start(DrilledCluster cluster, ServiceProcess owner) {
    return new CommandedGame(cluster.hall().fill(cluster.roomOf(owner), PLAYERS), cluster.hall());
  }

  /** All of it is as the host left it, the devices go on with the game, and nothing is lost. */
  void assertStandsAsItWas(URI node) {
    Hall living = Hall.at(node, List.of(node));
    assertTimeStands(living);
    assertShut(living);
    assertThat(refusal(living, takenToken)).isEqualTo("seat-taken");

    answer(BEFORE, players.size());
    screen.forget();
    remote.say("resume", Map.of("type", "resume"));
    remote.await("done", done -> done.get("id").asText().equals("resume"));
    screen.awaitView("reveal");
    DrilledGame.playToThePodium(full.host());
    screen.awaitView("finished");
    JsonNode results = living.results(full.room(), 0);
    assertThat(results.get("players"))
        .hasSize(PLAYERS)
        .filteredOn(player -> player.at("/answers/0/verdict").asText().equals("correct"))
        .extracting(player -> player.get("playerId").asText())
        .hasSize(players.size())
        .doesNotContain(sentAway.playerId());
  }

  /** To the millisecond, as of when the host stopped it. */
  private void assertTimeStands(Hall living) {
    try (GameClient again = living.connect(full.seats().getFirst().token(), 0)) {
      JsonNode phase = again.await("welcome", _ -> true).get("phase");
      assertThat(phase.get("paused")).extracting(JsonNode::asText).contains("host");
      assertThat(phase.get("remainingMs").asLong()).isEqualTo(leftMs);
    }
  }

  private void assertShut(Hall living) {
    assertThat(refusal(living, sentAway.token())).isEqualTo("kicked");
    JsonNode refused =
        living
            .node(0)
            .post(
                "/api/session/join",
                "",
                Map.of("code", full.room().code(), "nickname", "Somebody new"))
            .expect(409);
    assertThat(refused.get("type").asText()).isEqualTo("room-locked");
  }

  private String refusal(Hall living, String token) {
    Api.Answer answer =
        living.node(0).get("/api/session/%s/question".formatted(full.room().code()), token);
    return answer.body().path("type").asText();
  }

  private JsonNode seat(Hall hall, String role) {
    OpenRoom room = full.room();
    return hall.node(0)
        .post(
            "/api/session/%s/seats".formatted(room.code()), room.hostToken(), Map.of("role", role))
        .expect(201);
  }

  private void order(String type, Map<String, ?> fields) {
    Map<String, Object> message = new HashMap<>(fields);
    message.put("type", type);
    full.host().say(type, message);
    full.host().await("done", done -> done.get("id").asText().equals(type));
  }

  private void answer(int from, int to) {
    for (int i = from; i < to; i++) {
      players.get(i).answer("p" + i, 0, List.of(0));
    }
    Awaitility.await("answers acknowledged")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                players.subList(from, to).stream()
                    .noneMatch(each -> each.acknowledged().isEmpty()));
  }

  private static boolean stands(JsonNode clock) {
    return clock.has("paused");
  }

  private static void awaitClosed(GameClient client, int code) {
    Awaitility.await("closed with " + code)
        .atMost(PATIENCE)
        .until(() -> client.closeCodes().contains(code));
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    List.of(full.host(), remote, screen).forEach(GameClient::close);
  }
}
