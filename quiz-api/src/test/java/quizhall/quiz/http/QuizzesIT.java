package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.json.Json;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.TokenIssuer;

@ExtendWith(Stores.class)
class QuizzesIT {

  private static final String EVERY_TYPE =
      """
      [
        {"type": "single", "text": "A?", "points": "normal", "timeLimitSeconds": 20,
         "explanation": "secret", "source": "secret", "notes": "secret", "readingSeconds": 3,
         "hint": "h", "format": "markdown",
         "options": [{"text": "a", "correct": false}, {"text": "b", "correct": true}]},
        {"type": "multiple", "text": "B?", "points": "double", "explanation": "secret",
         "media": {"image": "/images/b.png", "alt": "B", "sound": "/b.mp3",
         "transcript": "b"},
         "options": [{"text": "a", "correct": true}, {"text": "b", "correct": true}]},
        {"type": "true-false", "text": "C?", "points": 250, "explanation": "secret",
         "options": [{"text": "yes", "correct": true}, {"text": "no", "correct": false}]},
        {"type": "text", "text": "D?", "points": "normal", "source": "secret",
         "accepted": ["secret", "the secret"], "matching": {"case": true, "typos": true}},
        {"type": "number", "text": "E?", "points": "normal", "explanation": "secret",
         "number": {"value": 4711, "tolerance": 0.5}},
        {"type": "number", "text": "E?", "points": "normal",
         "number": {"value": 4711, "zeroAt": 100, "unit": "km",
         "slider": {"min": 4000, "max": 5000, "step": 0.5}}},
        {"type": "order", "text": "F?", "points": "normal", "explanation": "secret",
         "items": ["first", "second", "third"], "partial": true},
        {"type": "poll", "text": "G?", "points": "none", "notes": "secret",
         "options": [{"text": "yes"}, {"text": "", "image": "/no.png", "alt": "no"}],
         "several": true, "anonymous": true},
        {"type": "match", "text": "H?", "points": "normal", "explanation": "secret",
         "pairs": [{"left": "a", "right": "A"}, {"left": "b", "right": "B"},
         {"left": "c", "right": "C"}]},
        {"type": "word-cloud", "text": "I?", "points": "normal", "words": 3, "anonymous": true},
        {"type": "open", "text": "J?", "points": "normal", "hidden": true, "thumbs": true,
         "explanation": "secret"},
        {"type": "pin", "text": "K?", "points": "normal", "source": "secret",
         "media": {"image": "/map.png", "alt": "A map"},
         "pin": {"regions": [{"x": 0.1, "y": 0.2, "width": 0.3, "height": 0.4},
         {"x": 0.5, "y": 0.5, "radius": 0.1}]}},
        {"type": "pin", "text": "L?", "points": "normal",
         "media": {"image": "/map.png", "alt": "A map"},
         "pin": {"at": {"x": 0.5, "y": 0.5}, "zeroAt": 0.25}},
        {"type": "scale", "text": "M?", "points": "normal", "anonymous": true,
         "scale": {"steps": 7, "low": "never", "high": "daily", "statements": ["I swim"]}},
        {"type": "slide", "text": "N!", "points": "none", "body": "And on."}
      ]
      """;

  private static final int WRITES_PER_MINUTE = 60;
  private static final int MOST_TAGS = 3;

