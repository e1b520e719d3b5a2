package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.room.Device;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.testing.GameServer;
import quizhall.game.testing.Neighbours;
import quizhall.game.testing.Person;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;

/** The client holds each answer against the document; here every documented one is provoked. */
@ExtendWith(Stores.class)
class ContractIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Person HOST = Person.named("Hella");
  private static final Person OTHER = Person.named("Otto");

  /** Whose places nobody else's rooms hold until it is noticed that they are over. */
  private static final Person MENDER = Person.named("Mia");

  private static final String NOWHERE = "ZZZZZZ";
  private static final String TOO_LARGE = "\"" + "x".repeat(70_000) + "\"";

  private final OpenApiContract contract = OpenApiContract.of("openapi/session.yaml");

  @Test
  void every_documented_answer_is_a_real_one(TestDatabase database, TestBroker broker)
      throws SQLException {
    try (Neighbours neighbours = Neighbours.start();
        GameServer server =
            GameServer.start(
                database,
                broker,
                neighbours,
                Map.of(
                    "quizhall.public-url", "https://quiz.example.org/hall",
                    "quizhall.game.rooms.max-per-host", 2,
                    "quizhall.game.limits.creates-per-minute", 20,
                    "quizhall.game.limits.misses-per-minute", 20),
                contract)) {
      Answer room = server.open(HOST);
      Answer ended = server.open(HOST);
      String code = room.text("code");
      ApiClient host = server.anonymous().withToken(room.text("token"));
      ApiClient ann = server.anonymous().withToken(server.join(code, "Ann").text("token"));

      opening(server, neighbours);
      knocking(server, code, ended);
      keepingTheDoor(server, code, host);
      playing(server, code, host, ann);
      hiding(server, neighbours);
      accepting(server, neighbours);
      mending(server, neighbours);
      lookingBack(server, ended);
      journalGone(server, database, ended);
      duringAnOutage(server, database, neighbours);
      tooOften(server);

      assertThat(contract.unseen()).isEmpty();
    }
  }

  private static void opening(GameServer server, Neighbours neighbours) {
    ApiClient host = server.as(HOST);
    ApiClient other = server.as(OTHER);
    Map<String, Object> anyQuiz =
        Map.of("quizId", neighbours.quiz("Planets", GameServer.QUESTIONS));

    assertThat(server.anonymous().get("/openapi.yaml").body()).contains("openapi: 3.1.0");
    assertThat(server.anonymous().get("/addresses").json().at("/addresses/0").asText())
        .isEqualTo("https://quiz.example.org/hall");
    assertThat(server.anonymous().post("/create", anyQuiz).status()).isEqualTo(401);
    badBodies(other, "/create");
    assertThat(other.post("/create", Map.of()).status()).isEqualTo(422);
    Map<String, Boolean> contradicting = Map.of("shuffleOptions", true, "shapesOnly", true);
    assertThat(
            other
                .post("/create", Map.of("quizId", UUID.randomUUID(), "settings", contradicting))
                .status())
        .isEqualTo(422);
    assertThat(other.post("/create?code=7k", anyQuiz).json().at("/errors/0/field").asText())
        .isEqualTo("code");
    assertThat(other.post("/create", Map.of("quizId", UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(host.post("/create", anyQuiz).text("type")).isEqualTo("too-many-rooms");
    trying(server, neighbours);
  }

  private static void knocking(GameServer server, String code, Answer ended) {
    ApiClient anyone = server.anonymous();
    String endedCode = ended.text("code");
    String endedRoom = "/" + endedCode;
    ApiClient itsHost = anyone.withToken(ended.text("token"));

    assertThat(anyone.post("/socket-check").status()).isEqualTo(204);
    assertThat(anyone.with("Origin", "https://evil.example").post("/socket-check").text("type"))
        .isEqualTo("foreign-origin");
    assertThat(anyone.get("/validate?code=" + code).status()).isEqualTo(200);
    assertThat(anyone.get("/validate?code=A").status()).isEqualTo(400);
    assertThat(anyone.get("/validate?code=" + NOWHERE).status()).isEqualTo(404);
    badBodies(anyone, "/join");
    assertThat(anyone.post("/join", Map.of("code", code, "nickname", "")).status()).isEqualTo(422);
    assertThat(anyone.post("/join", Map.of("code", code, "nickname", "ANN")).status())
        .isEqualTo(409);
    assertThat(anyone.post("/join", Map.of("code", NOWHERE, "nickname", "Bob")).status())
        .isEqualTo(404);

    assertThat(server.as(HOST).post("/" + code + "/host").status()).isEqualTo(200);
    assertThat(server.as(HOST).post("/A/host").status()).isEqualTo(400);
    assertThat(anyone.post("/" + code + "/host").status()).isEqualTo(401);
    assertThat(server.as(OTHER).post("/" + code + "/host").status()).isEqualTo(404);
    assertThat(server.as(HOST).post("/" + NOWHERE + "/host").status()).isEqualTo(404);

    assertThat(itsHost.post(endedRoom + "/end").status()).isEqualTo(200);
    assertThat(anyone.get("/validate?code=" + endedCode).status()).isEqualTo(410);
    assertThat(anyone.post("/join", Map.of("code", endedCode, "nickname", "Bob")).status())
        .isEqualTo(410);
    assertThat(server.as(HOST).post(endedRoom + "/host").status()).isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/next").status()).isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/seats", Map.of("role", "screen")).status())
        .isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/invite", Map.of("role", "screen")).status())
        .isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/agree", Map.of("device", "A")).status()).isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/dismiss").status()).isEqualTo(410);
    assertThat(anyone.post(endedRoom + "/pair", knock("123456", "late")).status()).isEqualTo(410);
    assertThat(anyone.post(endedRoom + "/rejoin", Map.of("rejoinCode", "123456")).status())
        .isEqualTo(410);
    assertThat(itsHost.post(endedRoom + "/players/0123456789AB/rejoin").status()).isEqualTo(410);
    assertThat(anyone.post("/A/pair", knock("123456", "late")).status()).isEqualTo(400);
    assertThat(anyone.post("/" + NOWHERE + "/pair", knock("123456", "lost")).status())
        .isEqualTo(404);
    assertThat(itsHost.post(endedRoom + "/unseat", Map.of("seat", "A")).status()).isEqualTo(410);
    assertThat(itsHost.send("DELETE", endedRoom + "/seats/A", "").status()).isEqualTo(410);
  }

  private static void playing(GameServer server, String code, ApiClient host, ApiClient ann) {
    String room = "/" + code;
    Map<String, Object> answer = answer(1);

    assertThat(host.post(room + "/again").status()).isEqualTo(409);
    reacting(host, ann, room);
    assertThat(host.post(room + "/start").status()).isEqualTo(200);
    assertThat(host.post(room + "/start").status()).isEqualTo(409);
    for (String order : List.of("/start", "/next", "/end")) {
      badBodies(host, room + order);
    }
    assertThat(host.post(room + "/next", Map.of("seq", "one")).status()).isEqualTo(422);
    assertThat(host.post(room + "/next", Map.of("seq", 1)).status()).isEqualTo(409);
    controlling(host, room);
    seating(host, room);
    pairing(server, host, room);
    assertThat(host.get(room + "/key").status()).isEqualTo(200);
    badBodies(ann, room + "/answers");
    assertThat(ann.post(room + "/answers", answer(9)).status()).isEqualTo(422);
    assertThat(ann.post(room + "/answers", answer).status()).isEqualTo(200);
    assertThat(
            ann.post(room + "/answers", Map.of("id", "b", "question", 0, "options", List.of(0)))
                .status())
        .isEqualTo(409);
    for (String path : List.of("/question", "/results", "/players")) {
      assertThat(host.get(room + path).status()).isEqualTo(200);
    }
    assertThat(host.get(room + "/said").status()).isEqualTo(409);
    await()
        .atMost(PATIENCE)
        .until(() -> host.post(room + "/next").text("phase").equals("finished"));
    doorIsShut(host, room);
    assertThat(host.get(room + "/key").status()).isEqualTo(409);
    badBodies(host, room + "/again");
    assertThat(host.post(room + "/again?code=7KX").status()).isEqualTo(422);
    assertThat(host.post(room + "/again").status()).isEqualTo(201);
    assertThat(host.post(room + "/reactions", Map.of("on", false)).status()).isEqualTo(409);
    assertThat(ann.post(room + "/reaction", sign()).status()).isEqualTo(410);

    everyRoute(code, server.anonymous(), 401);
    everyRoute(NOWHERE, ann, 403);
    String nowhere = "/" + NOWHERE;
    everyRoute(NOWHERE, hostOfNowhere(server), playerOfNowhere(server), 404);
    assertThat(hostOfNowhere(server).get(nowhere + "/players").status()).isEqualTo(404);
  }

  private static void reacting(ApiClient host, ApiClient ann, String room) {
    badBodies(host, room + "/reactions");
    badBodies(ann, room + "/reaction");
    assertThat(host.post(room + "/reactions", Map.of("on", "no")).status()).isEqualTo(422);
    assertThat(ann.post(room + "/reaction", Map.of("sign", "sneer")).status()).isEqualTo(422);
    assertThat(host.post(room + "/reactions", Map.of("on", false)).status()).isEqualTo(200);
    assertThat(ann.post(room + "/reaction", sign()).status()).isEqualTo(409);
    assertThat(host.post(room + "/reactions", Map.of("on", true)).status()).isEqualTo(200);
    assertThat(ann.post(room + "/reaction", sign()).status()).isEqualTo(204);
    await()
        .pollInterval(Duration.ofMillis(1))
        .until(() -> ann.post(room + "/reaction", sign()).status() == 429);
  }

  private static void keepingTheDoor(GameServer server, String code, ApiClient host) {
    String room = "/" + code;
    Map<String, Object> asCat =
        Map.of("code", code, "nickname", "Cat", "device", "0123456789abcdef");
    Answer cat = server.anonymous().post("/join", asCat);
    String player = room + "/players/" + cat.text("playerId");
    Map<String, Object> ids = Map.of("players", List.of(cat.text("playerId")));

    assertThat(host.post(room + "/lock").status()).isEqualTo(200);
    assertThat(server.anonymous().post("/join", Map.of("code", code, "nickname", "Dan")).status())
        .isEqualTo(409);
    assertThat(host.post(room + "/unlock").status()).isEqualTo(200);
    for (String order : List.of("/door", "/admit", "/approve")) {
      badBodies(host, room + order);
    }
    for (String order : List.of("/kick", "/rename", "/time")) {
      badBodies(host, player + order);
    }
    assertThat(host.post(room + "/door", Map.of("waitingRoom", 1)).status()).isEqualTo(422);
    assertThat(host.post(room + "/door", Map.of("waitingRoom", false)).status()).isEqualTo(200);
    assertThat(host.post(room + "/admit", Map.of()).status()).isEqualTo(422);
    assertThat(host.post(room + "/admit", ids).status()).isEqualTo(200);
    assertThat(host.post(room + "/approve", Map.of()).status()).isEqualTo(422);
    assertThat(host.post(room + "/approve", ids).status()).isEqualTo(200);
    assertThat(host.post(player + "/rename", Map.of("nickname", " ")).status()).isEqualTo(422);
    assertThat(host.post(player + "/rename", Map.of("nickname", "Ann")).status()).isEqualTo(409);
    assertThat(host.post(player + "/rename", Map.of("nickname", "Zoe")).status()).isEqualTo(200);
    badBodies(host, room + "/passes");
    assertThat(host.post(room + "/passes", Map.of("factor", 1)).status()).isEqualTo(422);
    String pass = host.post(room + "/passes", Map.of("factor", 1.5)).text("pass");
    Map<String, Object> withPass = Map.of("code", code, "nickname", "Ida", "pass", pass);
    assertThat(server.anonymous().post("/join", withPass).status()).isEqualTo(201);
    assertThat(host.get(room + "/people?search=ida").json().at("/people/0/time/factor").asText())
        .isEqualTo("1.5");
    assertThat(host.post(player + "/time", Map.of("factor", 3)).status()).isEqualTo(422);
    assertThat(host.post(player + "/time", Map.of("factor", 1.25)).status()).isEqualTo(200);
    assertThat(host.get(room + "/people?search=zo").json().at("/people/0/state").asText())
        .isEqualTo("in");
    assertThat(host.get(room + "/people?search=zo").json().at("/people/0/time/factor").asText())
        .isEqualTo("1.25");
    assertThat(host.get(room + "/people?page=0").status()).isEqualTo(422);
    assertThat(host.get(room + "/people?page=one").status()).isEqualTo(400);
    assertThat(host.get(room + "/people?only=lost").status()).isEqualTo(422);
    assertThat(host.get(room + "/people?only=away").json().at("/found").asInt()).isZero();
    assertThat(host.get(room + "/people").json().at("/people/0/connection").asText())
        .isEqualTo("here");
    movingOn(server, host, room, player);
    assertThat(host.post(player + "/kick", Map.of("mayReturn", "no")).status()).isEqualTo(422);
    assertThat(host.post(player + "/kick").status()).isEqualTo(200);
    assertThat(
            server
                .anonymous()
                .post(
                    "/join", Map.of("code", code, "nickname", "Kit", "device", "0123456789abcdef"))
                .status())
        .isEqualTo(403);
    assertThat(server.anonymous().withToken(cat.text("token")).get(room + "/question").text("type"))
        .isEqualTo("seat-moved");
    String ann = host.get(room + "/people?search=ann").json().at("/people/0/playerId").asText();
    String offered = host.post(room + "/players/" + ann + "/rejoin").text("rejoinCode");
    assertThat(
            server
                .anonymous()
                .post(room + "/rejoin", Map.of("rejoinCode", offered, "device", "0123456789abcdef"))
                .status())
        .isEqualTo(403);
  }

  private static void movingOn(GameServer server, ApiClient host, String room, String player) {
    ApiClient anyone = server.anonymous();
    badBodies(host, player + "/rejoin");
    assertThat(host.post(player + "/rejoin", Map.of("id", "")).status()).isEqualTo(422);
    badBodies(anyone, room + "/rejoin");
    Answer offered = host.post(player + "/rejoin");
    assertThat(offered.status()).isEqualTo(201);
    assertThat(host.post(room + "/players/0123456789AB/rejoin").status()).isEqualTo(404);
    assertThat(anyone.post(room + "/rejoin", Map.of("rejoinCode", "12")).status()).isEqualTo(422);
    assertThat(anyone.post("/A/rejoin", Map.of("rejoinCode", "123456")).status()).isEqualTo(400);
    assertThat(anyone.post("/" + NOWHERE + "/rejoin", Map.of("rejoinCode", "123456")).status())
        .isEqualTo(404);
    Map<String, Object> code = Map.of("rejoinCode", offered.text("rejoinCode"));
    Answer moved = anyone.post(room + "/rejoin", code);
    assertThat(moved.status()).isEqualTo(201);
    assertThat(moved.text("nickname")).isEqualTo("Zoe");
    assertThat(anyone.post(room + "/rejoin", code).status()).isEqualTo(422);
    ApiClient phone = anyone.withToken(moved.text("token"));
    assertThat(phone.get(room + "/question").status()).isEqualTo(200);
    assertThat(phone.post(player + "/rejoin").status()).isEqualTo(201);
    assertThat(phone.post(room + "/players/0123456789AB/rejoin").status()).isEqualTo(404);
  }

  private static void doorIsShut(ApiClient host, String room) {
    String player = room + "/players/0123456789AB";
    assertThat(host.post(room + "/lock").status()).isEqualTo(409);
    assertThat(host.post(room + "/unlock").status()).isEqualTo(409);
    assertThat(host.post(room + "/door", Map.of("waitingRoom", true)).status()).isEqualTo(409);
    assertThat(host.post(room + "/admit", ids()).status()).isEqualTo(409);
    assertThat(host.post(room + "/approve", ids()).status()).isEqualTo(409);
    assertThat(host.post(player + "/kick").status()).isEqualTo(409);
    assertThat(host.post(player + "/time", Map.of("factor", 2)).status()).isEqualTo(409);
    assertThat(host.post(room + "/passes", Map.of("factor", 2)).status()).isEqualTo(409);
  }

  private static void controlling(ApiClient host, String room) {
    for (String order : List.of("/pause", "/resume", "/extend", "/skip")) {
      badBodies(host, room + order);
    }
    assertThat(host.post(room + "/pause", Map.of("answers", "later")).status()).isEqualTo(422);
    assertThat(host.post(room + "/pause").status()).isEqualTo(200);
    assertThat(host.post(room + "/resume").status()).isEqualTo(200);
    assertThat(host.post(room + "/extend", Map.of("seconds", 0)).status()).isEqualTo(422);
    assertThat(host.post(room + "/extend", Map.of("seconds", 9, "question", 1)).status())
        .isEqualTo(409);
    assertThat(host.post(room + "/extend", Map.of("seconds", 9)).status()).isEqualTo(200);
    assertThat(host.post(room + "/skip", Map.of("question", -1)).status()).isEqualTo(422);
    assertThat(host.post(room + "/skip", Map.of("question", 1)).status()).isEqualTo(409);
  }

  private static void seating(ApiClient host, String room) {
    badBodies(host, room + "/seats");
    badBodies(host, room + "/unseat");
    assertThat(host.post(room + "/seats", Map.of("role", "host")).status()).isEqualTo(422);
    Answer given = host.post(room + "/seats", Map.of("role", "screen"));
    for (int seats = 1; seats < Device.MOST; seats++) {
      assertThat(host.post(room + "/seats", Map.of("role", "remote")).status()).isEqualTo(201);
    }
    assertThat(host.post(room + "/seats", Map.of("role", "remote")).status()).isEqualTo(409);
    assertThat(host.get(room + "/seats").json().at("/seats/0/id").asText())
        .isEqualTo(given.text("id"));
    String seat = room + "/seats/" + given.text("id");
    assertThat(host.send("DELETE", seat, "").status()).isEqualTo(204);
    assertThat(host.send("DELETE", seat, "").status()).isEqualTo(404);
    String other = host.get(room + "/seats").json().at("/seats/0/id").asText();
    assertThat(host.post(room + "/unseat", Map.of()).status()).isEqualTo(422);
    assertThat(host.post(room + "/unseat", Map.of("seat", other)).status()).isEqualTo(200);
  }

  private static void pairing(GameServer server, ApiClient host, String room) {
    ApiClient anyone = server.anonymous();
    for (String order : List.of("/invite", "/agree", "/dismiss")) {
      badBodies(host, room + order);
    }
    badBodies(anyone, room + "/pair");
    assertThat(host.post(room + "/invite", Map.of("role", "host")).status()).isEqualTo(422);
    assertThat(host.post(room + "/agree", Map.of()).status()).isEqualTo(422);
    assertThat(host.post(room + "/agree", Map.of("device", "A")).status()).isEqualTo(404);
    assertThat(host.post(room + "/dismiss", Map.of("device", "")).status()).isEqualTo(422);
    assertThat(host.post(room + "/dismiss", Map.of("device", "A")).status()).isEqualTo(404);
    Answer invited = host.post(room + "/invite", Map.of("role", "remote"));
    assertThat(invited.status()).isEqualTo(201);
    assertThat(host.get(room + "/seats").json().at("/invitation/code").asText())
        .isEqualTo(invited.text("code"));
    assertThat(anyone.post(room + "/pair", knock("000", "phone")).status()).isEqualTo(422);
    Answer waits = anyone.post(room + "/pair", knock(invited.text("code"), "phone"));
    assertThat(waits.status()).isEqualTo(202);
    assertThat(anyone.post(room + "/pair", knock(invited.text("code"), "other")).status())
        .isEqualTo(409);
    assertThat(host.get(room + "/seats").json().at("/knocking/0/id").asText())
        .isEqualTo(waits.text("id"));
    Map<String, Object> device = Map.of("device", waits.text("id"));
    assertThat(host.post(room + "/dismiss", device).status()).isEqualTo(200);
    assertThat(anyone.post(room + "/pair", knock(invited.text("code"), "phone")).status())
        .isEqualTo(403);
    String next = host.post(room + "/invite", Map.of("role", "remote")).text("code");
    String other = anyone.post(room + "/pair", knock(next, "other")).text("id");
    host.post(room + "/seats", Map.of("role", "screen"));
    host.post(room + "/seats", Map.of("role", "screen"));
    assertThat(host.post(room + "/agree", Map.of("device", other)).status()).isEqualTo(409);
    freeASeat(host, room);
    assertThat(host.post(room + "/agree", Map.of("device", other)).status()).isEqualTo(200);
    assertThat(anyone.post(room + "/pair", knock(next, "other")).status()).isEqualTo(201);
  }

  private static void freeASeat(ApiClient host, String room) {
    String seat = host.get(room + "/seats").json().at("/seats/0/id").asText();
    assertThat(host.post(room + "/unseat", Map.of("seat", seat)).status()).isEqualTo(200);
  }

  private static Map<String, Object> knock(String pairing, String device) {
    return Map.of("pairing", pairing, "name", "Phone", "knock", device + "0123456789abcdef");
  }

  private static void hiding(GameServer server, Neighbours neighbours) {
    UUID quiz =
        neighbours.quiz(
            "Words", "[{\"type\": \"word-cloud\", \"text\": \"?\", \"points\": \"none\"}]");
    Answer room = server.as(OTHER).post("/create", Map.of("quizId", quiz));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String path = "/" + room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann =
        server.anonymous().withToken(server.join(room.text("code"), "Ann").text("token"));
    assertThat(server.join(room.text("code"), "Bob").status()).isEqualTo(201);
    assertThat(host.post(path + "/start").status()).isEqualTo(200);
    Map<String, Object> said = Map.of("kind", "word-cloud", "words", List.of("Ocean"));
    assertThat(
            ann.post(path + "/answers", Map.of("id", "a", "question", 0, "response", said))
                .status())
        .isEqualTo(200);

    assertThat(host.get(path + "/said").status()).isEqualTo(200);
    for (String order : List.of("/hide", "/show")) {
      badBodies(host, path + order);
      assertThat(host.post(path + order, word(0, "ocean")).status()).isEqualTo(200);
      assertThat(host.post(path + order, word(0, "mud")).status()).isEqualTo(422);
      assertThat(host.post(path + order, Map.of("question", 0)).status()).isEqualTo(422);
      assertThat(host.post(path + order, word(1, "Ocean")).status()).isEqualTo(409);
    }
    assertThat(host.post(path + "/skip", Map.of("question", 0)).status()).isEqualTo(200);
    assertThat(host.post(path + "/pause").status()).isEqualTo(409);
    assertThat(host.post(path + "/end", Map.of("results", false)).status()).isEqualTo(409);
    assertThat(host.post(path + "/discard").status()).isEqualTo(409);
  }

  private static void accepting(GameServer server, Neighbours neighbours) {
    UUID quiz =
        neighbours.quiz(
            "Texts",
            "[{\"type\": \"text\", \"text\": \"?\", \"points\": \"normal\", \"accepted\": [\"Paris\"]}]");
    Answer room = server.as(OTHER).post("/create", Map.of("quizId", quiz));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String path = "/" + room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann =
        server.anonymous().withToken(server.join(room.text("code"), "Ann").text("token"));
    assertThat(host.post(path + "/start").status()).isEqualTo(200);
    for (String order : List.of("/accept", "/reject")) {
      assertThat(host.post(path + order, typed(0, "Lutetia")).status()).isEqualTo(409);
    }
    Map<String, Object> said = Map.of("kind", "text", "text", "Lutetia");
    assertThat(
            ann.post(path + "/answers", Map.of("id", "a", "question", 0, "response", said))
                .status())
        .isEqualTo(200);
    awaitReveal(ann, path);

    for (String order : List.of("/accept", "/reject")) {
      badBodies(host, path + order);
      assertThat(host.post(path + order, Map.of("question", 0)).status()).isEqualTo(422);
      assertThat(host.post(path + order, typed(0, "Lutetia")).status()).isEqualTo(200);
    }
    assertThat(host.post(path + "/discard").status()).isEqualTo(200);
    assertThat(host.get(path + "/results").status()).isEqualTo(410);
    assertThat(host.get(path + "/players").status()).isEqualTo(410);
  }

  private static void trying(GameServer server, Neighbours neighbours) {
    UUID quiz = neighbours.quiz("Tried", GameServer.QUESTIONS);
    ApiClient author = server.as(MENDER);
    assertThat(
            author.post("/create", Map.of("quizId", quiz, "trial", Map.of("question", 9))).status())
        .isEqualTo(422);
    Answer room =
        author.post("/create?code=K7", Map.of("quizId", quiz, "trial", Map.of("question", 1)));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String code = room.text("code");
    assertThat(code).startsWith("K7");

    Answer found = server.anonymous().get("/validate?code=" + code);
    assertThat(found.text("joining")).isEqualTo("trial");
    Answer stranger = server.anonymous().post("/join", Map.of("code", code, "nickname", "Eve"));
    assertThat(stranger.status()).isEqualTo(409);
    assertThat(stranger.text("type")).isEqualTo("room-is-trial");

    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient player = server.anonymous().withToken(room.json().at("/player/token").asText());
    assertThat(host.post("/" + code + "/start").status()).isEqualTo(200);
    assertThat(player.get("/" + code + "/question").json().at("/question/index").asInt())
        .isEqualTo(1);
    assertThat(host.post("/" + code + "/end").status()).isEqualTo(200);
  }

  private static void mending(GameServer server, Neighbours neighbours) {
    String single =
        "{\"type\": \"single\", \"text\": \"?\", \"points\": \"normal\","
            + " \"options\": [{\"text\": \"A\", \"correct\": true}, {\"text\": \"B\"}]}";
    UUID quiz = neighbours.quiz("Choices", "[" + single + "," + single + "," + single + "]");
    Answer room =
        server
            .as(MENDER)
            .post(
                "/create",
                Map.of("quizId", quiz, "settings", Map.of("standingsEvery", 0, "auto", 600)));
    assertThat(room.status()).as(room.body()).isEqualTo(201);
    String path = "/" + room.text("code");
    ApiClient host = server.anonymous().withToken(room.text("token"));
    ApiClient ann =
        server.anonymous().withToken(server.join(room.text("code"), "Ann").text("token"));
    for (String order :
        List.of(
            "/reveal",
            "/reveal-early",
            "/replay",
            "/jump",
            "/standings",
            "/auto",
            "/hold",
            "/key")) {
      badBodies(host, path + order);
    }
    badBodies(host, path + "/questions/0/key");
    assertThat(host.post(path + "/jump", question(1)).status()).isEqualTo(409);
    assertThat(host.post(path + "/start").status()).isEqualTo(200);
    assertThat(ann.post(path + "/answers", answer(1)).status()).isEqualTo(200);
    awaitReveal(ann, path);
    assertThat(ann.get(path + "/question").json().get("goesOnInMs").asLong()).isPositive();
    assertThat(host.post(path + "/hold", Map.of("seq", 99)).status()).isEqualTo(409);
    assertThat(host.post(path + "/hold", Map.of("seq", "now")).status()).isEqualTo(422);
    assertThat(host.post(path + "/hold").status()).isEqualTo(200);
    assertThat(host.post(path + "/auto", Map.of("seconds", 2)).status()).isEqualTo(422);
    assertThat(host.post(path + "/auto", Map.of("seconds", 300)).status()).isEqualTo(200);

    Map<String, Object> key =
        Map.of("options", List.of(Map.of(), Map.of("correct", true)), "reason", "A slip.");
    assertThat(host.post(path + "/questions/0/key", key).status()).isEqualTo(200);
    assertThat(host.post(path + "/questions/1/key", key).status()).isEqualTo(409);
    assertThat(host.post(path + "/questions/0/key", Map.of("items", List.of("A"))).status())
        .isEqualTo(422);
    assertThat(host.post(path + "/key", Map.of("question", 0, "void", true)).status())
        .isEqualTo(200);
    assertThat(host.post(path + "/key", Map.of("question", 1, "void", true)).status())
        .isEqualTo(409);
    assertThat(host.post(path + "/key", question(0)).status()).isEqualTo(422);
    assertThat(host.post(path + "/replay", question(0)).status()).isEqualTo(200);
    assertThat(host.post(path + "/replay", question(1)).status()).isEqualTo(409);
    assertThat(host.post(path + "/replay", Map.of()).status()).isEqualTo(422);
    assertThat(host.post(path + "/reveal", question(1)).status()).isEqualTo(409);
    assertThat(host.post(path + "/reveal", question(-1)).status()).isEqualTo(422);
    assertThat(host.post(path + "/reveal").status()).isEqualTo(200);
    assertThat(host.post(path + "/jump", question(2)).status()).isEqualTo(200);
    assertThat(host.post(path + "/jump", question(3)).status()).isEqualTo(422);
    assertThat(host.post(path + "/reveal-early", question(1)).status()).isEqualTo(409);
    assertThat(host.post(path + "/reveal-early", question(-1)).status()).isEqualTo(422);
    assertThat(host.post(path + "/reveal-early").status()).isEqualTo(200);
    assertThat(host.post(path + "/standings", Map.of("every", 2)).status()).isEqualTo(200);
    assertThat(host.post(path + "/standings", Map.of("every", -1)).status()).isEqualTo(422);

    // Not the last question any more, so its answers are read from the journal.
    assertThat(host.post(path + "/questions/0/key", key).status()).isEqualTo(200);
    assertThat(host.post(path + "/end", Map.of("results", "some")).status()).isEqualTo(422);
    assertThat(host.post(path + "/end", Map.of("results", true)).status()).isEqualTo(200);
    assertThat(host.post(path + "/standings", Map.of("every", 3)).status()).isEqualTo(409);
    assertThat(host.post(path + "/auto", Map.of("seconds", 20)).status()).isEqualTo(409);
    assertThat(host.get(path + "/results").status()).isEqualTo(200);
    assertThat(host.get(path + "/questions").status()).isEqualTo(200);
    mendingAfterwards(server, room.text("sessionId"), key);
  }

  private static void mendingAfterwards(
      GameServer server, String session, Map<String, Object> key) {
    ApiClient user = server.as(MENDER);
    String path = "/sessions/" + session + "/questions/";
    await().atMost(PATIENCE).until(() -> user.get("/sessions/" + session).status() == 200);
    badBodies(user, path + "0/key");
    assertThat(user.post(path + "0/key", Map.of()).status()).isEqualTo(422);
    assertThat(user.post(path + "1/key", key).status()).isEqualTo(409);
    Answer mended = user.post(path + "0/key", Map.of("void", true, "reason", "Spoilt."));
    assertThat(mended.status()).isEqualTo(200);
    assertThat(mended.json().at("/players/0/score").asInt()).isZero();
    assertThat(server.anonymous().post(path + "0/key", key).status()).isEqualTo(401);
    assertThat(server.as(OTHER).post(path + "0/key", key).status()).isEqualTo(404);
  }

  private static void awaitReveal(ApiClient player, String path) {
    await()
        .atMost(PATIENCE)
        .until(() -> player.get(path + "/question").text("phase").equals("reveal"));
  }

  private static Map<String, Object> question(int index) {
    return Map.of("question", index);
  }

  private static Map<String, Object> typed(int question, String text) {
    return Map.of("question", question, "text", text);
  }

  private static Map<String, Object> word(int question, String word) {
    return Map.of("question", question, "said", word);
  }

  private static void lookingBack(GameServer server, Answer ended) {
    ApiClient host = server.as(HOST);
    String session = "/sessions/" + ended.text("sessionId");
    String unknown = "/sessions/" + UUID.randomUUID();

    await().atMost(PATIENCE).until(() -> host.get(session).status() == 200);
    assertThat(host.get("/sessions").status()).isEqualTo(200);
    assertThat(host.get(session + "/export").status()).isEqualTo(200);
    assertThat(host.get(session + "/export?format=doc").status()).isEqualTo(400);
    assertThat(host.get("/sessions?limit=0").status()).isEqualTo(400);
    assertThat(host.get("/sessions?after=nothing").status()).isEqualTo(400);
    for (String path : List.of("/sessions", session, session + "/export")) {
      assertThat(server.anonymous().get(path).status()).isEqualTo(401);
    }
    for (String path : List.of(unknown, unknown + "/export")) {
      assertThat(host.get(path).status()).isEqualTo(404);
    }
  }

  /** As if its journal had been kept for long enough. */
  private static void journalGone(GameServer server, TestDatabase database, Answer ended)
      throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE sessions SET code = 'GGGGGG' WHERE session_id = CAST(? AS uuid)")) {
      update.setString(1, ended.text("sessionId"));
      update.executeUpdate();
    }
    assertThat(
            server
                .as(HOST)
                .post(
                    "/sessions/" + ended.text("sessionId") + "/questions/0/key",
                    Map.of("void", true))
                .status())
        .isEqualTo(410);
  }

  /** Calls that wait for a room wait all together. */
  private static void duringAnOutage(
      GameServer server, TestDatabase database, Neighbours neighbours) {
    UUID quiz = neighbours.quiz("Planets", GameServer.QUESTIONS);
    ApiClient user = server.as(OTHER);
    String asleep = "YYYYYY";
    ApiClient anyone = server.anonymous();
    database.stopServer();
    try {
      Stream<Supplier<Answer>> calls =
          Stream.of(
              () -> user.post("/create", Map.of("quizId", quiz)),
              () -> user.get("/sessions"),
              () -> user.get("/sessions/" + UUID.randomUUID()),
              () -> user.get("/sessions/" + UUID.randomUUID() + "/export"),
              () ->
                  user.post(
                      "/sessions/" + UUID.randomUUID() + "/questions/0/key", Map.of("void", true)),
              () -> user.post("/" + asleep + "/host"),
              () -> anyone.get("/validate?code=" + asleep),
              () -> anyone.post("/join", Map.of("code", asleep, "nickname", "Ann")),
              () -> anyone.post("/" + asleep + "/pair", knock("123456", "phone")),
              () -> anyone.post("/" + asleep + "/rejoin", Map.of("rejoinCode", "123456")));
      List<CompletableFuture<Answer>> answers =
          Stream.concat(
                  calls,
                  roomCalls(
                      asleep,
                      hostOf(server, new RoomCode(asleep)),
                      playerOf(server, new RoomCode(asleep))))
              .map(CompletableFuture::supplyAsync)
              .toList();

      assertThat(answers).extracting(answer -> answer.join().status()).containsOnly(503);
      assertThat(answers).noneMatch(answer -> answer.join().header("Retry-After").isEmpty());
    } finally {
      database.startServer();
    }
  }

  private static void tooOften(GameServer server) {
    ApiClient anyone = server.anonymous();
    ApiClient other = server.as(OTHER);
    await().atMost(PATIENCE).until(() -> anyone.get("/validate?code=" + NOWHERE).status() == 429);
    assertThat(anyone.post("/join", Map.of("code", NOWHERE, "nickname", "Bob")).status())
        .isEqualTo(429);
    assertThat(other.post("/" + NOWHERE + "/host").status()).isEqualTo(429);
    assertThat(anyone.post("/" + NOWHERE + "/pair", knock("123456", "lost")).status())
        .isEqualTo(429);
    assertThat(anyone.post("/" + NOWHERE + "/rejoin", Map.of("rejoinCode", "123456")).status())
        .isEqualTo(429);
    await().atMost(PATIENCE).until(() -> other.post("/create", Map.of()).status() == 429);
  }

  private static void everyRoute(String code, ApiClient client, int status) {
    everyRoute(code, client, client, status);
  }

  private static void everyRoute(String code, ApiClient host, ApiClient player, int status) {
    assertThat(roomCalls(code, host, player))
        .allSatisfy(call -> assertThat(call.get().status()).isEqualTo(status));
  }

  private static Stream<Supplier<Answer>> roomCalls(String code, ApiClient host, ApiClient player) {
    String room = "/" + code;
    return Stream.of(
        () -> host.post(room + "/start"),
        () -> host.post(room + "/next"),
        () -> host.post(room + "/end"),
        () -> host.post(room + "/pause"),
        () -> host.post(room + "/resume"),
        () -> host.post(room + "/extend", Map.of("seconds", 10)),
        () -> host.post(room + "/skip"),
        () -> host.post(room + "/reveal"),
        () -> host.post(room + "/reveal-early"),
        () -> host.post(room + "/discard"),
        () -> host.post(room + "/replay", question(0)),
        () -> host.post(room + "/jump", question(0)),
        () -> host.post(room + "/standings", Map.of("every", 1)),
        () -> host.post(room + "/auto", Map.of("seconds", 10)),
        () -> host.post(room + "/hold"),
        () -> host.post(room + "/reactions", Map.of("on", true)),
        () -> player.post(room + "/reaction", sign()),
        () -> host.post(room + "/key", Map.of("question", 0, "void", true)),
        () -> host.post(room + "/questions/0/key", Map.of("void", true)),
        () -> host.post(room + "/lock"),
        () -> host.post(room + "/unlock"),
        () -> host.post(room + "/door", Map.of()),
        () -> host.post(room + "/admit", ids()),
        () -> host.post(room + "/approve", ids()),
        () -> host.post(room + "/players/0123456789AB/kick"),
        () -> host.post(room + "/players/0123456789AB/rename", Map.of("nickname", "Zoe")),
        () -> host.post(room + "/players/0123456789AB/rejoin"),
        () -> host.post(room + "/players/0123456789AB/time", Map.of("factor", 2)),
        () -> host.get(room + "/people"),
        () -> host.get(room + "/questions"),
        () -> host.post(room + "/hide", word(0, "Ocean")),
        () -> host.post(room + "/show", word(0, "Ocean")),
        () -> host.post(room + "/accept", typed(0, "Paris")),
        () -> host.post(room + "/reject", typed(0, "Paris")),
        () -> host.post(room + "/passes", Map.of("factor", 2)),
        () -> host.post(room + "/again"),
        () -> host.get(room + "/seats"),
        () -> host.post(room + "/seats", Map.of("role", "screen")),
        () -> host.send("DELETE", room + "/seats/A", ""),
        () -> host.post(room + "/unseat", Map.of("seat", "A")),
        () -> host.post(room + "/invite", Map.of("role", "screen")),
        () -> host.post(room + "/agree", Map.of("device", "A")),
        () -> host.post(room + "/dismiss"),
        () -> host.get(room + "/key"),
        () -> host.get(room + "/players"),
        () -> host.get(room + "/said"),
        () -> player.get(room + "/question"),
        () -> player.get(room + "/results"),
        () -> player.post(room + "/answers", answer(1)));
  }

  private static ApiClient hostOfNowhere(GameServer server) {
    return hostOf(server, new RoomCode(NOWHERE));
  }

  private static ApiClient playerOfNowhere(GameServer server) {
    return playerOf(server, new RoomCode(NOWHERE));
  }

  private static ApiClient hostOf(GameServer server, RoomCode code) {
    return with(server, SessionToken.host(code, session(), new UserId(HOST.id()), later()));
  }

  private static ApiClient playerOf(GameServer server, RoomCode code) {
    return with(
        server,
        SessionToken.player(
            code, session(), new PlayerId("0123456789AB"), new Nickname("Ann"), later()));
  }

  private static ApiClient with(GameServer server, SessionToken token) {
    SessionTokens tokens = SessionTokens.of(GameServer.SESSION_KEYS, InstantSource.system());
    return server.anonymous().withToken(tokens.issue(token));
  }

  private static SessionId session() {
    return new SessionId(UUID.randomUUID());
  }

  private static Instant later() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  private static Map<String, Object> ids() {
    return Map.of("players", List.of("0123456789AB"));
  }

  private static void badBodies(ApiClient client, String path) {
    assertThat(client.send("POST", path, "{").status()).isEqualTo(400);
    assertThat(client.send("POST", path, TOO_LARGE).status()).isEqualTo(413);
    assertThat(client.with("Content-Type", "text/plain").send("POST", path, "{}").status())
        .isEqualTo(415);
  }

  private static Map<String, Object> sign() {
    return Map.of("sign", "clap");
  }

  private static Map<String, Object> answer(int option) {
    return Map.of("id", "a", "question", 0, "options", List.of(option));
  }
}
