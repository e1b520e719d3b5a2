package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.interchange.Files;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class VersionsIT {

  private static final int MOST = 4;

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    VersionsIT.database = database;
    VersionsIT.broker = broker;
    server = QuizServer.start(database, broker, Map.of("quizhall.quiz.versions.per-quiz", MOST));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void each_save_is_a_version_with_who_and_when() {
    String id = server.created(ann, aQuiz().titled("First"));
    put(id, aQuiz().titled("Second").basedOn(1));

    Answer list = versions(id);

    assertThat(list.status()).as(list.body()).isEqualTo(200);
    assertThat(list.json().path("items").findValuesAsText("title"))
        .containsExactly("Second", "First");
    assertThat(list.json().path("items").findValuesAsText("savedBy")).containsExactly("Ann", "Ann");
    assertThat(list.json().at("/items/0/version").asInt()).isEqualTo(2);
    assertThat(list.json().at("/items/0/questionCount").asInt()).isEqualTo(2);
    assertThat(Instant.parse(list.json().at("/items/0/savedAt").asText()))
        .isAfter(Instant.parse(list.json().at("/items/1/savedAt").asText()));
    assertThat(list.json().path("most").asInt()).isEqualTo(MOST);
    JsonNode first = version(id, 1).json();
    assertThat(first.path("title").asText()).isEqualTo("First");
    assertThat(first.at("/questions/0/options/1/correct").asBoolean()).isTrue();
  }

  @Test
  void a_version_is_brought_back_as_a_new_one() {
    String id = server.created(ann, aQuiz().titled("First"));
    put(id, aQuiz().titled("Second").published().basedOn(1));

    Answer brought = restore(id, 1, 2);

    assertThat(brought.status()).as(brought.body()).isEqualTo(200);
    assertThat(brought.text("title")).isEqualTo("First");
    assertThat(brought.json().path("version").asInt()).isEqualTo(3);
    assertThat(brought.text("visibility")).as("nobody hides or publishes so").isEqualTo("public");
    assertThat(brought.json().path("questions")).isEqualTo(version(id, 1).json().path("questions"));
    assertThat(versions(id).json().at("/items/0/restoredFrom").asInt()).isEqualTo(1);
    assertThat(versions(id).json().path("items")).hasSize(3);
  }

  @Test
  void bringing_back_says_what_it_replaces() {
    String id = server.created(ann, aQuiz());
    put(id, aQuiz().titled("Second").basedOn(1));

    Answer stale = restore(id, 1, 1);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.text("type")).isEqualTo("stale-version");

    String path = path(id) + "/1/restore";
    assertThat(server.as(ann).send("POST", path, "{}").json().at("/errors/0/field").asText())
        .isEqualTo("version");
    assertThat(server.as(ann).send("POST", path, "{").status()).isEqualTo(400);
    assertThat(server.as(ann).send("POST", path, "\"" + "x".repeat(70_000) + "\"").status())
        .isEqualTo(413);
    assertThat(server.as(ann).with("Content-Type", "text/plain").send("POST", path, "{}").status())
        .isEqualTo(415);
  }

  @Test
  void versions_hold_keys_so_nobody_else_sees_one() {
    String hidden = server.created(ann, aQuiz());
    String open = server.created(ann, aQuiz().published());

    for (String rest : List.of("", "/1")) {
      assertThat(server.as(bob).get(path(hidden) + rest).status()).isEqualTo(404);
      assertThat(server.as(bob).get(path(open) + rest).status()).isEqualTo(403);
      assertThat(server.anonymous().get(path(open) + rest).status()).isEqualTo(401);
    }
    Map<String, Integer> body = Map.of("version", 1);
    assertThat(server.as(bob).post(path(hidden) + "/1/restore", body).status()).isEqualTo(404);
    assertThat(server.as(bob).post(path(open) + "/1/restore", body).status()).isEqualTo(403);
    assertThat(server.anonymous().post(path(open) + "/1/restore", body).status()).isEqualTo(401);
  }

  @Test
  void what_is_not_there_is_not_found() {
    String id = server.created(ann, aQuiz());

    assertThat(version(id, 2).status()).isEqualTo(404);
    assertThat(restore(id, 2, 1).status()).isEqualTo(404);
    assertThat(versions(UUID.randomUUID().toString()).status()).isEqualTo(404);
    assertThat(server.as(ann).get(path(id) + "?next=x").status()).isEqualTo(400);
    assertThat(server.as(ann).get(path(id) + "?limit=0").status()).isEqualTo(400);
  }

  @Test
  void pages_begin_where_the_one_before_ended() {
    String id = server.created(ann, aQuiz().titled("1"));
    put(id, aQuiz().titled("2").basedOn(1));
    put(id, aQuiz().titled("3").basedOn(2));

    JsonNode first = server.as(ann).get(path(id) + "?limit=2").json();
    put(id, aQuiz().titled("4").basedOn(3));
    JsonNode second =
        server.as(ann).get(path(id) + "?limit=2&next=" + first.path("next").asText()).json();

    assertThat(first.path("items").findValuesAsText("title")).containsExactly("3", "2");
    assertThat(second.path("items").findValuesAsText("title")).containsExactly("1");
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void the_middle_is_thinned_out() {
    String id = server.created(ann, aQuiz().titled("1"));
    for (int version = 1; version < 9; version++) {
      put(id, aQuiz().titled(Integer.toString(version + 1)).basedOn(version));
    }

    assertThat(versions(id).json().path("items").findValuesAsText("title"))
        .hasSize(MOST)
        .contains("9", "8", "1");
  }

  @Test
  void a_quiz_of_before_there_were_versions_begins_with_what_it_has() {
    String id = server.created(ann, aQuiz().titled("Old"));
    sql("DELETE FROM quiz_versions WHERE quiz_id = CAST(? AS uuid)", id);

    assertThat(versions(id).json().path("items").findValuesAsText("title")).containsExactly("Old");
    assertThat(version(id, 1).text("title")).isEqualTo("Old");
    put(id, aQuiz().titled("New").basedOn(1));

    assertThat(versions(id).json().path("items").findValuesAsText("title"))
        .containsExactly("New", "Old");
    assertThat(version(id, 1).text("savedBy")).isEqualTo("Ann");
  }

  @Test
  void what_an_older_node_saved_meanwhile_is_a_version_too() {
    String id = server.created(ann, aQuiz().titled("1"));
    sql(
        "UPDATE quizzes SET version = 2, title = '2', folded_title = '2', updated_at = now()"
            + " WHERE id = CAST(? AS uuid)",
        id);

    assertThat(versions(id).json().path("items").findValuesAsText("title"))
        .containsExactly("2", "1");
    assertThat(restore(id, 1, 2).status()).isEqualTo(200);

    assertThat(versions(id).json().path("items").findValuesAsText("title"))
        .containsExactly("1", "2", "1");
  }

  @Test
  void pictures_that_only_old_versions_have_stay_until_their_owner_deletes_them() {
    String id = quizWithPictures();
    int before = uploads();
    put(id, aQuiz().titled("Without").basedOn(1));
    deleteUnused();
    assertThat(uploads()).isEqualTo(before).isPositive();

    assertThat(restore(id, 1, 2).status()).isEqualTo(200);
    put(id, aQuiz().titled("Without again").basedOn(3));
    JsonNode picture = server.as(ann).get("/media").json().path("items").path(0);
    String medium = "/media/" + picture.path("id").asText();
    assertThat(server.as(ann).send("DELETE", medium, "").status()).isEqualTo(204);

    Answer refused = restore(id, 1, 4);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/message").asText()).contains("none of your uploads");
    server.as(ann).delete("/quizzes/" + id);
    server.as(ann).delete("/shelves/bin/" + id);
    deleteUnused();
    assertThat(uploads()).isZero();
  }

  @Test
  void who_is_gone_is_forgotten_in_the_quizzes_of_others() {
    String id = server.created(ann, aQuiz());
    sql(
        "UPDATE quiz_versions SET author_id = '%s', author_name = 'Bob'".formatted(bob.id())
            + " WHERE quiz_id = CAST(? AS uuid)",
        id);
    assertThat(version(id, 1).text("savedBy")).isEqualTo("Bob");

    try (Bus bus = Bus.connect(broker)) {
      bus.publish(
          Event.of("user.deleted", Instant.now(), bob.id().toString(), Map.of("userId", bob.id())));
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(version(id, 1).json().has("savedBy")).isFalse());
    }
  }

  private String quizWithPictures() {
    Answer held = server.as(ann).postFile("/imports", Files.sample("dots.cqa"), Map.of());
    Answer made =
        server.as(ann).send("POST", "/imports/%s/accept".formatted(held.text("id")), "{}");
    transaction(delete -> new ImportStore(delete).deleteCreatedBefore(Instant.now(), 1000));
    return made.json().at("/items/0/id").asText();
  }

  private static String path(String id) {
    return "/quizzes/%s/versions".formatted(id);
  }

  private Answer versions(String id) {
    return server.as(ann).get(path(id));
  }

  private Answer version(String id, int version) {
    return server.as(ann).get(path(id) + "/" + version);
  }

  private Answer restore(String id, int version, int basedOn) {
    return server.as(ann).post(path(id) + "/" + version + "/restore", Map.of("version", basedOn));
  }

  private void put(String id, DraftJson draft) {
    Answer answer = server.as(ann).send("PUT", "/quizzes/" + id, draft.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private int uploads() {
    return server.as(ann).get("/media").json().path("files").asInt();
  }

  private static void deleteUnused() {
    transaction(delete -> new MediaUseStore(delete).deleteNeverPlayed(Instant.now(), 1000));
  }

  private static void sql(String statement, String id) {
    Jdbi.create(database::connect).useHandle(handle -> handle.execute(statement, id));
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
