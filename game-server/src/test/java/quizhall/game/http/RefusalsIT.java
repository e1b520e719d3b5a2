package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.testing.GameServer;
import quizhall.game.testing.LiveSocket;
import quizhall.game.testing.Neighbours;
import quizhall.game.testing.Person;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;

/** Bad input: each a clear problem, and the room goes on. */
@ExtendWith(Stores.class)
class RefusalsIT {
  private static final Person HOST = Person.named("Hella");
  private static final Neighbours NEIGHBOURS = Neighbours.start();
  private static GameServer server;

  private String code;
  private SessionId session;
  private ApiClient host;
  private String annsToken;
  private ApiClient ann;

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = GameServer.start(database, broker, NEIGHBOURS);
  }

  @AfterAll
  static void stop() {
    server.close();
    NEIGHBOURS.close();
  }

  @BeforeEach
  void openRoom() {
    Answer room = server.open(Person.named("Hella"));
    code = room.text("code");
    session = new SessionId(UUID.fromString(room.text("sessionId")));
    host = server.anonymous().withToken(room.text("token"));
    annsToken = server.join(code, "Ann").text("token");
    ann = server.anonymous().withToken(annsToken);
  }

  @ParameterizedTest
  @CsvSource({"abc,malformed-code", "ABCDEF!,malformed-code", "ZZZZZZ,no-such-room"})
  void a_code_without_a_room_is_refused(String wrong, String type) {
    assertThat(server.anonymous().get("/validate?code=" + wrong).text("type")).isEqualTo(type);
    assertThat(join(wrong, "Bob").text("type")).isEqualTo(type);
  }

  @Test
  void from_the_moment_an_account_is_deleted_its_token_is_worth_nothing() {
    Person gone = Person.named("Gone");
    String room = server.open(gone).text("code");

    NEIGHBOURS.delete(gone);

    assertThat(create(gone).status()).isEqualTo(401);
    assertThat(server.as(gone).get("/sessions").status()).isEqualTo(401);
    assertThat(server.as(gone).post("/" + room + "/host").status()).isEqualTo(401);
  }

  @Test
  void while_auth_api_does_not_say_whether_an_account_is_there_only_open_rooms_go_on() {
    Person unsaid = Person.named("Unsaid");
    String room = server.open(unsaid).text("code");

    NEIGHBOURS.authApiIsSilentAbout(unsaid);

    Answer refused = create(unsaid);
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(server.as(unsaid).get("/sessions").status()).isEqualTo(503);
    assertThat(server.as(unsaid).post("/" + room + "/host").status()).isEqualTo(200);
    assertThat(server.readiness().json().at("/parts/game.keys").asText()).isEqualTo("up");
  }

  private static Answer create(Person host) {
    return server
        .as(host)
        .post("/create", Map.of("quizId", NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS)));
  }

  @Test
  void a_code_is_read_as_people_write_it() {
    String sloppy = (code.substring(0, 3) + "-" + code.substring(3)).toLowerCase(Locale.ROOT);

    assertThat(server.anonymous().get("/validate?code=" + sloppy).text("code")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann", "ann", "ANN", " ann "})
  void a_taken_nickname_is_refused_in_any_case(String nickname) {
    Answer refused = join(code, nickname);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).isEqualTo("nickname-taken");
  }

  @ParameterizedTest
  @MethodSource("badNicknames")
  void a_nickname_that_is_none_is_refused(String nickname) {
    Answer refused = join(code, nickname);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("nickname");
  }

  static List<String> badNicknames() {
    return List.of("", "   ", "x".repeat(500), "a\u0000b", "\u200B");
  }

  @Test
  void a_secret_that_is_too_short_is_refused() {
    Answer refused =
        server.anonymous().post("/join", Map.of("code", code, "nickname", "Bob", "id", "short"));

    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("id");
  }

  @Test
  void tokens_that_are_none_are_refused() {
    String forged = annsToken.substring(0, annsToken.length() - 2) + "AA";
    String question = "/" + code + "/question";

    assertThat(server.anonymous().get(question).text("type")).isEqualTo("unauthorized");
    assertThat(server.anonymous().withToken("nonsense").get(question).status()).isEqualTo(401);
    assertThat(server.anonymous().withToken(forged).get(question).status()).isEqualTo(401);
    assertThat(server.as(HOST).get(question).status()).isEqualTo(401);
    assertThat(ann.post("/create", Map.of("quizId", UUID.randomUUID())).status()).isEqualTo(401);
  }

  @Test
  void a_token_that_has_expired_is_refused_everywhere() {
    String expired =
        SessionTokens.of(GameServer.SESSION_KEYS, InstantSource.system())
            .issue(
                SessionToken.host(
                    new RoomCode(code),
                    session,
                    new UserId(UUID.randomUUID()),
                    Instant.now().minus(Duration.ofHours(1))));

    Answer refused = server.anonymous().withToken(expired).post("/" + code + "/start");

    assertThat(refused.status()).isEqualTo(401);
    try (LiveSocket socket = server.connect(expired)) {
      assertThat(socket.awaitClose()).isEqualTo(4401);
    }
  }

  @Test
  void a_token_of_another_room_is_worth_nothing_here() {
    String other = server.open(Person.named("Other")).text("code");

    assertThat(ann.get("/" + other + "/question").text("type")).isEqualTo("other-room");
    assertThat(host.post("/" + other + "/end").text("type")).isEqualTo("other-room");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "next", "end", "again"})
  void a_player_may_not_command(String command) {
    assertThat(ann.post("/" + code + "/" + command).text("type")).isEqualTo("not-your-role");
    assertThat(host.get("/" + code + "/question").text("phase")).isEqualTo("lobby");
  }

  @Test
  void a_host_may_not_answer() {
    assertThat(host.post("/" + code + "/answers", answer("a", 0, 1)).text("type"))
        .isEqualTo("not-your-role");
  }

  @Test
  void the_list_of_players_is_for_the_host() {
    assertThat(ann.get("/" + code + "/players").status()).isEqualTo(403);
  }

  @Test
  void answers_that_do_not_fit_are_refused_each_in_its_own_way() {
    assertThat(submit(answer("a", 0, 1)).text("type")).isEqualTo("question-not-open");
    host.post("/" + code + "/start");

    assertThat(submit(answer("a", 0, 7)).text("type")).isEqualTo("unknown-option");
    assertThat(submit(answer("a", 0, 0, 1)).text("type")).isEqualTo("too-many-options");
    assertThat(submit(answer("a", 0)).text("type")).isEqualTo("no-option-chosen");
    assertThat(submit(answer("a", 1, 0)).text("type")).isEqualTo("question-not-open");
    assertThat(submit(answer("a", 0, 1, 1)).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(answer("x".repeat(65), 0, 1)).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(answer("a", -1, 1)).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(Map.of()).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(Map.of("id", 5)).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(response("a", "multiple", 1)).text("type")).isEqualTo("wrong-kind");
    assertThat(submit(response("a", "riddle", 1)).text("type")).isEqualTo("invalid-fields");
    assertThat(submit(response("a", "single", 1)).json().at("/response/kind").asText())
        .isEqualTo("single");
    assertThat(submit(answer("a", 0, 1)).status()).isEqualTo(200);
    assertThat(submit(answer("b", 0, 0)).text("type")).isEqualTo("already-answered");
  }

  @Test
  void an_answer_to_a_closed_question_is_refused() {
    host.post("/" + code + "/start");
    host.post("/" + code + "/next");

    assertThat(submit(answer("a", 0, 1)).text("type")).isEqualTo("question-closed");
  }

  @Test
  void a_command_that_comes_late_skips_nothing() {
    long seq = host.post("/" + code + "/start").json().get("seq").asLong();
    assertThat(host.post("/" + code + "/next", Map.of("seq", seq)).status()).isEqualTo(200);

    Answer second = host.post("/" + code + "/next", Map.of("seq", seq));

    assertThat(second.text("type")).isEqualTo("stale");
    assertThat(host.get("/" + code + "/question").text("phase")).isEqualTo("reveal");
  }

  @Test
  void a_room_that_has_ended_lets_nobody_in() {
    assertThat(host.post("/" + code + "/end").text("phase")).isEqualTo("finished");

    assertThat(server.anonymous().get("/validate?code=" + code).status()).isEqualTo(410);
    assertThat(join(code, "Bob").text("type")).isEqualTo("session-ended");
  }

  @Test
  void a_quiz_that_cannot_be_played_opens_no_room() {
    ApiClient user = server.as(HOST);
    UUID broken = NEIGHBOURS.quiz("Broken", "[{\"type\":\"order\",\"text\":\"?\"}]");

    assertThat(user.post("/create", Map.of("quizId", UUID.randomUUID())).text("type"))
        .isEqualTo("quiz-not-found");
    assertThat(user.post("/create", Map.of("quizId", broken)).text("type"))
        .isEqualTo("quiz-not-playable");
    assertThat(user.post("/create", Map.of()).json().at("/errors/0/field").asText())
        .isEqualTo("quizId");
    assertThat(user.post("/create", Map.of("quizId", "no uuid")).status()).isEqualTo(400);
    NEIGHBOURS.quizApiIsAway(true);
    try {
      Answer away = user.post("/create", Map.of("quizId", broken));
      assertThat(away.text("type")).isEqualTo("quiz-api-away");
      assertThat(away.header("Retry-After")).isNotEmpty();
    } finally {
      NEIGHBOURS.quizApiIsAway(false);
    }
  }

  @Test
  void a_socket_without_a_good_token_is_closed_with_its_own_code() {
    try (LiveSocket none = server.connect("");
        LiveSocket wrong = server.connect("nonsense");
        LiveSocket user = server.connect(NEIGHBOURS.token(HOST))) {
      assertThat(none.awaitClose()).isEqualTo(4401);
      assertThat(wrong.awaitClose()).isEqualTo(4401);
      assertThat(user.awaitClose()).isEqualTo(4401);
    }
  }

  @Test
  void a_player_who_commands_on_a_socket_is_refused_and_the_room_is_unharmed() {
    try (LiveSocket socket = server.connect(annsToken)) {
      socket.await("welcome");

      socket.send("{\"type\":\"start\",\"id\":\"x-1\"}");

      JsonNode refused = socket.await("refused");
      assertThat(refused.at("/problem/type").asText()).isEqualTo("not-your-role");
      assertThat(host.get("/" + code + "/question").text("phase")).isEqualTo("lobby");
    }
  }

  private static Answer join(String code, String nickname) {
    return server.anonymous().post("/join", Map.of("code", code, "nickname", nickname));
  }

  private Answer submit(Map<String, Object> answer) {
    return ann.post("/" + code + "/answers", answer);
  }

  private static Map<String, Object> answer(String id, int question, int... options) {
    return Map.of("id", id, "question", question, "options", options);
  }

  private static Map<String, Object> response(String id, String kind, int... options) {
    return Map.of("id", id, "question", 0, "response", Map.of("kind", kind, "options", options));
  }
}
