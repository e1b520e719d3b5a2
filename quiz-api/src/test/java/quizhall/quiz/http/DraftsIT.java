package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.json.Json;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.interchange.Files;
import quizhall.quiz.store.DraftStore;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class DraftsIT {

  private static final int MOST = 3;
  private static final int WRITES = 60;

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final String id = UUID.randomUUID().toString();

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    DraftsIT.database = database;
    DraftsIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.drafts.per-owner", MOST,
                "quizhall.quiz.drafts.size", "64 KiB",
                "quizhall.quiz.drafts.writes-per-minute", WRITES));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void an_incomplete_quiz_is_a_draft_that_comes_back_as_it_was() {
    String typed = "Half \0 a \uD83C\uDFB2 quiz";
    ObjectNode form = form(typed).put("more", 0.1);

    Answer kept = keep(id, 0, form);

    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.json().path("revision").asInt()).isEqualTo(1);
    JsonNode read = server.as(ann).get("/drafts/" + id).json();
    assertThat(read.path("form").path("more")).isEqualTo(form.path("more"));
    assertThat(read.path("form").path("title").asText()).isEqualTo(typed);
    assertThat(read.has("quizId")).isFalse();
    JsonNode listed = server.as(ann).get("/drafts").json().path("items");
    assertThat(listed.findValuesAsText("title")).containsExactly("Half  a \uD83C\uDFB2 quiz");
  }

  @Test
  void no_search_finds_a_draft_and_no_room_opens_it() {
    keep(id, 0, form("Unfindable"));

    assertThat(server.as(ann).get("/quizzes?mine=true").body()).doesNotContain("Unfindable");
    assertThat(server.as(ann).get("/quizzes/search?q=unfindable").json().path("items")).isEmpty();
    assertThat(server.as(ann).get("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(
            server
                .as(ann)
                .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
                .get("/internal/quizzes/" + id)
                .status())
        .isEqualTo(404);
  }

  @Test
  void of_two_pages_that_write_at_once_the_second_is_told() {
    keep(id, 0, form("One"));
    assertThat(keep(id, 1, "page-a", form("Two")).status()).isEqualTo(200);

    Answer stale = keep(id, 1, "page-b", form("Other"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.text("type")).isEqualTo("stale-draft");
    assertThat(keep(id, 2, "page-b", form("Knowing it")).status()).isEqualTo(200);
    assertThat(keep(UUID.randomUUID().toString(), 4, form("Gone")).text("type"))
        .isEqualTo("stale-draft");
  }

  @Test
  void of_many_pages_that_begin_the_same_draft_one_wins() {
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(
                page ->
                    CompletableFuture.supplyAsync(
                        () -> keep(id, 0, "page-" + page, form("P" + page)).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 409, 409, 409);
  }

  @Test
  void a_page_that_got_no_answer_goes_on_from_itself() {
    keep(id, 0, "page-a", form("One"));
    keep(id, 1, "page-a", form("Two"));

    Answer repeated = keep(id, 1, "page-a", form("Two and more"));

    assertThat(repeated.status()).isEqualTo(200);
    assertThat(repeated.json().path("revision").asInt()).isEqualTo(3);
  }

  @Test
  void saving_a_new_quiz_removes_its_draft() {
    keep(id, 0, form("Rivers"));

    Answer saved =
        server
            .as(ann)
            .send("POST", "/quizzes?draft=%s&draftRevision=1".formatted(id), aQuiz().toString());

    assertThat(saved.status()).isEqualTo(201);
    assertThat(server.as(ann).get("/drafts/" + id).status()).isEqualTo(404);
  }

  @Test
  void a_save_that_is_refused_leaves_the_draft() {
    keep(id, 0, form("Rivers"));
    String path = "/quizzes?draft=%s&draftRevision=1".formatted(id);

    assertThat(server.as(ann).send("POST", path, aQuiz().without("/title").toString()).status())
        .isEqualTo(422);

    assertThat(server.as(ann).get("/drafts/" + id).status()).isEqualTo(200);
    assertThat(server.as(ann).send("POST", "/quizzes?draft=x", aQuiz().toString()).status())
        .isEqualTo(400);
  }

  @Test
  void changes_of_a_quiz_are_kept_under_its_id_and_saved_with_it() {
    String quiz = server.created(ann, aQuiz());
    Answer kept = keep(quiz, 0, "page", form("Changed"), 1);

    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    JsonNode draft = server.as(ann).get("/drafts/" + quiz).json();
    assertThat(draft.path("quizId").asText()).isEqualTo(quiz);
    assertThat(draft.path("basedOn").asInt()).isEqualTo(1);
    assertThat(server.as(ann).get("/quizzes/" + quiz).text("title")).isEqualTo("Rivers");

    String path = "/quizzes/%s?draft=%s&draftRevision=1".formatted(quiz, quiz);
    assertThat(server.as(ann).send("PUT", path, aQuiz().basedOn(1).toString()).status())
        .isEqualTo(200);
    assertThat(server.as(ann).get("/drafts/" + quiz).status()).isEqualTo(404);
  }

  @Test
  void a_draft_to_which_more_was_written_elsewhere_outlives_the_save() {
    String quiz = server.created(ann, aQuiz());
    keep(quiz, 0, "page-a", form("One"), 1);
    keep(quiz, 1, "page-b", form("More"), 1);

    String path = "/quizzes/%s?draft=%s&draftRevision=1".formatted(quiz, quiz);
    server.as(ann).send("PUT", path, aQuiz().basedOn(1).toString());

    assertThat(server.as(ann).get("/drafts/" + quiz).json().at("/form/title").asText())
        .isEqualTo("More");
  }

  @Test
  void a_draft_whose_quiz_is_in_the_bin_says_so_until_it_is_restored() {
    String quiz = server.created(ann, aQuiz());
    assertThat(keep(quiz, 0, "page", form("Changed"), 1).status()).isEqualTo(200);
    assertThat(isBinned(quiz)).isFalse();

    server.as(ann).delete("/quizzes/" + quiz);

    assertThat(isBinned(quiz)).isTrue();
    assertThat(server.as(ann).get("/drafts/" + quiz).status()).isEqualTo(200);
    server.as(ann).post("/shelves/bin/take", Map.of("quizzes", List.of(quiz)));
    assertThat(isBinned(quiz)).isFalse();
  }

  private boolean isBinned(String quiz) {
    JsonNode first = server.as(ann).get("/drafts").json().at("/items/0");
    assertThat(first.path("id").asText()).isEqualTo(quiz);
    return first.path("binned").asBoolean();
  }

  @Test
  void only_who_may_edit_a_quiz_has_changes_of_it() {
    String hidden = server.created(bob, aQuiz());
    String open = server.created(bob, aQuiz().published());

    assertThat(keep(hidden, 0, "page", form("Mine?"), 1).status()).isEqualTo(404);
    assertThat(keep(open, 0, "page", form("Mine?"), 1).status()).isEqualTo(403);
  }

  @Test
  void a_draft_is_its_writers_alone() {
    keep(id, 0, form("Secret"));

    assertThat(server.as(bob).get("/drafts/" + id).status()).isEqualTo(404);
    assertThat(server.as(bob).delete("/drafts/" + id).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/drafts").json().path("items")).isEmpty();
    for (Answer answer :
        List.of(
            server.anonymous().get("/drafts"),
            server.anonymous().get("/drafts/" + id),
            server.anonymous().delete("/drafts/" + id),
            server.anonymous().send("PUT", "/drafts/" + id, "{}"))) {
      assertThat(answer.status()).isEqualTo(401);
    }
    assertThat(server.as(ann).delete("/drafts/" + id).status()).isEqualTo(204);
    assertThat(server.as(ann).get("/drafts/" + id).status()).isEqualTo(404);
  }

  @Test
  void of_a_form_its_shape_is_checked_and_named() {
    for (String wrong :
        List.of(
            "{\"revision\": 0, \"writer\": \"p\"}",
            "{\"revision\": 0, \"writer\": \"p\", \"form\": null}",
            "{\"revision\": 0, \"writer\": \"p\", \"form\": []}",
            "{\"revision\": 0, \"writer\": \"p\", \"form\": {}}",
            "{\"revision\": 0, \"writer\": \"p\", \"form\": {\"title\": 1, \"language\": \"en\","
                + " \"questions\": [1]}}",
            "{\"revision\": -1, \"writer\": \"p\", \"form\": {\"title\": \"\", \"language\":"
                + " \"en\", \"questions\": []}}",
            "{\"revision\": 0, \"writer\": \"no spaces\", \"form\": {\"title\": \"\","
                + " \"language\": \"en\", \"questions\": []}}",
            "{\"revision\": 0, \"writer\": \"p\", \"form\": {\"title\": \"\", \"language\":"
                + " \"en\", \"questions\": [], \"deep\": %s}}"
                    .formatted("[".repeat(30) + "]".repeat(30)))) {
      Answer refused = server.as(ann).send("PUT", "/drafts/" + id, wrong);
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.json().path("errors")).isNotEmpty();
    }
    assertThat(server.as(ann).send("PUT", "/drafts/" + id, "{").status()).isEqualTo(400);
    assertThat(server.as(ann).get("/drafts?next=x").status()).isEqualTo(400);
    assertThat(keep(id, 0, form("x".repeat(70_000))).status()).isEqualTo(413);
    assertThat(
            server
                .as(ann)
                .with("Content-Type", "text/plain")
                .send("PUT", "/drafts/" + id, "{}")
                .status())
        .isEqualTo(415);
  }

  @Test
  void drafts_of_one_owner_are_bounded_and_come_page_by_page() {
    for (int i = 0; i < MOST; i++) {
      assertThat(keep(UUID.randomUUID().toString(), 0, form("Draft " + i)).status()).isEqualTo(200);
    }

    assertThat(keep(id, 0, form("One more")).text("type")).isEqualTo("too-many-drafts");
    JsonNode first = server.as(ann).get("/drafts?limit=2").json();
    JsonNode second =
        server.as(ann).get("/drafts?limit=2&next=" + first.path("next").asText()).json();
    assertThat(first.path("items").findValuesAsText("title")).containsExactly("Draft 2", "Draft 1");
    assertThat(second.path("items").findValuesAsText("title")).containsExactly("Draft 0");
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void who_writes_without_a_pause_is_told_to_wait() {
    Answer refused =
        Stream.generate(() -> server.as(ann).send("PUT", "/drafts/" + id, "{}"))
            .limit(10L * WRITES)
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.header("Retry-After")).isNotEmpty();
  }

  @Test
  void pictures_stay_as_long_as_a_draft_has_them() {
    Answer held = server.as(ann).postFile("/imports", Files.sample("dots.cqa"), Map.of());
    String image = held.json().at("/quizzes/0/questions/0/media/image").asText();
    ObjectNode form = form("With a picture");
    form.putArray("questions").addObject().putObject("media").put("image", image);
    keep(id, 0, form);
    transaction(delete -> new ImportStore(delete).deleteCreatedBefore(Instant.now(), 1000));
    deleteUnused();
    assertThat(uploads()).isEqualTo(1);
    String medium = image.replaceFirst("^/api/quiz/media/([^/]+)/.*$", "/media/$1");
    assertThat(server.as(ann).send("DELETE", medium, "").text("type")).isEqualTo("upload-in-use");

    server.as(ann).delete("/drafts/" + id);
    deleteUnused();

    assertThat(uploads()).isZero();
  }

  @Test
  void an_account_that_goes_takes_its_drafts() {
    keep(id, 0, form("Going"));
    try (Bus bus = Bus.connect(broker)) {
      bus.publish(
          Event.of("user.deleted", Instant.now(), ann.id().toString(), Map.of("userId", ann.id())));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  transaction(
                      read ->
                          new DraftStore(read)
                              .find(new OwnerId(ann.id()), UUID.fromString(id))
                              .isEmpty()));
    }
    assertThat(keep(id, 0, form("Late")).status()).isEqualTo(401);
  }

  private Answer keep(String id, int revision, ObjectNode form) {
    return keep(id, revision, "page", form);
  }

  private Answer keep(String id, int revision, String writer, ObjectNode form) {
    return put(id, sent(revision, writer, form));
  }

  private Answer keep(String id, int revision, String writer, ObjectNode form, int basedOn) {
    return put(id, sent(revision, writer, form).put("basedOn", basedOn));
  }

  private Answer put(String id, ObjectNode sent) {
    return server.as(ann).send("PUT", "/drafts/" + id, sent.toString());
  }

  private static ObjectNode sent(int revision, String writer, ObjectNode form) {
    ObjectNode sent = Json.mapper().createObjectNode();
    sent.put("revision", revision).put("writer", writer).set("form", form);
    return sent;
  }

  private static ObjectNode form(String title) {
    ObjectNode form = Json.mapper().createObjectNode();
    form.put("title", title).put("language", "en").putArray("questions");
    return form;
  }

  private int uploads() {
    return server.as(ann).get("/media").json().path("files").asInt();
  }

  private static void deleteUnused() {
    transaction(delete -> new MediaUseStore(delete).deleteNeverPlayed(Instant.now(), 1000));
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
