package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import quizhall.quiz.store.BinStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class ShelvesIT {

  private static final int MOST_QUIZZES = 30;

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    ShelvesIT.database = database;
    ShelvesIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.quizzes-per-owner",
                MOST_QUIZZES,
                "quizhall.quiz.limits.writes-per-minute",
                1000,
                "quizhall.retention.bin",
                "30d"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_deleted_quiz_is_gone_for_everybody_and_waits_in_its_owners_bin() {
    String id = server.created(ann, aQuiz().titled("Volcanoes of Iceland").published());
    Instant before = Instant.now();

    assertThat(server.as(ann).delete("/quizzes/" + id).status()).isEqualTo(204);

    assertThat(server.as(ann).get("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(server.anonymous().get("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(internal(bob, id).status()).isEqualTo(404);
    assertThat(internal(ann, id).status()).isEqualTo(404);
    assertThat(change(ann, id).status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(ids(server.as(ann).get("/quizzes/search?q=volcanoes"))).isEmpty();
    assertThat(ids(server.as(ann).get("/quizzes?mine=true"))).isEmpty();
    assertThat(shelf(ann, "own")).isEmpty();
    JsonNode binned = server.as(ann).get("/shelves/bin").json().at("/items/0");
    assertThat(binned.at("/quiz/id").asText()).isEqualTo(id);
    assertThat(binned.at("/quiz/visibility").asText())
        .as("what it is when it is restored")
        .isEqualTo("public");
    assertThat(Instant.parse(binned.path("goneAt").asText()))
        .isBetween(before.plus(Duration.ofDays(30)), Instant.now().plus(Duration.ofDays(30)));
    assertThat(server.as(ann).get("/shelves").json().path("bin").asInt()).isEqualTo(1);
    assertThat(shelf(bob, "bin")).isEmpty();
  }

  @Test
  void what_is_restored_is_what_it_was_and_told_again() {
    try (Bus bus = Bus.connect(broker)) {
      String id = server.created(ann, aQuiz().published());
      JsonNode before = server.as(ann).get("/quizzes/" + id).json();
      server.as(ann).delete("/quizzes/" + id);

      Answer restored = take(ann, "bin", id);

      assertThat(restored.status()).isEqualTo(204);
      assertThat(server.as(ann).get("/quizzes/" + id).json()).isEqualTo(before);
      assertThat(server.anonymous().get("/quizzes/" + id).status()).isEqualTo(200);
      assertThat(shelf(ann, "bin")).isEmpty();
      assertThat(take(ann, "bin", id).status()).as("a second time").isEqualTo(204);
      assertThat(change(ann, id).status()).isEqualTo(200);
      assertThat(bus.awaitAbout(id, 4))
          .extracting(Event::type)
          .containsExactly("quiz.created", "quiz.deleted", "quiz.created", "quiz.updated");
    }
  }

  @Test
  void several_go_into_the_bin_and_come_back_together_or_none_of_them() {
    String first = server.created(ann, aQuiz());
    String second = server.created(ann, aQuiz());
    String his = server.created(bob, aQuiz().published());

    assertThat(put(ann, "bin", first, his).status()).isEqualTo(404);
    assertThat(shelf(ann, "bin")).isEmpty();
    assertThat(put(ann, "bin", first, second, first).status()).isEqualTo(204);
    assertThat(put(ann, "bin", first).status()).as("a second time").isEqualTo(204);
    assertThat(shelf(ann, "bin")).containsExactlyInAnyOrder(first, second);
    assertThat(take(bob, "bin", first).status()).isEqualTo(404);
    assertThat(take(ann, "bin", first, second).status()).isEqualTo(204);
    assertThat(shelf(ann, "own")).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void what_is_in_the_bin_counts_until_it_is_gone() {
    Person full = Person.named("Full");
    List<String> all =
        IntStream.range(0, MOST_QUIZZES).mapToObj(i -> server.created(full, aQuiz())).toList();
    server.as(full).delete("/quizzes/" + all.get(0));
    server.as(full).delete("/quizzes/" + all.get(1));

    Answer refused = server.as(full).send("POST", "/quizzes", aQuiz().toString());
    Answer gone = server.as(full).delete("/shelves/bin/" + all.get(0));
    Answer taken = server.as(full).send("POST", "/quizzes", aQuiz().toString());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("too-many-quizzes");
    assertThat(gone.status()).isEqualTo(204);
    assertThat(taken.status()).isEqualTo(201);
  }

  @Test
  void for_good_go_one_or_all_of_ones_own() {
    List<String> all = IntStream.range(0, 3).mapToObj(i -> server.created(ann, aQuiz())).toList();
    String his = server.created(bob, aQuiz());
    server.as(bob).delete("/quizzes/" + his);
    put(ann, "bin", all.get(0), all.get(1));

    assertThat(server.as(ann).delete("/shelves/bin/" + all.get(2)).status())
        .as("not in the bin")
        .isEqualTo(404);
    assertThat(server.as(bob).delete("/shelves/bin/" + all.get(0)).status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/shelves/bin/" + all.get(0)).status()).isEqualTo(204);
    assertThat(shelf(ann, "bin")).containsExactly(all.get(1));
    assertThat(server.as(ann).delete("/shelves/bin").status()).isEqualTo(204);

    assertThat(shelf(ann, "bin")).isEmpty();
    assertThat(take(ann, "bin", all.get(0)).status()).isEqualTo(404);
    assertThat(shelf(ann, "own")).containsExactly(all.get(2));
    assertThat(shelf(bob, "bin")).containsExactly(his);
  }

  @Test
  void what_has_waited_long_enough_is_deleted_for_good() {
    String old = server.created(ann, aQuiz());
    String kept = server.created(ann, aQuiz());
    server.as(ann).delete("/quizzes/" + old);
    Instant between = Instant.now();
    server.as(ann).delete("/quizzes/" + kept);

    transaction(sweep -> new BinStore(sweep).deleteBinnedBefore(between, 1000, Instant.now()));

    assertThat(shelf(ann, "bin")).containsExactly(kept);
    assertThat(take(ann, "bin", old).status()).isEqualTo(404);
  }

  @Test
  void a_bin_goes_with_its_account() {
    try (Bus bus = Bus.connect(broker)) {
      Person gone = Person.named("Gone");
      String binned = server.created(gone, aQuiz());
      String other = server.created(gone, aQuiz());
      server.as(gone).delete("/quizzes/" + binned);
      bus.publish(
          Event.of(
              "user.deleted", Instant.now(), gone.id().toString(), Map.of("userId", gone.id())));

      bus.awaitAbout(other, 2);

      assertThat(shelf(gone, "bin")).isEmpty();
    }
  }

  @Test
  void what_is_archived_is_out_of_its_owners_way_alone() {
    String id = server.created(ann, aQuiz().published());
    String other = server.created(ann, aQuiz());

    assertThat(put(ann, "archive", id).status()).isEqualTo(204);

    assertThat(shelf(ann, "own")).containsExactly(other);
    assertThat(ids(server.as(ann).get("/quizzes?mine=true"))).containsExactly(other);
    assertThat(shelf(ann, "archive")).containsExactly(id);
    assertThat(server.as(bob).get("/quizzes/" + id).status()).isEqualTo(200);
    assertThat(internal(bob, id).status()).isEqualTo(200);
    assertThat(
            server.as(ann).get("/quizzes/" + id + "/shelves").json().path("archived").asBoolean())
        .isTrue();
    assertThat(server.as(bob).get("/quizzes/" + other + "/shelves").status()).isEqualTo(404);
    assertThat(take(bob, "archive", id).status()).isEqualTo(404);
    assertThat(take(ann, "archive", id, other).status()).isEqualTo(204);
    assertThat(shelf(ann, "own")).containsExactlyInAnyOrder(other, id);
    assertThat(shelf(ann, "archive")).isEmpty();
  }

  @Test
  void what_was_archived_comes_out_of_the_bin_into_the_archive() {
    String id = server.created(ann, aQuiz());
    put(ann, "archive", id);
    server.as(ann).delete("/quizzes/" + id);
    assertThat(shelf(ann, "archive")).isEmpty();

    take(ann, "bin", id);

    assertThat(shelf(ann, "archive")).containsExactly(id);
  }

  @Test
  void shelves_are_read_page_by_page() {
    List<String> all = IntStream.range(0, 5).mapToObj(i -> server.created(ann, aQuiz())).toList();
    List<String> lastFirst = all.reversed();
    all.forEach(id -> put(ann, "archive", id));

    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = server.as(ann).get("/shelves/archive?limit=2" + next).json();
      page.path("items").forEach(item -> seen.add(item.at("/quiz/id").asText()));
      next = page.has("next") ? "&next=" + page.path("next").asText() : "";
    } while (!next.isEmpty());

    assertThat(seen).isEqualTo(lastFirst);
    assertThat(server.as(ann).get("/shelves/archive?next=anything").status()).isEqualTo(400);
    assertThat(server.as(ann).get("/shelves/archive?limit=0").status()).isEqualTo(400);
    assertThat(server.as(ann).get("/shelves/none").status()).isEqualTo(404);
  }

  @Test
  void shelves_are_for_people_with_an_account_who_say_which_quizzes_they_mean() {
    assertThat(server.anonymous().get("/shelves").status()).isEqualTo(401);
    assertThat(server.anonymous().get("/shelves/own").status()).isEqualTo(401);
    assertThat(server.anonymous().delete("/shelves/bin").status()).isEqualTo(401);
    assertThat(server.as(ann).send("POST", "/shelves/bin", "{").status()).isEqualTo(400);
    assertThat(put(ann, "archive").status()).isEqualTo(422);
    assertThat(server.as(ann).send("POST", "/shelves/bin", "{\"quizzes\": [null]}").status())
        .isEqualTo(422);
    assertThat(server.as(ann).send("POST", "/shelves/bin", "{}").status()).isEqualTo(422);
    String[] many =
        IntStream.range(0, 101).mapToObj(i -> UUID.randomUUID().toString()).toArray(String[]::new);
    Answer tooMany = put(ann, "bin", many);
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.json().at("/errors/0/field").asText()).isEqualTo("quizzes");
  }

  private static Answer put(Person person, String shelf, String... quizzes) {
    return server.as(person).post("/shelves/" + shelf, Map.of("quizzes", List.of(quizzes)));
  }

  private static Answer take(Person person, String shelf, String... quizzes) {
    return put(person, shelf + "/take", quizzes);
  }

  private static List<String> shelf(Person person, String name) {
    List<String> ids = new ArrayList<>();
    server
        .as(person)
        .get("/shelves/" + name)
        .json()
        .path("items")
        .forEach(item -> ids.add(item.at("/quiz/id").asText()));
    return ids;
  }

  private static List<String> ids(Answer page) {
    return page.json().path("items").findValuesAsText("id");
  }

  private static Answer change(Person person, String id) {
    return server
        .as(person)
        .send("PUT", "/quizzes/" + id, aQuiz().published().basedOn(1).toString());
  }

  private static Answer internal(Person host, String id) {
    return server
        .as(host)
        .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
        .get("/internal/quizzes/" + id);
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
