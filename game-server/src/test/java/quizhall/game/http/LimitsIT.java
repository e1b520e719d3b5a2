package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.json.Json;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.room.RoomCode;
import quizhall.game.testing.Crowd;
import quizhall.game.testing.GameServer;
import quizhall.game.testing.Neighbours;
import quizhall.game.testing.Person;

/**
 * Limits hold however many come at once, and bar nobody who did not pass them. Codes are counted in
 * the process; that rooms are under a lock of any database is shown by {@code ResultsModuleIT}.
 */
@Tag("same-on-any-stores")
@ExtendWith(Stores.class)
class LimitsIT {
  private static final int MISSES = 60;
  private static final int GUESSES_PER_SECOND = 100;
  private static final int ROOMS_OF_HOST = 20;
  private static final int MANY = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Neighbours NEIGHBOURS = Neighbours.start();
  private static GameServer server;

  private final Person host = Person.named("Hella");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server =
        GameServer.start(
            database,
            broker,
            NEIGHBOURS,
            Map.of(
                "quizhall.game.limits.misses-per-minute", MISSES,
                "quizhall.game.limits.guesses-per-second", GUESSES_PER_SECOND,
                "quizhall.game.rooms.max-per-host", ROOMS_OF_HOST),
            OpenApiContract.of("openapi/session.yaml"));
  }

  @AfterAll
  static void stop() {
    server.close();
    NEIGHBOURS.close();
  }

  @Test
  void of_200_guesses_at_once_by_all_ways_only_the_misses_are_told_apart() {
    String token = NEIGHBOURS.token(host);
    long missed = CodeLookups.OF_THIS_PROCESS.getMissed();
    try (Crowd crowd = new Crowd("127.0.0.41")) {
      long begin = System.nanoTime();
      var answers =
          crowd.send(
              200,
              n ->
                  switch (n % 3) {
                    case 0 -> validate(guess());
                    case 1 -> join(guess(), "Guesser");
                    default -> resumeHosting(guess(), token);
                  });

      List<HttpResponse<String>> refused =
          answers.stream()
              .map(CompletableFuture::join)
              .filter(answer -> answer.statusCode() != 404)
              .toList();
      // One comes back each second while the first of them are still on their way.
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertThat(200.0 - refused.size()).isBetween((double) MISSES, MISSES + seconds);
      assertThat((double) (CodeLookups.OF_THIS_PROCESS.getMissed() - missed))
          .isLessThanOrEqualTo(MISSES + seconds * GUESSES_PER_SECOND);
      assertThat(refused).allMatch(answer -> answer.statusCode() == 429);
      assertThat(refused).extracting(HttpResponse::body).containsOnly(refused.getFirst().body());
      assertThat(refused)
          .extracting(answer -> answer.headers().firstValue("Retry-After").orElse(""))
          .containsOnly("5");
    }
  }

  @Test
  void right_codes_are_let_in_and_own_seats_never_wait_at_an_address_that_guesses() {
    Answer room = server.open(host);
    String code = room.text("code");
    String seat = body(code, "Ann", "an-own-seat-of-this-device");
    try (Crowd crowd = new Crowd("127.0.0.42")) {
      assertThat(crowd.send(post("/join", seat).build()).statusCode()).isEqualTo(201);
      var guesses = crowd.send(MISSES + 700, _ -> validate(guess()));
      awaitOneOver(guesses);

      var again = crowd.send(post("/join", seat).build());
      var hosting = crowd.send(resumeHosting(code, NEIGHBOURS.token(host)).build());
      boolean guessesWait = guesses.stream().anyMatch(guess -> !guess.isDone());
      var found = crowd.send(20, _ -> validate(code));
      var joined =
          crowd.send(20, n -> post("/join", body(code, "Player " + n, "seat-of-player-" + n)));

      assertThat(guessesWait).isTrue();
      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(hosting.statusCode()).isEqualTo(200);
      assertThat(found).allMatch(answer -> answer.join().statusCode() == 200);
      assertThat(joined).allMatch(answer -> answer.join().statusCode() == 201);
    }
  }

  @Test
  void of_40_rooms_opened_at_once_as_many_are_as_a_host_may_have() {
    UUID quiz = NEIGHBOURS.quiz("Planets", GameServer.QUESTIONS);
    String create = "{\"quizId\":\"%s\"}".formatted(quiz);
    try (Crowd crowd = new Crowd("127.0.0.43")) {
      var answers = crowd.send(MANY, _ -> post("/create", create, NEIGHBOURS.token(host)));

      assertThat(answers.stream().filter(answer -> answer.join().statusCode() == 201))
          .hasSize(ROOMS_OF_HOST);
      assertThat(answers.stream().filter(answer -> answer.join().statusCode() == 409))
          .hasSize(MANY - ROOMS_OF_HOST);
    }
  }

  @Test
  void a_game_that_is_played_again_40_times_at_once_has_one_next_room() {
    Answer room = server.open(host);
    String code = room.text("code");
    ApiClient owner = server.anonymous().withToken(room.text("token"));
    owner.post("/" + code + "/start");
    await()
        .atMost(PATIENCE)
        .until(() -> owner.post("/" + code + "/next").text("phase").equals("finished"));
    try (Crowd crowd = new Crowd("127.0.0.44")) {
      var answers =
          crowd.send(
              MANY, _ -> post("/" + code + "/again", "{\"players\":false}", room.text("token")));

      assertThat(answers).allMatch(answer -> answer.join().statusCode() == 201);
      assertThat(answers)
          .map(CompletableFuture::join)
          .map(HttpResponse::body)
          .map(LimitsIT::code)
          .containsOnly(code(answers.getFirst().join().body()));
    }
    assertThat(awaitStates(host, 2)).containsExactlyInAnyOrder("ended", "open");
  }

  /** The history lags behind the rooms for a moment. */
  private static List<String> awaitStates(Person host, int sessions) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> server.as(host).get("/sessions").json().get("items").findValuesAsText("state"),
            states -> states.size() >= sessions && states.contains("ended"));
  }

  private static void awaitOneOver(
      List<? extends CompletableFuture<HttpResponse<String>>> guesses) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                guesses.stream()
                    .filter(CompletableFuture::isDone)
                    .anyMatch(guess -> guess.join().statusCode() == 429));
  }

  private static String code(String body) {
    return Json.tree(body).get("code").asText();
  }

  private static String guess() {
    return RoomCode.random(RANDOM).value();
  }

  private static HttpRequest.Builder validate(String code) {
    return Crowd.get(uri("/validate?code=" + code));
  }

  private static HttpRequest.Builder join(String code, String nickname) {
    return post("/join", body(code, nickname, "a-secret-of-this-device"));
  }

  private static HttpRequest.Builder resumeHosting(String code, String token) {
    return post("/" + code + "/host", "", token);
  }

  private static String body(String code, String nickname, String id) {
    return "{\"code\":\"%s\",\"nickname\":\"%s\",\"id\":\"%s\"}".formatted(code, nickname, id);
  }

  private static HttpRequest.Builder post(String path, String body) {
    return Crowd.post(uri(path), body);
  }

  private static HttpRequest.Builder post(String path, String body, String token) {
    return post(path, body).header("Authorization", "Bearer " + token);
  }

  private static URI uri(String path) {
    return server.uri().resolve("/api/session" + path);
  }
}
