package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
  private static final String ANONYMOUS =
      """
      [{"type": "poll", "text": "Would you go?", "points": "none", "anonymous": true,
        "options": [{"text": "Yes"}, {"text": "No"}]}]
      """;

  @Test
  void a_room_is_where_it_was_and_sockets_know_where_to_go(
      TestDatabase database, TestBroker broker) {
    try (Neighbours neighbours = Neighbours.start()) {
      Answer room;
      String ann;
      String bob;
      Answer words;
      try (GameServer first = GameServer.start(database, broker, neighbours)) {
        room = first.open(Person.named("Hella"));
        String code = room.text("code");
        ann = first.join(code, "Ann").text("token");
        bob = first.join(code, "Bob").text("token");
        words = openHidingMud(first, neighbours);
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
        assertMudIsHidden(second, words);
        ApiClient host = as(second, words.text("token"));
        await()
            .until(
                () ->
                    host.post("/" + words.text("code") + "/next").text("phase").equals("finished"));
        assertMudIsHidden(
            second, host.post("/" + words.text("code") + "/again", Map.of("players", false)));
      }
    }
  }

  private static Answer openHidingMud(GameServer server, Neighbours neighbours) {
    UUID quiz =
        neighbours.quiz(
            "Words", "[{\"type\": \"word-cloud\", \"text\": \"?\", \"points\": \"none\"}]");
    Map<String, Object> settings = Map.of("hiddenWords", List.of("mud"));
    Answer room =
        server
            .as(Person.named("Hella"))
            .post("/create", Map.of("quizId", quiz, "settings", settings));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    return room;
  }

  private static void assertMudIsHidden(GameServer server, Answer room) {
    String path = "/" + room.text("code");
    ApiClient host = as(server, room.text("token"));
    String cat = server.join(room.text("code"), "Cat").text("token");
    host.post(path + "/start");
    Map<String, Object> said = Map.of("kind", "word-cloud", "words", List.of("Mud"));
    as(server, cat).post(path + "/answers", Map.of("id", "a", "question", 0, "response", said));

    JsonNode entry = host.get(path + "/said").json().at("/said/0");

    assertThat(entry.get("text").asText()).isEqualTo("Mud");
    assertThat(entry.get("shown").asBoolean()).isFalse();
  }

  @Test
  void without_its_key_what_was_said_before_is_gone_and_the_room_goes_on(
      TestDatabase database, TestBroker broker) throws SQLException {
    try (Neighbours neighbours = Neighbours.start()) {
      String host;
      String code;
      List<String> players;
      try (GameServer first = GameServer.start(database, broker, neighbours)) {
        Answer room =
            first
                .as(Person.named("Hella"))
                .post("/create", Map.of("quizId", neighbours.quiz("Anonymous", ANONYMOUS)));
        host = room.text("token");
        code = room.text("code");
        players =
            Stream.of("Ann", "Ben", "Cem", "Dan", "Eve", "Fay", "Gus")
                .map(name -> first.join(code, name).text("token"))
                .toList();
        as(first, host).post("/" + code + "/start");
        for (int i = 0; i < 3; i++) {
          assertThat(as(first, players.get(i)).post("/" + code + "/answers", poll("a", 0)).status())
              .isEqualTo(200);
        }
      }
      assertThat(deleteKeys(database)).isEqualTo(1);

      try (GameServer second = GameServer.start(database, broker, neighbours);
          LiveSocket silent = second.connect(players.get(6));
          LiveSocket back = second.connect(players.get(0))) {
        silent.await("welcome");
        JsonNode welcome = back.await("welcome");
        Answer again = as(second, players.get(1)).post("/" + code + "/answers", poll("b", 1));
        for (int i = 3; i < 6; i++) {
          assertThat(
                  as(second, players.get(i)).post("/" + code + "/answers", poll("a", 1)).status())
              .isEqualTo(200);
        }
        as(second, host).post("/" + code + "/next");

        JsonNode reveal = silent.awaitPhase("reveal");
        assertThat(welcome.at("/you/answer/question").asInt(-1)).isZero();
        assertThat(again.text("type")).isEqualTo("already-answered");
        assertThat(reveal.get("answered").asInt()).isEqualTo(6);
        assertThat(reveal.at("/counts/0").asInt()).isZero();
        assertThat(reveal.at("/counts/1").asInt()).isEqualTo(3);
      }
    }
  }

  private static int deleteKeys(TestDatabase database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      return statement.executeUpdate("DELETE FROM response_keys");
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

  private static Map<String, Object> poll(String id, int option) {
    return Map.of(
        "id", id, "question", 0, "response", Map.of("kind", "poll", "options", List.of(option)));
  }

  private static Map<String, Object> answer(String id, int question, int option) {
    return Map.of("id", id, "question", question, "options", List.of(option));
  }
}
