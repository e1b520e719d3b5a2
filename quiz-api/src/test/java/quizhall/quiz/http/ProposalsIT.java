package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.ModelServer;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class ProposalsIT {
  private static final String GOOD =
      """
      {"title": "Rivers", "description": "Long ones", "questions": [
        {"type": "single", "text": "Which is longer?", "explanation": "By far.",
         "options": [{"text": "Nile", "correct": true}, {"text": "Rhine"}]},
        {"type": "single", "text": "Which of one?", "options": [{"text": "Nile", "correct": true}]}]}
      """;

  private static final ModelServer MODEL = ModelServer.start();
  private static TestDatabase database;
  private static QuizServer server;
  private static QuizServer without;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    ProposalsIT.database = database;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.assistant.url",
                MODEL.address().toString(),
                "quizhall.quiz.assistant.key",
                "a-key",
                "quizhall.quiz.assistant.model",
                "small-one",
                "quizhall.quiz.assistant.proposals-per-day",
                2,
                "quizhall.quiz.assistant.replies-at-once",
                1,
                "quizhall.quiz.assistant.material-length",
                100));
    without = QuizServer.start(database, broker);
  }

  @AfterEach
  void goOn() {
    MODEL.goOn();
  }

  @AfterAll
  static void stop() {
    without.close();
    server.close();
    MODEL.close();
  }

  private static Answer asked(Person author, String body) {
    return server.as(author).send("POST", "/proposals", body);
  }

  private static JsonNode ended(Person author, Answer begun) {
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    assertThat(begun.headers().firstValue("Location"))
        .contains("/api/quiz/proposals/" + begun.text("id"));
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> server.as(author).get("/proposals/" + begun.text("id")).json(),
            proposal -> !proposal.path("state").asText().equals("working"));
  }

  @Test
  void a_model_writes_a_quiz_that_its_author_looks_at() {
    MODEL.says("Here it is:\n" + GOOD);

    JsonNode made = ended(ann, asked(ann, "{\"topic\": \"Rivers\", \"language\": \"en\"}"));

    assertThat(made.path("state").asText()).isEqualTo("made");
    assertThat(made.at("/quiz/title").asText()).isEqualTo("Rivers");
    assertThat(made.at("/quiz/questions")).hasSize(1);
    assertThat(made.at("/quiz/questions/0/options/0/correct").asBoolean()).isTrue();
    assertThat(made.at("/quiz/notices/0/message").asText()).contains("no source");
    assertThat(made.at("/refused")).hasSize(1);
    assertThat(server.as(ann).get("/quizzes?mine=true").json().path("items")).isEmpty();
  }

  @Test
  void only_who_asked_sees_it() {
    MODEL.says(GOOD);
    Answer begun = asked(ann, "{\"topic\": \"Rivers\"}");
    ended(ann, begun);

    assertThat(server.as(bob).get("/proposals/" + begun.text("id")).status()).isEqualTo(404);
    assertThat(server.as(ann).get("/proposals/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(server.anonymous().get("/proposals/" + begun.text("id")).status()).isEqualTo(401);
  }

  @Test
  void a_model_that_fails_or_says_nothing_is_told() {
    MODEL.answers(500, "{}");
    JsonNode failed = ended(ann, asked(ann, "{\"topic\": \"Rivers\"}"));
    assertThat(failed.path("state").asText()).isEqualTo("failed");
    assertThat(failed.path("reason").asText()).contains("does not answer");

    MODEL.says("I would rather not.");
    JsonNode nothing = ended(ann, asked(ann, "{\"topic\": \"Rivers\"}"));
    assertThat(nothing.path("state").asText()).isEqualTo("failed");
    assertThat(nothing.path("reason").asText()).contains("no");
  }

  @Test
  void what_is_asked_is_checked() {
    Answer wrong =
        asked(
            ann,
            """
            {"topic": " ", "material": "%s", "language": "?", "questions": 0}
            """
                .formatted("x".repeat(101)));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().path("errors").findValuesAsText("field"))
        .containsExactly("topic", "material", "language", "questions");
    assertThat(asked(ann, "{").status()).isEqualTo(400);
  }

  @Test
  void a_day_has_so_many() {
    MODEL.says(GOOD);
    ended(bob, asked(bob, "{\"topic\": \"Rivers\"}"));
    ended(bob, asked(bob, "{\"topic\": \"Rivers\"}"));

    Answer third = asked(bob, "{\"topic\": \"Rivers\"}");
    assertThat(third.status()).isEqualTo(409);
    assertThat(third.text("type")).isEqualTo("too-many-proposals");
  }

  @Test
  void while_others_ask_there_is_no_room() {
    MODEL.says(GOOD);
    MODEL.thinks();
    Answer first = asked(ann, "{\"topic\": \"Rivers\"}");

    Answer second = asked(bob, "{\"topic\": \"Rivers\"}");
    assertThat(second.status()).isEqualTo(503);
    assertThat(second.headers().firstValue("Retry-After")).isPresent();

    MODEL.goOn();
    assertThat(ended(ann, first).path("state").asText()).isEqualTo("made");
  }

  @Test
  void what_nobody_works_on_any_more_has_failed() throws SQLException {
    MODEL.says(GOOD);
    MODEL.thinks();
    Answer begun = asked(ann, "{\"topic\": \"Rivers\"}");
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE proposals SET lost_after = now() - interval '1 s' WHERE id = '%s'"
              .formatted(begun.text("id")));
    }

    JsonNode lost = server.as(ann).get("/proposals/" + begun.text("id")).json();
    assertThat(lost.path("state").asText()).isEqualTo("failed");
    assertThat(lost.path("reason").asText()).contains("broke off");
    MODEL.goOn();
    await()
        .until(
            () -> server.as(ann).get("/proposals/" + begun.text("id")).json().at("/state").asText(),
            "made"::equals);
  }

  @Test
  void where_no_model_is_set_up_nothing_is_offered() {
    assertThat(without.anonymous().get("/limits").json().has("proposals")).isFalse();
    assertThat(server.anonymous().get("/limits").json().at("/proposals/materialLength").asInt())
        .isEqualTo(100);

    Answer refused = without.as(ann).send("POST", "/proposals", "{\"topic\": \"Rivers\"}");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text("type")).isEqualTo("no-assistant");
  }
}
