package quizhall.game.http;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.json.Json;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.http.RoomRights.Guarded;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.testing.GameServer;
import quizhall.game.testing.LiveSocket;
import quizhall.game.testing.Neighbours;
import quizhall.game.testing.Person;
import quizhall.game.token.Right;
import quizhall.game.token.Role;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.wire.Wire;

/** Bad input: each a clear problem, and the room goes on. */
@ExtendWith(Stores.class)
class RefusalsIT {
  private static final Person HOST = Person.named("Hella");
  private static final Neighbours NEIGHBOURS = Neighbours.start();
  private static GameServer server;

  private String code;
  private SessionId session;
  private String hostsToken;
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
    hostsToken = room.text("token");
    host = server.anonymous().withToken(hostsToken);
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

  private static final Set<String> REFUSED = Set.of("refused", "error");

  /** A question, a good response to it, and bad ones. */
  private record Kind(String question, String good, List<Bad> bad) {
    /**
     * @param bad each after the field that is to blame; after nothing where it is no JSON
     */
    Kind(String question, String good, String... bad) {
      this(question, good, Stream.of(bad).map(Bad::of).toList());
    }
  }

  private record Bad(String field, String response) {
    static Bad of(String line) {
      String[] parts = line.split(" ", 2);
      return new Bad(parts[0], parts[1]);
    }

    List<String> named() {
      return field.isEmpty() ? List.of() : List.of("response." + field);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "{'type':'single','options':[{'text':'A','correct':true},{'text':'B'}]}",
              "{'kind':'single','options':[0]}",
              "kind {'kind':'multiple','options':[0]}",
              "kind {'kind':'riddle'}",
              "options {'kind':'single','options':[2]}",
              "options {'kind':'single','options':[0,1]}",
              "options {'kind':'single','options':[-1]}",
              "options {'kind':'single','options':[1e400]}",
              "options {'kind':'single'}",
              " {'kind':'single','options':[NaN]}"),
          new Kind(
              "{'type':'multiple','options':[{'text':'A','correct':true},{'text':'B'}]}",
              "{'kind':'multiple','options':[0,1]}",
              "kind {'kind':'single','options':[0]}",
              "options {'kind':'multiple','options':[]}",
              "options {'kind':'multiple','options':[1,1]}",
              "options {'kind':'multiple','options':[0.5]}"),
          new Kind(
              "{'type':'true-false','options':[{'text':'A','correct':true},{'text':'B'}]}",
              "{'kind':'true-false','options':[1]}",
              "options {'kind':'true-false','options':[0,1]}",
              "options {'kind':'true-false','options':['0']}"),
          new Kind(
              "{'type':'poll','options':[{'text':'A'},{'text':'B'}]}",
              "{'kind':'poll','options':[1]}",
              "options {'kind':'poll','options':[0,1]}",
              "options {'kind':'poll','options':[4294967296]}"),
          new Kind(
              "{'type':'text','accepted':['Paris']}",
              "{'kind':'text','text':'paris'}",
              "kind {'kind':'number','value':'5'}",
              "text {'kind':'text','text':' '}",
              "text {'kind':'text','text':5}",
              "text {'kind':'text','text':'" + "x".repeat(5_000) + "'}"),
          new Kind(
              "{'type':'number','number':{'value':12.5}}",
              "{'kind':'number','value':'12,5'}",
              "value {'kind':'number','value':1e400}",
              "value {'kind':'number','value':'1e400'}",
              "value {'kind':'number','value':'NaN'}",
              "value {'kind':'number','value':'1,000'}",
              "value {'kind':'number','value':'" + "9".repeat(5_000) + "'}",
              " {'kind':'number','value':NaN}",
              " {'kind':'number','value':Infinity}"),
          new Kind(
              "{'type':'order','items':['1','2','3']}",
              "{'kind':'order','items':[2,0,1]}",
              "kind {'kind':'match','pairs':[[0,0]]}",
              "items {'kind':'order','items':[0,0,1]}",
              "items {'kind':'order','items':[0,1]}",
              "items {'kind':'order','items':[0,1,3]}",
              "items {'kind':'order','items':[0,1,1e400]}"),
          new Kind(
              "{'type':'match','pairs':[{'left':'a','right':'1'},{'left':'b','right':'2'}]}",
              "{'kind':'match','pairs':[[0,1],[1,0]]}",
              "pairs {'kind':'match','pairs':[[0,0],[0,1]]}",
              "pairs {'kind':'match','pairs':[[0,0],[1,0]]}",
              "pairs {'kind':'match','pairs':[[0,0]]}",
              "pairs {'kind':'match','pairs':[[0,0],[1,2]]}",
              "pairs {'kind':'match','pairs':[[0,0,1]]}"),
          new Kind(
              "{'type':'pin','media':{'image':'/a.png','alt':'A'},"
                  + "'pin':{'regions':[{'x':0.1,'y':0.1,'width':0.5,'height':0.5}]}}",
              "{'kind':'pin','x':0.5,'y':0.5}",
              "x {'kind':'pin','x':1.0001,'y':0.5}",
              "y {'kind':'pin','x':0.5,'y':-0.1}",
              "x {'kind':'pin','x':1e400,'y':0.5}",
              "x {'kind':'pin','x':'0.5','y':0.5}",
              "y {'kind':'pin','x':0.5}",
              " {'kind':'pin','x':NaN,'y':0.5}"),
          new Kind(
              "{'type':'word-cloud','words':2}",
              "{'kind':'word-cloud','words':['sea','sky']}",
              "words {'kind':'word-cloud','words':['a','b','c']}",
              "words {'kind':'word-cloud','words':[]}",
              "words {'kind':'word-cloud','words':[' ']}",
              "words {'kind':'word-cloud','words':['" + "x".repeat(5_000) + "']}"),
          new Kind(
              "{'type':'open'}",
              "{'kind':'open','text':'It was warm.'}",
              "kind {'kind':'text','text':'It was warm.'}",
              "text {'kind':'open','text':' '}",
              "text {'kind':'open','text':'" + "x".repeat(5_000) + "'}"),
          new Kind(
              "{'type':'scale','scale':{'steps':5,'low':'no','high':'yes'}}",
              "{'kind':'scale','values':[4]}",
              "values {'kind':'scale','values':[6]}",
              "values {'kind':'scale','values':[0]}",
              "values {'kind':'scale','values':[1,1]}",
              "values {'kind':'scale','values':[1e400]}"));

