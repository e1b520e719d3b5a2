package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** Whole games, on the wire. */
@ExtendWith(Stores.class)
class GameIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Person HOST = Person.named("Hella");

  private static final Neighbours NEIGHBOURS = Neighbours.start();
  private static GameServer server;

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = GameServer.start(database, broker, NEIGHBOURS);
  }

  @AfterAll
  static void stop() {
    server.close();
    NEIGHBOURS.close();
  }

  @Test
  void a_game_is_played_over_http_from_the_lobby_to_the_podium() {
    Answer room = server.open(HOST);
    String code = room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann = server.anonymous().withToken(server.join(code, "Ann").text("token"));
    ApiClient bob = server.anonymous().withToken(server.join(code, "Bob").text("token"));
    server.join(code, "Silent");
    Answer info = server.anonymous().get("/validate?code=" + code);
    assertThat(info.text("phase")).isEqualTo("lobby");
    assertThat(info.text("language")).isEqualTo("en");

    assertThat(host.post("/" + code + "/start").text("phase")).isEqualTo("question");
    JsonNode question = ann.get("/" + code + "/question").json();
    assertThat(question.at("/question/text").asText()).isEqualTo("Most moons?");
    assertThat(question.get("remainingMs").asLong()).isBetween(1L, 60_000L);
    assertThat(ann.post("/" + code + "/answers", answer("a", 0, 1)).status()).isEqualTo(200);
    assertThat(bob.post("/" + code + "/answers", answer("b", 0, 0)).status()).isEqualTo(200);
    for (String phase :
        List.of("reveal", "standings", "question", "reveal", "standings", "question", "reveal")) {
      Answer next = host.post("/" + code + "/next");
      assertThat(next.text("phase")).as(next.body()).isEqualTo(phase);
    }
    assertThat(host.post("/" + code + "/next").text("phase")).isEqualTo("finished");

    JsonNode results = host.get("/" + code + "/results").json();
    assertThat(results.get("finished").asBoolean()).isTrue();
    assertThat(results.get("questions")).hasSize(3);
    assertThat(results.at("/players/0/nickname").asText()).isEqualTo("Ann");
    assertThat(results.at("/players/0/rank").asInt()).isEqualTo(1);
    assertThat(results.at("/players/0/answers/0/verdict").asText()).isEqualTo("correct");
    assertThat(results.at("/players/1/answers/0/verdict").asText()).isEqualTo("wrong");
    JsonNode seenByBob = bob.get("/" + code + "/results").json();
    assertThat(seenByBob.at("/players/0/answers")).isEmpty();
    assertThat(seenByBob.at("/players/1/answers")).hasSize(1);
    assertThat(host.get("/" + code + "/players").json().at("/players")).hasSize(3);
    theHostFindsItInTheHistory(room.text("sessionId"));
  }

  private void theHostFindsItInTheHistory(String session) {
    ApiClient host = server.as(HOST);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                StreamSupport.stream(host.get("/sessions").json().get("items").spliterator(), false)
                    .filter(item -> item.get("sessionId").asText().equals(session))
                    .anyMatch(item -> item.get("state").asText().equals("ended")));
    assertThat(host.get("/sessions/" + session).json().get("players")).hasSize(3);
    assertThat(host.get("/sessions/" + session + "/export").body())
        .contains("\"Nickname\"")
        .contains("\"Ann\"");
    assertThat(
            host.get("/sessions/" + session + "/export?format=json").header("Content-Disposition"))
        .contains(".json");
    assertThat(server.as(Person.named("Nosy")).get("/sessions/" + session).status()).isEqualTo(404);
  }

  @Test
  void a_game_is_played_on_sockets_and_no_player_sees_a_key_before_the_reveal() {
    Answer room = server.open(HOST);
    String code = room.text("code");
    try (LiveSocket host = server.connect(room.text("token"));
        LiveSocket ann = server.connect(server.join(code, "Ann").text("token"));
        LiveSocket silent = server.connect(server.join(code, "Bob").text("token"))) {
      assertThat(ann.await("welcome").at("/you/nickname").asText()).isEqualTo("Ann");
      silent.await("welcome");
      host.await("players", frame -> frame.path("connected").asInt() == 2);

      host.send("{\"type\":\"start\",\"id\":\"h-1\"}");
      ann.awaitPhase("question");
      ann.send("{\"type\":\"answer\",\"id\":\"a-1\",\"question\":0,\"options\":[1]}");
      ann.await("accepted", frame -> frame.path("id").asText().equals("a-1"));
      assertThat(ann.frames()).noneMatch(GameIT::tellsTheKey);
      host.send("{\"type\":\"next\",\"id\":\"h-2\"}");
      JsonNode reveal = ann.awaitPhase("reveal");

      assertThat(reveal.get("correct").get(0).asInt()).isEqualTo(1);
      assertThat(reveal.get("explanation").asText()).isEqualTo("It has 146.");
      JsonNode outcome =
          ann.await("you", frame -> frame.at("/you/outcome").isObject()).at("/you/outcome");
      assertThat(outcome.get("verdict").asText()).isEqualTo("correct");

      host.send("{\"type\":\"end\",\"id\":\"h-3\"}");
      assertThat(ann.awaitPhase("finished").get("reason").asText()).isEqualTo("ended-by-host");
      assertThat(ann.awaitClose()).isEqualTo(4000);
      assertThat(host.awaitClose()).isEqualTo(4000);
    }
  }

  @Test
  void whoever_leads_or_shows_a_game_sees_of_how_many_its_questions_were_drawn() {
    UUID quiz = NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS);
    Answer room =
        server
            .as(HOST)
            .post(
                "/create",
                Map.of(
                    "quizId",
                    quiz,
                    "draw",
                    Map.of("questions", 2, "tags", List.of("planets", "Class 7b"))));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String code = room.text("code");
    Answer seat = server.join(code, "Ann");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann = server.anonymous().withToken(seat.text("token"));

    try (LiveSocket stage = server.connect(room.text("token"));
        LiveSocket phone = server.connect(seat.text("token"))) {
      JsonNode shown = stage.await("welcome");
      assertThat(shown.get("questions").asInt()).isEqualTo(2);
      assertThat(shown.get("drawn").toString()).isEqualTo("{\"questions\":2,\"of\":3}");
      assertThat(phone.await("welcome").has("drawn")).isFalse();
    }
    host.post("/" + code + "/start");
    host.post("/" + code + "/end");

    assertThat(host.get("/" + code + "/results").json().get("drawn").toString())
        .isEqualTo("{\"questions\":2,\"of\":3,\"tags\":[\"planets\",\"Class 7b\"]}");
    assertThat(ann.get("/" + code + "/results").json().has("drawn"))
        .as("how the host calls other quizzes is nothing for players")
        .isFalse();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                server
                    .as(HOST)
                    .get("/sessions/" + room.text("sessionId"))
                    .json()
                    .at("/drawn/of")
                    .asInt(),
            of -> of == 3);
  }

  @Test
  void a_quiz_that_is_given_by_a_link_is_played_by_whoever_was_given_it() {
    UUID quiz = NEIGHBOURS.quizByLink("By link", GameServer.QUESTIONS, "a-link_0123456789");

    assertThat(created(quiz, Map.of()).text("type")).isEqualTo("quiz-not-found");
    for (String other : List.of("another", "a link", "", "x".repeat(64))) {
      assertThat(created(quiz, Map.of("link", other)).text("type")).isEqualTo("quiz-not-found");
    }
    assertThat(created(quiz, Map.of("link", "a-link_0123456789")).status()).isEqualTo(201);
  }

  private static Answer created(UUID quiz, Map<String, Object> more) {
    Map<String, Object> body = new TreeMap<>(more);
    body.put("quizId", quiz);
    return server.as(HOST).post("/create", body);
  }

  private static boolean tellsTheKey(JsonNode frame) {
    return Stream.of("correct", "explanation", "verdict", "counts")
        .anyMatch(field -> !frame.findValues(field).isEmpty());
  }

  @Test
  void what_is_typed_and_put_in_order_counts_and_what_cannot_be_an_answer_is_named() {
    UUID quiz =
        NEIGHBOURS.quiz(
            "Typed",
            """
            [{"type": "text", "text": "Capital of France?", "points": "normal",
              "accepted": ["Paris"]},
             {"type": "number", "text": "Pi?", "points": "normal",
              "number": {"value": 3.14, "tolerance": 0.01}},
             {"type": "order", "text": "Smallest first", "points": "normal",
              "items": ["1", "2", "3"]},
             {"type": "scale", "text": "How was it?", "points": "normal",
              "scale": {"steps": 5, "low": "Bad", "high": "Good", "statements": ["Food", "Music"]}},
             {"type": "slide", "text": "That was it", "body": "Thanks.", "points": "none"}]
            """);
    Answer room = server.as(HOST).post("/create", Map.of("quizId", quiz));
    String code = room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann = server.anonymous().withToken(server.join(code, "Ann").text("token"));
    server.join(code, "Silent");
    host.post("/" + code + "/start");

    refused(ann, code, 0, Map.of("kind", "number", "value", 1), "wrong-kind");
    refused(ann, code, 0, Map.of("kind", "text", "text", " "), "nothing-typed");
    refused(ann, code, 0, Map.of("kind", "text", "text", "x".repeat(5_000)), "invalid-fields");
    said(ann, code, 0, Map.of("kind", "text", "text", " paris "));
    next(host, code, "reveal", "standings", "question");
    refused(ann, code, 1, Map.of("kind", "number", "value", "NaN"), "not-a-number");
    refused(ann, code, 1, Map.of("kind", "number", "value", "1,000"), "ambiguous-number");
    refused(ann, code, 1, Map.of("kind", "number", "value", 1e300), "invalid-fields");
    refused(ann, code, 1, Map.of("kind", "single", "options", List.of(0)), "wrong-kind");
    refused(ann, code, 1, Map.of("kind", "number", "value", "9".repeat(20)), "number-out-of-range");
    said(ann, code, 1, Map.of("kind", "number", "value", "3,15"));
    next(host, code, "reveal", "standings", "question");
    List<String> shown =
        ann.get("/" + code + "/question")
            .json()
            .at("/question/items")
            .valueStream()
            .map(JsonNode::asText)
            .toList();
    List<Integer> order = Stream.of("1", "2", "3").map(shown::indexOf).toList();
    refused(ann, code, 2, Map.of("kind", "order", "items", List.of(0, 1)), "not-each-item-once");
    refused(ann, code, 2, Map.of("kind", "order", "items", List.of(0, 0, 1)), "invalid-fields");
    said(ann, code, 2, Map.of("kind", "order", "items", order));
    next(host, code, "reveal", "standings", "question");
    refused(ann, code, 3, Map.of("kind", "scale", "values", List.of(5)), "not-each-rated");
    refused(ann, code, 3, Map.of("kind", "scale", "values", List.of(6, 1)), "step-out-of-range");
    refused(ann, code, 3, Map.of("kind", "scale", "values", List.of(1.5, 1)), "invalid-fields");
    said(ann, code, 3, Map.of("kind", "scale", "values", List.of(5, 1)));
    next(host, code, "reveal", "standings", "question");
    assertThat(ann.get("/" + code + "/question").json().at("/question/body").asText())
        .isEqualTo("Thanks.");
    refused(ann, code, 4, Map.of("kind", "slide"), "invalid-fields");
    refused(ann, code, 4, Map.of("kind", "single", "options", List.of(0)), "wrong-kind");
    next(host, code, "finished");

    JsonNode results = host.get("/" + code + "/results").json();
    assertThat(results.at("/players/0/score").asInt()).isEqualTo(3_300);
    assertThat(results.at("/players/0/answers").findValuesAsText("verdict"))
        .containsExactly("correct", "correct", "correct", "counted");
    assertThat(results.at("/questions/0/right/0/text").asText()).isEqualTo("Paris");
    assertThat(results.at("/questions/1/bins/0/from").asText()).isEqualTo("3.15");
    assertThat(results.at("/questions/2/inPlace").valueStream().map(JsonNode::asInt))
        .containsExactly(1, 1, 1);
    assertThat(results.at("/questions/3/ratings/0/mean").asText()).isEqualTo("5");
    assertThat(results.at("/questions/4/question/kind").asText()).isEqualTo("slide");
  }

  private static void refused(
      ApiClient player, String code, int question, Map<String, Object> response, String problem) {
    Answer answer = player.post("/" + code + "/answers", answering(question, response));
    assertThat(answer.text("type")).as(answer.body()).isEqualTo(problem);
    assertThat(answer.json().at("/errors/0/field").asText()).startsWith("response.");
  }

  private static void said(
      ApiClient player, String code, int question, Map<String, Object> response) {
    Answer answer = player.post("/" + code + "/answers", answering(question, response));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static Map<String, Object> answering(int question, Map<String, Object> response) {
    return Map.of("id", "a-" + question, "question", question, "response", response);
  }

  private static void next(ApiClient host, String code, String... phases) {
    for (String phase : phases) {
      assertThat(host.post("/" + code + "/next").text("phase")).isEqualTo(phase);
    }
  }

  @Test
  void a_socket_that_comes_back_goes_on_where_it_was() {
    Answer room = server.open(HOST);
    String token = server.join(room.text("code"), "Ann").text("token");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    String epoch;
    long seq;
    try (LiveSocket first = server.connect(token)) {
      JsonNode welcome = first.await("welcome");
      epoch = welcome.get("epoch").asText();
      seq = welcome.get("seq").asLong();
    }
    assertThat(host.post("/" + room.text("code") + "/start").status()).isEqualTo(200);

    try (LiveSocket second = server.reconnect(token, epoch, seq)) {
      second.await("resumed");
      assertThat(second.awaitPhase("question").at("/question/index").asInt()).isZero();
    }
    try (LiveSocket third = server.reconnect(token, "another", seq)) {
      assertThat(third.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    }
  }

  @Test
  void playing_again_takes_the_players_along() {
    Answer room = server.open(HOST);
    String code = room.text("code");
    Answer seat = server.join(code, "Ann");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    try (LiveSocket ann = server.connect(seat.text("token"))) {
      ann.await("welcome");
      playToThePodium(host, code);

      Answer again = host.post("/" + code + "/again");
      assertThat(again.status()).isEqualTo(201);
      assertThat(again.text("code")).startsWith(code.substring(0, 2));

      JsonNode moved = ann.await("moved");
      assertThat(moved.get("code").asText()).isEqualTo(again.text("code")).isNotEqualTo(code);
      assertThat(ann.awaitClose()).isEqualTo(4000);
      assertThat(host.post("/" + code + "/again").text("code")).isEqualTo(again.text("code"));
      try (LiveSocket next = server.connect(moved.get("token").asText())) {
        JsonNode welcome = next.await("welcome");
        assertThat(welcome.at("/phase/name").asText()).isEqualTo("lobby");
        assertThat(welcome.at("/you/nickname").asText()).isEqualTo("Ann");
      }
    }
  }

  @Test
  void playing_again_alone_leaves_the_seats_free() {
    Answer room = server.open(HOST);
    String code = room.text("code");
    server.join(code, "Ann");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    playToThePodium(host, code);

    Answer again = host.post("/" + code + "/again?code=Z7", Map.of("players", false));

    assertThat(again.text("code")).startsWith("Z7");
    assertThat(server.join(again.text("code"), "Ann").status()).isEqualTo(201);
  }

  @Test
  void a_trial_takes_its_player_along_whoever_is_to_come() {
    UUID quiz = NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS);
    Answer room = server.as(HOST).post("/create", Map.of("quizId", quiz, "trial", Map.of()));
    String code = room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    JsonNode own = room.json().get("player");
    try (LiveSocket player = server.connect(own.get("token").asText())) {
      player.await("welcome");
      assertThat(host.post("/" + code + "/end", Map.of("results", true)).status()).isEqualTo(200);

      Answer again = host.post("/" + code + "/again", Map.of("players", false));
      Answer repeated = host.post("/" + code + "/again", Map.of("players", false));

      assertThat(player.await("moved").get("code").asText()).isEqualTo(again.text("code"));
      for (Answer seats : List.of(again, repeated)) {
        JsonNode seat = seats.json().get("player");
        assertThat(seat.get("playerId")).isEqualTo(own.get("playerId"));
        try (LiveSocket next = server.connect(seat.get("token").asText())) {
          assertThat(next.await("welcome").at("/you/nickname")).isEqualTo(own.get("nickname"));
        }
      }
    }
  }

  @Test
  void joining_again_with_the_same_secret_gives_the_same_seat() {
    String code = server.open(HOST).text("code");
    Map<String, String> join =
        Map.of("code", code, "nickname", "Ann", "id", "0123456789abcdef0123");

    Answer first = server.anonymous().post("/join", join);
    Answer second = server.anonymous().post("/join", join);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text("playerId")).isEqualTo(first.text("playerId"));
  }

  @Test
  void a_host_comes_back_from_another_device() {
    Answer room = server.open(HOST);
    String code = room.text("code");

    Answer seat = server.as(HOST).post("/" + code + "/host");

    assertThat(seat.text("sessionId")).isEqualTo(room.text("sessionId"));
    assertThat(
            server.anonymous().withToken(seat.text("token")).post("/" + code + "/start").status())
        .isEqualTo(200);
    assertThat(server.as(Person.named("Nosy")).post("/" + code + "/host").text("type"))
        .isEqualTo("no-such-room");
  }

  private static void playToThePodium(ApiClient host, String code) {
    assertThat(host.post("/" + code + "/start").status()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .until(() -> host.post("/" + code + "/next").text("phase").equals("finished"));
  }

  private static Map<String, Object> answer(String id, int question, int... options) {
    return Map.of("id", id, "question", question, "options", options);
  }
}
