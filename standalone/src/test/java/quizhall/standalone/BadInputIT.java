package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Hall.Seat;

/** Everything a client can get wrong, over the real network, with a game going on beside it. */
@Tag("brings-its-stores")
class BadInputIT {
  private static Hall hall;
  private static Api api;
  private static String account;
  private static String quiz;

  private OpenRoom room;
  private Seat ann;
  private GameClient host;
  private GameClient player;

  @BeforeAll
  static void thereIsAQuiz() {
    hall = RunningHall.get().hall();
    api = hall.node(0);
    account = hall.newHost();
    quiz = hall.newQuiz(account, 2, 120);
  }

  @BeforeEach
  void aGameIsOn() {
    room = hall.open(account, quiz);
    ann = hall.join(room, 1).getFirst();
    host = hall.connect(room.hostToken(), 0);
    player = hall.connect(ann.token(), 0);
    player.await("welcome", _ -> true);
    host.say("start", Map.of("type", "start"));
    player.awaitPhase("question");
  }

  @AfterEach
  void theRoomIsUnharmed() {
    player.answer("after-all", 0, List.of(0));
    player.await("accepted", frame -> frame.get("id").asText().equals("after-all"));
    host.say("end", Map.of("type", "end"));
    host.awaitPhase("finished");
    host.close();
    player.close();
  }

  @Test
  void a_wrong_code() {
    assertProblem(api.get("/api/session/validate?code=ZZZZZZ", ""), 404, "no-such-room");
    assertProblem(api.get("/api/session/validate?code=what", ""), 400, "malformed-code");
    assertProblem(join("ZZZZZZ", "Ben"), 404, "no-such-room");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Player 1", "PLAYER 1", " player  1 "})
  void a_taken_nickname(String nickname) {
    JsonNode problem = assertProblem(join(room.code(), nickname), 409, "nickname-taken");

    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("nickname");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "\u200b"})
  void an_empty_nickname(String nickname) {
    JsonNode problem = assertProblem(join(room.code(), nickname), 422, "invalid-fields");

    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("nickname");
  }

  @Test
  void a_nickname_of_500_characters() {
    JsonNode problem = assertProblem(join(room.code(), "x".repeat(500)), 422, "invalid-fields");

    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("nickname");
  }

  @Test
  void a_forged_token() {
    String forged = ann.token().substring(0, ann.token().length() - 4) + "AAAA";

    assertProblem(
        api.get("/api/session/%s/question".formatted(room.code()), forged), 401, "unauthorized");
    GameClient stranger = hall.connect(forged, 0);
    Awaitility.await().until(() -> !stranger.closeCodes().isEmpty());
    assertThat(stranger.closeCodes()).containsExactly(4401);
    stranger.close();
  }

  @Test
  void a_token_of_another_room() {
    OpenRoom other = hall.open(account, quiz);

    assertProblem(
        api.post("/api/session/%s/end".formatted(room.code()), other.hostToken()),
        403,
        "other-room");
    assertProblem(
        api.get("/api/session/%s/results".formatted(room.code()), other.hostToken()),
        403,
        "other-room");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "next", "end"})
  void a_player_who_commands(String command) {
    assertProblem(
        api.post("/api/session/%s/%s".formatted(room.code(), command), ann.token()),
        403,
        "not-your-role");
    player.say("cmd-" + command, Map.of("type", command));
    assertRefused("cmd-" + command, "not-your-role");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{not json|malformed-json",
        "[1,2]|malformed-json",
        "{\"type\":\"dance\",\"id\":\"1\"}|unknown-message",
        "{\"id\":\"1\"}|unknown-message",
        "{\"type\":\"answer\",\"id\":\"\",\"question\":0,\"options\":[0]}|invalid-message",
      })
  void a_message_that_is_none(String text, String type) {
    player.forget();

    player.sendRaw(text);

    player.await("error", frame -> frame.at("/problem/type").asText().equals(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"answer\",\"id\":\"1\"}",
        "{\"type\":\"answer\",\"id\":\"1\",\"question\":\"x\",\"options\":[0]}",
        "{\"type\":\"answer\",\"id\":\"1\",\"question\":0,\"options\":[-1]}",
      })
  void an_answer_with_a_wrong_field(String text) {
    player.forget();

    player.sendRaw(text);

    assertRefused("1", "invalid-message");
  }

  @Test
  void a_binary_frame() {
    player.sendBinary();

    Awaitility.await().until(() -> player.closeCodes().contains(1003));
  }

  @Test
  void a_frame_over_the_limit() {
    player.sendRaw("{\"type\":\"answer\",\"id\":\"%s\"}".formatted("x".repeat(100_000)));

    Awaitility.await().until(() -> player.closeCodes().contains(1009));
  }

  @Test
  void an_unknown_option() {
    player.answer("unknown", 0, List.of(9));
    assertRefused("unknown", "unknown-option");
    assertProblem(answer("http-unknown", 0, 9), 422, "unknown-option");
  }

  @Test
  void several_options_where_one_is_asked_for() {
    player.answer("several", 0, List.of(0, 1));

    assertRefused("several", "too-many-options");
  }

  @Test
  void a_question_that_is_not_open_yet() {
    player.answer("early", 1, List.of(0));

    assertRefused("early", "question-not-open");
  }

  private void assertRefused(String id, String type) {
    JsonNode refused = player.await("refused", frame -> frame.get("id").asText().equals(id));
    assertThat(refused.at("/problem/type").asText()).isEqualTo(type);
    assertThat(refused.at("/problem/title").asText()).isNotBlank();
  }

  private Api.Answer answer(String id, int question, int option) {
    return api.post(
        "/api/session/%s/answers".formatted(room.code()),
        ann.token(),
        Map.of("id", id, "question", question, "options", List.of(option)));
  }

  private Api.Answer join(String code, String nickname) {
    return api.post("/api/session/join", "", Map.of("code", code, "nickname", nickname));
  }

  private static JsonNode assertProblem(Api.Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body().get("type").asText()).isEqualTo(type);
    assertThat(answer.body().get("title").asText()).isNotBlank();
    return answer.body();
  }
}