  @Test
  void a_bad_answer_of_each_kind_is_refused_by_name_both_ways_and_the_next_one_counts() {
    UUID quiz =
        NEIGHBOURS.quiz(
            "Kinds",
            KINDS.stream()
                .map(kind -> "{'text':'?','points':'none'," + kind.question().substring(1))
                .map(RefusalsIT::json)
                .collect(Collectors.joining(",", "[", "]")));
    Answer room = server.as(HOST).post("/create", Map.of("quizId", quiz));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String path = "/" + room.text("code");
    ApiClient master = server.anonymous().withToken(room.text("token"));
    String token = server.join(room.text("code"), "Ann").text("token");
    ApiClient player = server.anonymous().withToken(token);
    master.post(path + "/start");

    for (int question = 0; question < KINDS.size(); question++) {
      Kind kind = KINDS.get(question);
      try (LiveSocket socket = server.connect(token)) {
        socket.await("welcome");
        List<List<String>> named = new ArrayList<>();
        for (Bad bad : kind.bad()) {
          String said = said("bad", question, bad.response());
          Answer refused = player.send("POST", path + "/answers", said);
          assertThat(refused.status()).as(said).isEqualTo(bad.field().isEmpty() ? 400 : 422);
          assertThat(fields(refused.json())).as(said).isEqualTo(bad.named());
          // One at a time: what the room refuses may come behind what is refused at the edge.
          socket.send(said);
          named.add(bad.named());
          assertThat(refusals(socket, named.size())).as(said).isEqualTo(named);
        }
      }
      Answer good = player.send("POST", path + "/answers", said("good", question, kind.good()));
      assertThat(good.status()).as(good.body()).isEqualTo(200);
      // Everybody has answered, so the question closes; the last reveal leads to the podium.
      await()
          .pollInterval(Duration.ofMillis(10))
          .until(() -> player.get(path + "/question").text("phase").equals("reveal"));
      master.post(path + "/next");
      master.post(path + "/next");
    }
    assertThat(player.get(path + "/question").text("phase")).isEqualTo("finished");
  }