  private static QuizServer server;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.quizzes-per-owner",
                3,
                "quizhall.quiz.limits.body-size",
                "64 KiB",
                "quizhall.quiz.limits.tags",
                MOST_TAGS,
                "quizhall.quiz.limits.writes-per-minute",
                WRITES_PER_MINUTE));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_new_quiz_is_kept_and_belongs_to_who_sent_it() {
    Answer created = post(ann, aQuiz());

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/api/quiz/quizzes/" + created.text("id"));
    assertThat(created.json().path("editable").asBoolean()).isTrue();
    assertThat(created.text("ownerId")).isEqualTo(ann.id().toString());
    assertThat(created.text("ownerName")).isEqualTo("Ann");
    assertThat(created.json().path("version").asInt()).isEqualTo(1);
    assertThat(created.json().at("/questions/0/options/1/correct").asBoolean()).isTrue();
    assertThat(read(ann, created.text("id")).json()).isEqualTo(created.json());
  }

  @Test
  void of_one_attempt_there_is_one_quiz_however_often_it_is_sent() {
    String path = "/quizzes?attempt=" + UUID.randomUUID();

    List<Answer> atOnce =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> server.as(ann).send("POST", path, aQuiz().toString()),
                        Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    String made = atOnce.getFirst().text("id");
    assertThat(atOnce).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(atOnce).extracting(answer -> answer.text("id")).containsOnly(made);
    assertThat(server.as(bob).send("POST", path, aQuiz().toString()).text("id"))
        .as("for each their own")
        .isNotEqualTo(made);
    server.as(ann).delete("/quizzes/" + made);
    assertThat(server.as(ann).send("POST", path, aQuiz().toString()).text("type"))
        .isEqualTo("made-already");
    assertThat(server.as(ann).send("POST", "/quizzes?attempt=1", aQuiz().toString()).status())
        .isEqualTo(400);
  }

  @Test
  void every_type_of_question_comes_back_to_its_owner_as_it_was_sent() {
    DraftJson draft =
        aQuiz()
            .with("/cover", "{\"image\": \"/images/a.png\", \"alt\": \"A river\"}")
            .with("/questions", EVERY_TYPE);

    Answer created = post(ann, draft);

    JsonNode questions = read(ann, created.text("id")).json().path("questions");
    assertThat(questions.findValuesAsText("type"))
        .containsAll(Stream.of(QuestionType.values()).map(QuestionType::code).toList());
    for (JsonNode question : questions) {
      ((ObjectNode) question).remove("id");
    }
    assertThat(questions).isEqualTo(Json.tree(EVERY_TYPE));
  }

  @Test
  void nobody_but_the_owner_sees_a_key() {
    String id =
        server.created(ann, aQuiz().titled("Keyless").published().with("/questions", EVERY_TYPE));

    List<Answer> answers =
        List.of(
            read(bob, id),
            server.anonymous().get("/quizzes/" + id),
            server.as(bob).get("/quizzes?limit=100"),
            server.as(bob).get("/quizzes/search?q=keyless"));

    for (Answer answer : answers) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().findValues("correct")).isEmpty();
      assertThat(answer.json().findValues("accepted")).isEmpty();
      assertThat(answer.json().findValues("value")).isEmpty();
      assertThat(answer.json().findValues("zeroAt")).isEmpty();
      assertThat(answer.json().findValues("pairs")).isEmpty();
      assertThat(answer.json().findValues("pin")).isEmpty();
      assertThat(answer.body()).contains("Keyless").doesNotContainIgnoringCase("secret");
    }
    JsonNode questions = answers.getFirst().json().path("questions");
    assertThat(questions.at("/6/items")).hasSize(3).doesNotHaveDuplicates();
    assertThat(questions.at("/5/number/slider/step").asDouble()).isEqualTo(0.5);
    assertThat(questions.at("/8/left")).hasSize(3);
    assertThat(questions.at("/8/right")).hasSize(3).doesNotHaveDuplicates();
    assertThat(answers.getFirst().json().path("editable").asBoolean()).isFalse();
  }

  @Test
  void an_owner_changes_a_quiz() {
    Answer created = post(ann, aQuiz());
    String id = created.text("id");
    ObjectNode edited = ((ObjectNode) created.json()).put("title", "Streams");

    Answer changed = server.as(ann).put("/quizzes/" + id, edited);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text("title")).isEqualTo("Streams");
    assertThat(changed.json().path("version").asInt()).isEqualTo(2);
    assertThat(changed.json().path("questions")).isEqualTo(created.json().path("questions"));
    assertThat(read(ann, id).json()).isEqualTo(changed.json());
  }

  @Test
  void a_change_of_an_older_version_is_refused() {
    String id = server.created(ann, aQuiz());
    put(ann, id, aQuiz().titled("Second").basedOn(1));

    Answer stale = put(ann, id, aQuiz().titled("Third").basedOn(1));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.text("type")).isEqualTo("stale-version");
    assertThat(read(ann, id).text("title")).isEqualTo("Second");
  }

  @Test
  void of_changes_at_the_same_time_one_wins() {
    String id = server.created(ann, aQuiz());

    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> put(ann, id, aQuiz().titled("Change " + i).basedOn(1)).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 409, 409, 409);
  }

  @Test
  void a_change_says_what_it_is_based_on() {
    String id = server.created(ann, aQuiz());

    Answer answer = put(ann, id, aQuiz());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("version");
  }

  @Test
  void others_read_a_public_quiz_but_do_not_change_it() {
    String id = server.created(ann, aQuiz().published());

    assertThat(read(bob, id).status()).isEqualTo(200);
    assertThat(put(bob, id, aQuiz().basedOn(1)).status()).isEqualTo(403);
    assertThat(server.as(bob).delete("/quizzes/" + id).status()).isEqualTo(403);
    assertThat(read(ann, id).json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void a_private_quiz_does_not_exist_for_others() {
    String id = server.created(ann, aQuiz());

    assertThat(read(bob, id).status()).isEqualTo(404);
    assertThat(server.anonymous().get("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(put(bob, id, aQuiz().basedOn(1)).status()).isEqualTo(404);
    assertThat(server.as(bob).delete("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(read(ann, id).status()).isEqualTo(200);
  }

  @Test
  void a_deleted_quiz_is_gone() {
    String id = server.created(ann, aQuiz());

    assertThat(server.as(ann).delete("/quizzes/" + id).status()).isEqualTo(204);

    assertThat(read(ann, id).status()).isEqualTo(404);
    assertThat(put(ann, id, aQuiz().basedOn(1)).status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/quizzes/" + id).status()).isEqualTo(404);
  }

  @Test
  void what_is_no_id_names_nothing() {
    assertThat(read(ann, "42").status()).isEqualTo(404);
    assertThat(read(ann, UUID.randomUUID().toString()).status()).isEqualTo(404);
  }

  @Test
  void keeping_a_quiz_needs_a_valid_token() {
    try (TokenIssuer stranger = TokenIssuer.start()) {
      for (ApiClient client :
          List.of(
              server.anonymous(),
              server.anonymous().withToken("nonsense"),
              server.anonymous().with("Authorization", "Basic YTpi"),
              server.anonymous().withToken(stranger.token(ann)),
              server.anonymous().withToken(server.issuer().token(ann, Duration.ofMinutes(-2))))) {
        assertThat(client.send("POST", "/quizzes", aQuiz().toString()).status()).isEqualTo(401);
      }
    }
  }

  @Test
  void a_reader_with_an_invalid_token_is_told_so() {
    String id = server.created(ann, aQuiz().published());

    assertThat(server.anonymous().withToken("nonsense").get("/quizzes/" + id).status())
        .isEqualTo(401);
  }

  @Test
  void everything_wrong_is_said_with_its_field() {
    Answer answer =
        post(ann, aQuiz().without("/title").with("/questions/0/options/0/correct", "true"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("type")).isEqualTo("invalid-fields");
    assertThat(answer.json().path("errors").findValuesAsText("field"))
        .containsExactly("title", "questions[0].options");
  }

  @Test
  void a_body_of_the_wrong_shape_is_refused() {
    assertThat(server.as(ann).send("POST", "/quizzes", "{\"title\":").status()).isEqualTo(400);
    assertThat(server.as(ann).send("POST", "/quizzes", "null").status()).isEqualTo(400);
    assertThat(server.as(ann).send("POST", "/quizzes", "[]").status()).isEqualTo(400);
    Answer number = post(ann, aQuiz().with("/questions/0/text", "7"));
    assertThat(number.status()).isEqualTo(400);
    assertThat(number.json().at("/errors/0/field").asText()).isEqualTo("questions[0].text");
    assertThat(
            server
                .as(ann)
                .with("Content-Type", "text/plain")
                .send("POST", "/quizzes", aQuiz().toString())
                .status())
        .isEqualTo(415);
  }

  @Test
  void a_body_beyond_the_limit_is_refused() {
    Answer answer = post(ann, aQuiz().with("/description", '"' + "x".repeat(70_000) + '"'));

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void an_owner_cannot_keep_more_than_the_limit() {
    for (int i = 0; i < 3; i++) {
      server.created(ann, aQuiz());
    }

    Answer fourth = post(ann, aQuiz());

    assertThat(fourth.status()).isEqualTo(409);
    assertThat(fourth.text("type")).isEqualTo("too-many-quizzes");
    assertThat(post(bob, aQuiz()).status()).isEqualTo(201);
  }

  @Test
  void of_40_quizzes_kept_at_once_as_many_stay_as_an_owner_may_have() {
    List<CompletableFuture<Answer>> all =
        IntStream.range(0, 40)
            .mapToObj(
                _ ->
                    CompletableFuture.supplyAsync(
                        () -> post(ann, aQuiz()), Thread::startVirtualThread))
            .toList();

    assertThat(all).filteredOn(answer -> answer.join().status() == 201).hasSize(3);
    assertThat(all).filteredOn(answer -> answer.join().status() == 409).hasSize(37);
  }

  @Test
  void who_changes_quizzes_without_a_pause_is_told_to_wait_and_nobody_else_is() {
    ApiClient writer = server.as(ann);

    Answer refused =
        Stream.generate(() -> writer.delete("/tags/none"))
            .limit(10L * WRITES_PER_MINUTE)
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(writer.get("/quizzes").status()).isEqualTo(200);
    assertThat(post(bob, aQuiz()).status()).isEqualTo(201);
  }

  @Test
  void everybody_is_told_the_limits_that_are_set() {
    Answer answer = server.anonymous().get("/limits");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(answer.json().path("tags").asInt()).isEqualTo(MOST_TAGS);
    assertThat(answer.json().path("longestTimeLimitSeconds").asInt()).isEqualTo(600);
    assertThat(answer.json().path("files"))
        .isEqualTo(
            Json.tree(
                """
                {"bytes": 10000000, "picturePixels": 25000000, "soundSeconds": 180}
                """));
    assertThat(post(ann, aQuiz().with("/tags", "[\"a\", \"b\", \"c\", \"d\"]")).status())
        .isEqualTo(422);
  }

  @Test
  void the_service_shows_its_openapi_file() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(server.uri().resolve("/api/quiz/openapi.yaml")).build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("openapi: 3.1.0");
  }

  private static Answer post(Person author, DraftJson draft) {
    return server.as(author).send("POST", "/quizzes", draft.toString());
  }

  private static Answer put(Person author, String id, DraftJson draft) {
    return server.as(author).send("PUT", "/quizzes/" + id, draft.toString());
  }

  private static Answer read(Person reader, String id) {
    return server.as(reader).get("/quizzes/" + id);
  }
}
