package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.FullRoom;
import quizhall.drill.Hall.Seat;

/**
 * A game in which something is going to happen between a word and what it is good for: one device
 * has knocked and waits, a code is shown for another, a third code for a player's other phone, and
 * a player who was sent away may come back.
 */
final class PromisedGame implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PLAYERS = 4;
  private static final int MOVING = 0;
  private static final int SENT_AWAY = 3;
  private static final int SEAT_MOVED = 4411;
  private static final int MAY_RETURN = 4406;

  private final FullRoom full;
  private final Seat moving;
  private final Seat sentAway;
  private final String knock = UUID.randomUUID().toString();
  private String knocking = "";
  private String pairing = "";
  private String rejoinCode = "";

  private PromisedGame(FullRoom full) {
    this.full = full;
    this.moving = full.seats().get(MOVING);
    this.sentAway = full.seats().get(SENT_AWAY);
    full.host().say("start", Map.of("type", "start"));
    full.players().forEach(player -> player.awaitPhase("question"));
    full.players().get(MOVING).answer("p", 0, List.of(0));
    Awaitility.await("the answer is acknowledged")
        .atMost(PATIENCE)
        .until(() -> full.players().get(MOVING).isAcknowledged("p"));
    order("kick", Map.of("player", sentAway.playerId(), "mayReturn", true));
    awaitClosed(full.players().get(SENT_AWAY), MAY_RETURN);
  }

  /** Says what is good for a minute or two, so it must not be long before it is needed. */
  void promise(Hall hall) {
    knocking =
        pair(hall, Map.of("pairing", invite("remote"), "name", "Knocks", "knock", knock))
            .expect(202)
            .get("id")
            .asText();
    pairing = invite("screen");
    rejoinCode =
        order("rejoin", Map.of("player", moving.playerId())).at("/rejoin/rejoinCode").asText();
  }

  static PromisedGame start(DrilledCluster cluster, ServiceProcess owner) {
    return new PromisedGame(cluster.hall().fill(cluster.roomOf(owner), PLAYERS));
  }

  /** All of it stands in the journal, so word is kept. */
  void assertKept(URI node) {
    Hall living = Hall.at(node, List.of(node));
    assertDevicesGetIn(living);
    assertComesBackUnderAnotherName(living);
    assertMovesOnce(living);

    full.host().awaitView("question");
    DrilledGame.playToThePodium(full.host());
    assertThat(living.results(full.room(), 0).get("players"))
        .filteredOn(player -> player.get("score").asInt() > 0)
        .extracting(player -> player.get("playerId").asText())
        .containsExactly(moving.playerId());
  }

  /** Who has knocked waits still, and the code that was shown is good. */
  private void assertDevicesGetIn(Hall living) {
    Map<String, String> again = Map.of("name", "Knocks", "knock", knock);
    assertThat(pair(living, again).expect(202).get("id").asText()).isEqualTo(knocking);
    order("agree", Map.of("device", knocking));
    assertThat(pair(living, again).expect(201).get("role").asText()).isEqualTo("remote");

    Map<String, String> second =
        Map.of("pairing", pairing, "name", "Types", "knock", UUID.randomUUID().toString());
    String device = pair(living, second).expect(202).get("id").asText();
    order("agree", Map.of("device", device));
    String screen = pair(living, second).expect(201).get("token").asText();
    try (GameClient shows = living.connect(screen, 0)) {
      shows.await("welcome", _ -> true);
    }
  }

  private void assertComesBackUnderAnotherName(Hall living) {
    Api.Answer question = living.node(0).get(path("question"), sentAway.token());
    assertThat(question.body().path("type").asText()).isEqualTo("may-rejoin");
    Map<String, String> name = Map.of("code", full.room().code(), "nickname", sentAway.nickname());
    JsonNode barred = living.node(0).post("/api/session/join", "", name).expect(422);
    assertThat(barred.get("type").asText()).isEqualTo("nickname-barred");
    JsonNode seat =
        living
            .node(0)
            .post(
                "/api/session/join",
                "",
                Map.of("code", full.room().code(), "nickname", "Somebody new"))
            .expect(201);
    assertThat(seat.get("playerId").asText()).isNotEqualTo(sentAway.playerId());
  }

  private void assertMovesOnce(Hall living) {
    try (GameClient old = living.connect(moving.token(), 0)) {
      assertThat(old.await("welcome", _ -> true).at("/you/answer/question").asInt(-1)).isZero();
      JsonNode seat =
          living.node(0).post(path("rejoin"), "", Map.of("rejoinCode", rejoinCode)).expect(201);
      awaitClosed(old, SEAT_MOVED);
      try (GameClient next = living.connect(seat.get("token").asText(), 0)) {
        JsonNode welcome = next.await("welcome", _ -> true);
        assertThat(welcome.at("/you/playerId").asText()).isEqualTo(moving.playerId());
        assertThat(welcome.at("/you/answer/question").asInt(-1)).isZero();
        assertThat(welcome.at("/phase/name").asText()).isEqualTo("question");
      }
      JsonNode again =
          living.node(0).post(path("rejoin"), "", Map.of("rejoinCode", rejoinCode)).expect(422);
      assertThat(again.get("type").asText()).isEqualTo("wrong-rejoin-code");
    }
  }

  private String invite(String role) {
    return order("invite", Map.of("role", role)).at("/invitation/code").asText();
  }

  private Api.Answer pair(Hall hall, Map<String, String> device) {
    return hall.node(0).post(path("pair"), "", device);
  }

  private String path(String end) {
    return "/api/session/%s/%s".formatted(full.room().code(), end);
  }

  /** Gives an order, and waits for its reply. */
  private JsonNode order(String type, Map<String, ?> fields) {
    String id = type + " " + UUID.randomUUID();
    Map<String, Object> message = new HashMap<>(fields);
    message.put("type", type);
    full.host().say(id, message);
    return full.host().await("done", done -> done.get("id").asText().equals(id));
  }

  private static void awaitClosed(GameClient client, int code) {
    Awaitility.await("closed with " + code)
        .atMost(PATIENCE)
        .until(() -> client.closeCodes().contains(code));
  }

  @Override
  public void close() {
    full.players().forEach(GameClient::close);
    full.host().close();
  }
}