  private static String said(String id, int question, String response) {
    return json(
        "{'type':'answer','id':'%s','question':%d,'response':%s}"
            .formatted(id, question, response));
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  private static List<String> fields(JsonNode problem) {
    // Options are named twice, once for clients that know no responses.
    return problem
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asText())
        .filter(field -> !field.equals("options"))
        .toList();
  }

  /** The fields that are named by the refusals of a socket, once there are so many. */
  private static List<List<String>> refusals(LiveSocket socket, int count) {
    return await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                socket.frames().stream()
                    .filter(frame -> REFUSED.contains(frame.get("type").asText()))
                    .map(frame -> fields(frame.get("problem")))
                    .toList(),
            refusals -> refusals.size() == count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'hiddenWords':['mud','+-.','a','\\ud83e\\udd55']} | 422 | settings.hiddenWords[1]
          {'hiddenWords':['%s']}                              | 422 | settings.hiddenWords[0]
          {'hiddenWords':['mud','  ','\\u0301']}              | 422 | settings.hiddenWords[1] settings.hiddenWords[2]
          {'hiddenWords':[null]}                              | 422 | settings.hiddenWords[0]
          {'hiddenWords':['a\\u0000b','\\ud800']}             | 422 | settings.hiddenWords[0] settings.hiddenWords[1]
          {'hiddenWords':[7]}                                 | 400 | settings.hiddenWords[0]
          {'hiddenWords':'mud'}                               | 400 | settings.hiddenWords
          {'shuffleOptions':true,'shapesOnly':true}           | 422 | settings.shuffleOptions
          {'maxPlayers':0,'closesAfter':-1}                   | 422 | settings.maxPlayers settings.closesAfter
          {'waitingRoom':'yes'}                               | 400 | settings.waitingRoom
          """)
  void settings_that_cannot_be_are_refused_by_name(String settings, int status, String fields) {
    Answer refused = open(settings.formatted("x".repeat(41)));

    assertThat(refused.status()).isEqualTo(status);
    assertThat(String.join(" ", fields(refused.json()))).isEqualTo(fields);
  }

  @Test
  void the_door_is_as_the_host_chose_it() {
    Answer small = open("{'maxPlayers':1,'approveNames':true,'waitingRoom':true}");
    String room = small.text("code");
    assertThat(join(room, "Ann").status()).isEqualTo(201);
    assertThat(join(room, "Bob").text("type")).isEqualTo("room-full");
    assertThat(validated(room).text("names")).isEqualTo("approved");

    String shut = open("{'closesAfter':0}").text("code");
    assertThat(validated(shut).json().has("joining")).isFalse();
  }

  @Test
  void a_bad_name_is_refused_unless_names_are_approved() {
    String room = open("{'hiddenWords':['mud']}").text("code");
    assertThat(join(room, "MudFlub").text("type")).isEqualTo("nickname-barred");
    assertThat(fields(join(room, "mud 9").json())).containsExactly("nickname");
    assertThat(join(room, "Muddy").status()).isEqualTo(201);

    String approving = open("{'hiddenWords':['mud'],'approveNames':true}").text("code");
    assertThat(join(approving, "mud").status()).isEqualTo(201);
  }

  @Test
  void names_are_given_to_who_wants_one_and_to_all_where_the_host_wants_it() {
    Answer given =
        server.anonymous().post("/join", Map.of("code", code, "generated", true, "language", "de"));
    assertThat(given.status()).isEqualTo(201);
    assertThat(given.text("nickname")).matches("\\p{L}+er \\p{L}+");

    String room = open("{'generatedNames':true}").text("code");
    assertThat(validated(room).text("names")).isEqualTo("generated");
    assertThat(join(room, "Ann").text("nickname")).isNotEqualTo("Ann");
    assertThat(server.anonymous().post("/join", Map.of("code", room)).status()).isEqualTo(422);
  }

  @Test
  void a_device_that_was_sent_away_is_kept_out_and_told_so() {
    String device = "d".repeat(16);
    Map<String, Object> ann = Map.of("code", code, "nickname", "Cleo", "device", device);
    String player = server.anonymous().post("/join", ann).text("playerId");
    host.post("/" + code + "/players/" + player + "/kick");

    Answer again =
        server
            .anonymous()
            .post("/join", Map.of("code", code, "nickname", "Dora", "device", device));

    assertThat(again.status()).isEqualTo(403);
    assertThat(again.text("type")).isEqualTo("kicked");
    assertThat(
            server
                .anonymous()
                .post("/join", Map.of("code", code, "nickname", "Eva", "device", "short"))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("device");
  }

  @Test
  void a_link_with_more_time_lets_one_in_and_only_here() {
    String pass = host.post("/" + code + "/passes", Map.of("factor", 2)).text("pass");
    String other = open("{}").text("code");

    assertThat(joinWith(other, "Ida", pass).text("type")).isEqualTo("pass-invalid");
    assertThat(joinWith(code, "Ida", pass + "x").text("type")).isEqualTo("pass-invalid");
    assertThat(joinWith(code, "Ida", annsToken).text("type")).isEqualTo("pass-invalid");
    assertThat(joinWith(code, "Ida", pass).status()).isEqualTo(201);
    Answer again = joinWith(code, "Ivo", pass);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("type")).isEqualTo("pass-used");
  }

  private static Answer joinWith(String room, String nickname, String pass) {
    return server
        .anonymous()
        .post("/join", Map.of("code", room, "nickname", nickname, "pass", pass));
  }

  private static Answer validated(String room) {
    return server.anonymous().get("/validate?code=" + room);
  }

  @Test
  void a_host_has_a_hundred_hidden_words() {
    Answer refused = open("{'hiddenWords':[" + String.join(",", nCopies(101, "'mud'")) + "]}");

    assertThat(fields(refused.json())).containsExactly("settings.hiddenWords");
    assertThat(open("{'hiddenWords':[" + String.join(",", nCopies(100, "' mud '")) + "]}").status())
        .isEqualTo(201);
  }

  @Test
  void a_trial_begins_with_a_question_of_the_quiz_as_it_was_written() {
    assertThat(fields(tried("'trial':{'question':-1}").json())).containsExactly("trial.question");
    assertThat(fields(tried("'trial':{'question':99}").json())).containsExactly("trial.question");
    assertThat(fields(tried("'trial':{'question':1},'settings':{'shuffleQuestions':true}").json()))
        .containsExactly("trial.question");
    assertThat(tried("'trial':true").status()).isEqualTo(400);
    assertThat(tried("'trial':{},'settings':{'shuffleQuestions':true}").status()).isEqualTo(201);
  }

  @Test
  void questions_are_drawn_by_a_number_and_never_for_a_trial() {
    for (String questions : List.of("{}", "{'questions':0}", "{'questions':101}")) {
      assertThat(fields(tried("'draw':" + questions).json())).containsExactly("draw.questions");
    }
    String tags = String.join(",", nCopies(11, "'maps'"));
    assertThat(fields(tried("'draw':{'questions':2,'tags':[" + tags + "]}").json()))
        .containsExactly("draw.tags");
    assertThat(fields(tried("'draw':{'questions':2,'tags':[null]}").json()))
        .containsExactly("draw.tags");
    assertThat(fields(tried("'draw':{'questions':2},'trial':{}").json())).containsExactly("draw");
    assertThat(tried("'draw':'two'").status()).isEqualTo(400);
    assertThat(tried("'draw':{'questions':2,'tags':['maps']}").status()).isEqualTo(201);
  }

  @Test
  void nobody_gets_into_a_trial_but_its_host() {
    Answer room = tried("'trial':{}");
    String trial = room.text("code");
    ApiClient itsHost = server.anonymous().withToken(room.text("token"));

    assertThat(join(trial, "Eve").text("type")).isEqualTo("room-is-trial");
    assertThat(itsHost.post("/" + trial + "/unlock").status()).isEqualTo(200);
    assertThat(join(trial, "Eve").text("type")).isEqualTo("room-is-trial");
    String pass = itsHost.post("/" + trial + "/passes", Map.of("factor", 2)).text("pass");
    assertThat(joinWith(trial, "Eve", pass).text("type")).isEqualTo("room-is-trial");

    assertThat(itsHost.post("/" + trial + "/end", Map.of("results", true)).status()).isEqualTo(200);
    Answer next = itsHost.post("/" + trial + "/again", Map.of("players", false));
    assertThat(next.status()).isEqualTo(201);
    assertThat(join(next.text("code"), "Eve").text("type")).isEqualTo("room-is-trial");
  }

  private static Answer tried(String fields) {
    UUID quiz = NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS);
    return server
        .as(Person.named("Hella"))
        .send("POST", "/create", json("{'quizId':'%s',%s}".formatted(quiz, fields)));
  }

  private static Answer open(String settings) {
    UUID quiz = NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS);
    return server
        .as(Person.named("Hella"))
        .send("POST", "/create", json("{'quizId':'%s','settings':%s}".formatted(quiz, settings)));
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

  /** Every order by socket and HTTP, and every other route, given by every role. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void what_a_role_may_not_do_is_refused_and_nothing_else(Role role) {
    String token = tokenOf(role);
    ApiClient client = server.anonymous().withToken(token);
    List<Guarded> routes = new ArrayList<>(RoomRights.all());
    // What ends the room comes last.
    routes.sort(Comparator.comparing(route -> route.anyOf().contains(Right.END)));

    boolean isOver = false;
    try (LiveSocket socket = server.connect(token)) {
      socket.await("welcome");
      for (Guarded route : routes) {
        boolean may = route.anyOf().stream().anyMatch(role::may);
        Optional<ObjectNode> order = sample(route);
        // After the first order that ends the room no socket is open that could hear of another.
        if (order.isPresent() && !isOver) {
          socket.send(order.get().toString());
          String id = order.get().get("id").asText();
          if (may && order.get().get("type").asText().equals("reaction")) {
            // What counts is not replied to.
            socket.send(json("{'type':'heartbeat'}"));
            socket.await("alive");
            assertThat(socket.frames()).noneMatch(frame -> isReply(frame, id));
            continue;
          }
          JsonNode reply = reply(socket, id);
          assertThat(reply.at("/problem/type").asText().equals("not-your-role"))
              .as("%s says %s", role, order.get())
              .isNotEqualTo(may);
        }
        Answer answer =
            client.send(
                route.method(),
                "/" + code + "/" + route.path().replace("{id}", "A").replaceAll("\\{\\w+}", "0"),
                order
                    .filter(_ -> !route.method().equals("GET"))
                    .map(ObjectNode::toString)
                    .orElse(""));
        assertThat(answer.body().contains("not-your-role"))
            .as("%s: %s %s: %s", role, route.method(), route.path(), answer.body())
            .isNotEqualTo(may);
        isOver |= may && route.anyOf().contains(Right.END);
      }
    }
  }

  private String tokenOf(Role role) {
    return switch (role) {
      case HOST -> hostsToken;
      case PLAYER -> annsToken;
      case CO_HOST, REMOTE, SCREEN ->
          host.post("/" + code + "/seats", Map.of("role", role.word())).text("token");
    };
  }

  /** As the golden files say it; of what is no message there is none. */
  private static Optional<ObjectNode> sample(Guarded route) {
    Optional<Path> golden =
        RoomRights.messageOf(route)
            .map(type -> Path.of("src/test/resources/wire/client-" + type + ".json"))
            .filter(Files::exists);
    try {
      return golden.isPresent()
          ? Optional.of((ObjectNode) Json.tree(Files.readString(golden.get())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode reply(LiveSocket socket, String id) {
    return await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () -> socket.frames().stream().filter(frame -> isReply(frame, id)).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static boolean isReply(JsonNode frame, String id) {
    return frame.path("id").asText().equals(id);
  }

  @Test
  void a_sign_that_nobody_knows_is_refused_by_name_both_ways() {
    for (String body : List.of("{}", "{'sign':'sneer'}", "{'sign':7}", "{'sign':['clap']}")) {
      Answer refused = ann.send("POST", "/" + code + "/reaction", json(body));
      assertThat(refused.status()).as(body).isEqualTo(422);
      assertThat(fields(refused.json())).as(body).containsExactly("sign");
    }
    try (LiveSocket socket = server.connect(annsToken)) {
      socket.await("welcome");
      socket.send(json("{'type':'reaction','id':'r','sign':'sneer'}"));
      assertThat(refusals(socket, 1)).containsExactly(List.of("sign"));
    }
  }

  @Test
  void whoever_reacts_too_often_is_refused_for_a_moment_and_answers_all_the_same() {
    Answer refused =
        await()
            .pollInterval(Duration.ofMillis(1))
            .until(
                () -> ann.post("/" + code + "/reaction", Map.of("sign", "clap")),
                reply -> reply.status() != 204);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("type")).isEqualTo("too-many-reactions");
    assertThat(refused.header("Retry-After")).contains("1");
    host.post("/" + code + "/start");
    assertThat(ann.post("/" + code + "/reaction", Map.of("sign", "clap")).text("type"))
        .isEqualTo("not-now");
    assertThat(submit(answer("a", 0, 1)).status()).isEqualTo(200);
  }

  @Test
  void a_host_who_wants_no_reactions_opens_the_room_without() {
    Answer room = open("{'reactions':false}");
    String player = join(room.text("code"), "Ann").text("token");
    ApiClient client = server.anonymous().withToken(player);
    String path = "/" + room.text("code");

    assertThat(client.get(path + "/question").json().has("reactions")).isFalse();
    assertThat(client.post(path + "/reaction", Map.of("sign", "wow")).text("type"))
        .isEqualTo("reactions-off");
    server.anonymous().withToken(room.text("token")).post(path + "/reactions", Map.of("on", true));
    assertThat(client.get(path + "/question").json().get("reactions").asBoolean()).isTrue();
    assertThat(client.post(path + "/reaction", Map.of("sign", "wow")).status()).isEqualTo(204);
    assertThat(open("{'reactions':'yes'}").status()).isEqualTo(400);
  }

  @Test
  void every_order_has_a_sample_that_is_tried() {
    assertThat(
            RoomRights.all().stream()
                .filter(route -> Wire.ORDERS.containsKey(RoomRights.orderOf(route.path()))))
        .filteredOn(route -> route.method().equals("POST"))
        .allMatch(route -> sample(route).isPresent());
  }

  @Test
  void a_seat_that_was_taken_away_is_closed_and_worth_nothing_any_more() {
    Answer seat = host.post("/" + code + "/seats", Map.of("role", "remote", "name", "Phone"));
    ApiClient remote = server.anonymous().withToken(seat.text("token"));
    try (LiveSocket socket = server.connect(seat.text("token"))) {
      assertThat(socket.await("welcome").get("role").asText()).isEqualTo("remote");
      assertThat(remote.get("/" + code + "/question").status()).isEqualTo(200);

      assertThat(host.send("DELETE", "/" + code + "/seats/" + seat.text("id"), "").status())
          .isEqualTo(204);

      assertThat(socket.awaitClose()).isEqualTo(4410);
    }
    assertThat(remote.post("/" + code + "/start").text("type")).isEqualTo("seat-taken");
    assertThat(remote.get("/" + code + "/question").status()).isEqualTo(401);
    try (LiveSocket again = server.connect(seat.text("token"))) {
      assertThat(again.awaitClose()).isEqualTo(4410);
    }
  }

  @Test
  void a_device_gets_its_seat_once_the_host_has_agreed() {
    Answer invited = host.post("/" + code + "/invite", Map.of("role", "remote"));
    assertThat(invited.status()).isEqualTo(201);
    Map<String, Object> phone = knock(invited.text("code"), "phone");

    Answer waits = pair(phone);
    assertThat(waits.status()).isEqualTo(202);
    assertThat(waits.body()).doesNotContain("token");
    assertThat(pair(knock(invited.text("code"), "another")).text("type")).isEqualTo("pairing-used");
    assertThat(pair(without(phone, "pairing")).status()).isEqualTo(202);
    assertThat(host.get("/" + code + "/seats").json().at("/knocking/0/name").asText())
        .isEqualTo("Phone");

    host.post("/" + code + "/agree", Map.of("device", waits.text("id")));
    Answer seat = pair(without(phone, "pairing"));
    assertThat(seat.status()).isEqualTo(201);
    ApiClient remote = server.anonymous().withToken(seat.text("token"));
    assertThat(remote.post("/" + code + "/start").status()).isEqualTo(200);
    assertThat(remote.get("/" + code + "/key").json().at("/revealed/correct/0").isInt()).isTrue();
    assertThat(remote.post("/" + code + "/invite", Map.of("role", "screen")).status())
        .isEqualTo(403);

    host.send("DELETE", "/" + code + "/seats/" + seat.text("id"), "");
    assertThat(pair(without(phone, "pairing")).text("type")).isEqualTo("dismissed");
  }

  @Test
  void a_device_that_the_host_does_not_want_gets_no_seat() {
    String shown = host.post("/" + code + "/invite", Map.of("role", "screen")).text("code");
    Map<String, Object> beamer = knock(shown, "beamer");
    String device = pair(beamer).text("id");

    assertThat(host.post("/" + code + "/dismiss", Map.of("device", device)).status())
        .isEqualTo(200);

    assertThat(pair(without(beamer, "pairing")).text("type")).isEqualTo("dismissed");
    assertThat(pair(beamer).text("type")).isEqualTo("dismissed");
    assertThat(host.post("/" + code + "/agree", Map.of("device", device)).text("type"))
        .isEqualTo("not-knocking");
  }

  @Test
  void after_five_wrong_pairing_codes_a_new_one_is_needed() {
    assertThat(pair(knock("123456", "early")).text("type")).isEqualTo("pairing-over");
    String shown = host.post("/" + code + "/invite", Map.of("role", "remote")).text("code");
    String wrong = shown.equals("000000") ? "000001" : "000000";

    for (int tried = 0; tried < 5; tried++) {
      Answer refused = pair(knock(wrong, "guess" + tried));
      assertThat(refused.text("type")).isEqualTo("wrong-pairing-code");
      assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("pairing");
    }

    assertThat(pair(knock(shown, "late")).text("type")).isEqualTo("pairing-spent");
    assertThat(host.get("/" + code + "/seats").json().has("invitation")).isFalse();
    String next = host.post("/" + code + "/invite", Map.of("role", "remote")).text("code");
    host.post("/" + code + "/dismiss");
    assertThat(pair(knock(next, "late")).text("type")).isEqualTo("pairing-over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                | 422 | name knock
          {'pairing':'12345','name':'Phone','knock':'0123456789abcdef'}     | 422 | pairing
          {'pairing':'12345x','name':'Phone','knock':'0123456789abcdef'}    | 422 | pairing
          {'pairing':'123456','name':' ','knock':'0123456789abcdef'}        | 422 | name
          {'pairing':'123456','name':'a\\u0000b','knock':'0123456789abcdef'} | 422 | name
          {'pairing':'123456','name':'Phone','knock':'short'}               | 422 | knock
          {'pairing':['123456'],'name':'Phone','knock':'0123456789abcdef'}  | 400 | pairing
          """)
  void a_bad_knock_is_refused_by_name(String body, int status, String fields) {
    Answer refused = server.anonymous().send("POST", "/" + code + "/pair", json(body));

    assertThat(refused.status()).as(refused.body()).isEqualTo(status);
    assertThat(String.join(" ", fields(refused.json()))).isEqualTo(fields);
  }

  private Answer pair(Map<String, Object> body) {
    return server.anonymous().post("/" + code + "/pair", body);
  }

  private static Map<String, Object> knock(String pairing, String device) {
    return Map.of("pairing", pairing, "name", "Phone", "knock", device + "0123456789abcdef");
  }

  private static Map<String, Object> without(Map<String, Object> body, String field) {
    Map<String, Object> rest = new HashMap<>(body);
    rest.remove(field);
    return rest;
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
