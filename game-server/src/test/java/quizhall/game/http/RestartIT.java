package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.testing.GameServer;
import quizhall.game.testing.LiveSocket;
import quizhall.game.testing.Neighbours;
import quizhall.game.testing.Person;

@ExtendWith(Stores.class)
class RestartIT {

  @Test
  void a_room_is_where_it_was_and_sockets_know_where_to_go(
      TestDatabase database, TestBroker broker) {
    try (Neighbours neighbours = Neighbours.start()) {
      Answer room;
      String ann;
      String bob;
      try (GameServer first = GameServer.start(database, broker, neighbours)) {
        room = first.open(Person.named("Hella"));
        String code = room.text("code");
        ann = first.join(code, "Ann").text("token");
        bob = first.join(code, "Bob").text("token");
        try (LiveSocket host = first.connect(room.text("token"))) {
          host.await("welcome");
          as(first, room.text("token")).post("/" + code + "/start");
          as(first, ann).post("/" + code + "/answers", answer("a", 0, 1));

          stop(first);

          assertThat(host.awaitClose()).isEqualTo(1012);
        }
      }

      try (GameServer second = GameServer.start(database, broker, neighbours);
          LiveSocket silent = second.connect(bob);
          LiveSocket socket = second.connect(ann)) {
        silent.await("welcome");
        JsonNode welcome = socket.await("welcome");
        assertThat(welcome.at("/phase/name").asText()).isEqualTo("question");
        assertThat(welcome.at("/phase/remainingMs").asLong()).isBetween(50_000L, 60_000L);
        assertThat(welcome.at("/you/answer/options/0").asInt()).isEqualTo(1);
        assertThat(
                as(second, room.text("token"))
                    .post("/" + room.text("code") + "/next")
                    .text("phase"))
            .isEqualTo("reveal");
      }
    }
  }

  /** Stopping twice does no harm. */
  private static void stop(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ApiClient as(GameServer server, String token) {
    return server.anonymous().withToken(token);
  }

  private static Map<String, Object> answer(String id, int question, int option) {
    return Map.of("id", id, "question", question, "options", List.of(option));
  }
}
