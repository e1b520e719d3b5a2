package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Hall.Seat;

@Tag("brings-its-stores")
class AnswerRulesIT {
  private final Hall hall = RunningHall.get().hall();
  private final Api api = hall.node(0);

  @Test
  void the_first_answer_counts_on_sockets_and_over_http_alike() {
    String account = hall.newHost();
    OpenRoom room = hall.open(account, hall.newQuiz(account, 1, 60));
    List<Seat> seats = hall.join(room, 2);
    GameClient ann = hall.connect(seats.getFirst().token(), 0);
    ann.await("welcome", _ -> true);
    api.post("/api/session/%s/start".formatted(room.code()), room.hostToken()).expect(200);
    ann.awaitPhase("question");

    ann.answer("m1", 0, List.of(0));
    ann.await("accepted", frame -> frame.get("id").asText().equals("m1"));
    Api.Answer again = answer(room, seats.getFirst(), "m1", 0);
    Api.Answer other = answer(room, seats.getFirst(), "m2", 1);

    assertThat(again.expect(200).get("options").get(0).asInt()).isZero();
    assertThat(other.expect(409).get("type").asText()).isEqualTo("already-answered");
    next(room);
    assertThat(answer(room, seats.get(1), "late", 0).expect(409).get("type").asText())
        .isEqualTo("question-closed");
    ann.close();
  }

  @Test
  void nothing_a_player_is_sent_before_the_reveal_holds_the_key() {
    String account = hall.newHost();
    OpenRoom room = hall.open(account, hall.newQuiz(account, 1, 60));
    List<Seat> seats = hall.join(room, 2);
    Seat seat = seats.getFirst();
    GameClient ann = hall.connect(seat.token(), 0);
    // Somebody who has not answered yet keeps the question open.
    GameClient ben = hall.connect(seats.get(1).token(), 0);
    List.of(ann, ben).forEach(each -> each.await("welcome", _ -> true));
    api.post("/api/session/%s/start".formatted(room.code()), room.hostToken()).expect(200);
    ann.awaitPhase("question");
    ann.answer("m1", 0, List.of(1));
    ann.await("accepted", _ -> true);
    ann.sendRaw("{\"type\":\"heartbeat\"}");
    ann.await("alive", _ -> true);
    GameClient again = hall.connect(seat.token(), 0);
    again.await("welcome", _ -> true);

    List<JsonNode> seen = new ArrayList<>(ann.frames());
    seen.addAll(again.frames());
    for (String path : List.of("question", "results", "players")) {
      seen.add(api.get("/api/session/%s/%s".formatted(room.code(), path), seat.token()).body());
    }

    assertThat(seen).hasSizeGreaterThan(6).allSatisfy(AnswerRulesIT::assertKeyless);
    List.of(ann, ben, again).forEach(GameClient::close);
  }

  private static void assertKeyless(JsonNode node) {
    for (String name : List.of("correct", "key", "explanation", "verdict", "points", "accepted")) {
      for (JsonNode found : node.findValues(name)) {
        // A question's weight is called points, and is a word; a player's points are a number.
        assertThat(name.equals("points") && found.isTextual()).as("%s in %s", name, node).isTrue();
      }
    }
  }

  private Api.Answer answer(OpenRoom room, Seat seat, String id, int option) {
    return api.post(
        "/api/session/%s/answers".formatted(room.code()),
        seat.token(),
        Map.of("id", id, "question", 0, "options", List.of(option)));
  }

  private void next(OpenRoom room) {
    api.post("/api/session/%s/next".formatted(room.code()), room.hostToken()).expect(200);
  }
}
