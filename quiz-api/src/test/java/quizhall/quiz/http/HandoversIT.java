package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.media.Pictures.flag;
import static quizhall.quiz.media.Pictures.written;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.library.Sharing;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Direct;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.Shares;

@ExtendWith(Stores.class)
class HandoversIT {

  private static final int MOST_QUIZZES = 8;
  private static final int MOST_FILES = 5;
  private static final int MOST_OFFERS = 2;

  /** As often as it takes for both orders to come up. */
  private static final int ROUNDS = 6;

  private static QuizServer server;
  private static Shares shares;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final Person eve = Person.named("Eve");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    HandoversIT.database = database;
    HandoversIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.quizzes-per-owner", MOST_QUIZZES,
                "quizhall.quiz.media.files-per-owner", MOST_FILES,
                "quizhall.quiz.media.uploads-per-minute", 1000,
                "quizhall.quiz.sharing.handovers-per-owner", MOST_OFFERS,
                "quizhall.quiz.limits.writes-per-minute", 1000));
    shares = new Shares(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void an_editor_accepts_and_owns_it_and_the_owner_of_before_edits_it() {
    String quiz = offered();
    Instant until = Instant.parse(offer(quiz).path("expiresAt").asText());
    assertThat(offer(quiz).path("id").asText()).isEqualTo(bob.id().toString());
    assertThat(offer(quiz).path("name").asText()).isEqualTo("Bob");
    assertThat(until).isAfter(Instant.now());
    assertThat(shelved(bob, quiz).path("offeredUntil").asText()).isEqualTo(until.toString());
    assertThat(shelved(ann, quiz).has("offeredUntil")).isFalse();
    assertThat(server.as(bob).get("/shelves").json().path("offered").asInt()).isEqualTo(1);

    Answer accepted = accept(bob, quiz);

    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.text("ownerId")).isEqualTo(bob.id().toString());
    assertThat(accepted.text("ownerName")).isEqualTo("Bob");
    assertThat(accepted.json().has("role")).isFalse();
    assertThat(accepted.json().path("version").asInt()).as("the same content").isEqualTo(1);
    assertThat(accept(bob, quiz).body()).as("another time").isEqualTo(accepted.body());
    assertThat(server.ids(bob, "/shelves/own")).containsExactly(quiz);
    assertThat(server.ids(bob, "/shelves/shared")).isEmpty();
    assertThat(server.as(bob).get("/shelves").json().path("offered").asInt()).isZero();
    assertThat(server.ids(ann, "/shelves/own")).isEmpty();
    assertThat(server.ids(ann, "/shelves/shared")).containsExactly(quiz);
    assertThat(server.as(ann).get("/quizzes/" + quiz).text("role")).isEqualTo("edit");
    assertThat(change(ann, quiz, aQuiz().titled("By Ann").basedOn(1)).status()).isEqualTo(200);
    assertThat(server.as(bob).get("/quizzes/" + quiz).text("ownerName")).isEqualTo("Bob");
    assertThat(server.as(ann).delete("/quizzes/" + quiz).status()).isEqualTo(403);
    JsonNode people = server.as(bob).get("/quizzes/" + quiz + "/people").json();
    assertThat(people.path("people").findValuesAsText("name")).containsExactly("Ann");
    assertThat(people.has("handover")).isFalse();
    assertThat(shares.takeOut(bob, quiz, ann).status()).as("like anybody").isEqualTo(204);
    assertThat(server.as(ann).get("/quizzes/" + quiz).status()).isEqualTo(404);
  }

  @Test
  void it_goes_to_those_alone_who_may_edit_it_by_name() {
    String quiz = server.created(ann, aQuiz().published());
    shares.give(ann, quiz, bob, "play");

    assertThat(offer(ann, quiz, bob).text("type")).isEqualTo("may-not-edit");
    assertThat(offer(ann, quiz, eve).status()).as("whoever that is").isEqualTo(404);
    assertThat(offer(ann, quiz, ann).status()).isEqualTo(404);
    assertThat(offer(bob, quiz, bob).status()).isEqualTo(403);
    Answer nobody = server.as(ann).put("/quizzes/" + quiz + "/handover", Map.of());
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.json().at("/errors/0/field").asText()).isEqualTo("person");
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");
    assertThat(accept(eve, quiz).text("type")).isEqualTo("no-such-handover");
    assertThat(accept(eve, server.created(ann, aQuiz())).text("type")).isEqualTo("not-found");
  }

  @Test
  void an_offer_is_taken_back_declined_or_over_and_then_it_is_good_no_more() {
    String quiz = offered();
    assertThat(end(eve, quiz).status()).isEqualTo(404);
    shares.give(ann, quiz, eve, "edit");
    assertThat(end(eve, quiz).text("type")).as("who is not asked").isEqualTo("no-such-handover");

    assertThat(end(ann, quiz).status()).isEqualTo(204);
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");
    assertThat(end(ann, quiz).text("type")).isEqualTo("no-such-handover");

    offer(ann, quiz, bob);
    assertThat(end(bob, quiz).status()).isEqualTo(204);
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");

    offer(ann, quiz, bob);
    offer(ann, quiz, eve);
    assertThat(accept(bob, quiz).text("type")).as("one at a time").isEqualTo("no-such-handover");

    offer(ann, quiz, bob);
    expire(quiz);
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");
    assertThat(offer(quiz).isMissingNode()).isTrue();
    assertThat(shelved(bob, quiz).has("offeredUntil")).isFalse();
    assertThat((int) Direct.transaction(database, old -> Sharing.forget(old, Instant.now(), 1000)))
        .isPositive();
  }

  @Test
  void who_may_edit_it_no_more_is_offered_nothing() {
    String quiz = offered();
    String path = "/quizzes/" + quiz + "/people/" + bob.id();

    server.as(ann).put(path, Map.of("role", "play"));
    server.as(ann).put(path, Map.of("role", "edit"));
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");

    offer(ann, quiz, bob);
    shares.takeOut(ann, quiz, bob);
    shares.give(ann, quiz, bob, "edit");
    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");
  }

  @Test
  void what_is_offered_stands_first_among_what_is_shared() {
    String quiz = offered();
    end(ann, quiz);
    String later = server.created(ann, aQuiz());
    shares.give(ann, later, bob, "edit");
    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(later, quiz);

    offer(ann, quiz, bob);

    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(quiz, later);
    Answer first = server.as(bob).get("/shelves/shared?limit=1");
    assertThat(first.json().at("/items/0/offeredUntil").asText()).isNotEmpty();
    assertThat(server.ids(bob, "/shelves/shared?limit=1&next=" + first.text("next")))
        .containsExactly(later);
  }

  @Test
  void its_versions_and_people_stay_and_what_was_the_owners_alone_does_not() {
    String quiz = offered();
    change(ann, quiz, aQuiz().titled("Second").with("/visibility", "\"link\"").basedOn(1));
    String link = server.as(ann).get("/quizzes/" + quiz).text("link");
    shares.give(ann, quiz, eve, "view");
    String open = shares.secret(ann, quiz, "edit");
    Person inGroup = Person.named("Gus");
    String group = server.as(ann).post("/groups", Map.of("name", "Year 7")).text("id");
    shares.take(inGroup, server.as(ann).post("/groups/" + group + "/invitations").text("secret"));
    server.as(ann).put("/quizzes/" + quiz + "/groups/" + group, Map.of("role", "view"));
    String folder = server.as(ann).post("/folders", Map.of("name", "Old")).text("id");
    Map<String, ?> one = Map.of("quizzes", List.of(quiz));
    server.as(ann).post("/folders/" + folder + "/quizzes", one);
    server.as(ann).post("/shelves/archive", one);
    server.as(ann).post("/shelves/favourites", one);
    assertThat(server.as(inGroup).get("/quizzes/" + quiz).status()).isEqualTo(200);

    assertThat(accept(bob, quiz).status()).isEqualTo(200);

    assertThat(shelved(bob, quiz).has("folderId")).isFalse();
    assertThat(shelved(bob, quiz).path("archived").asBoolean()).isFalse();
    assertThat(shelved(ann, quiz).path("favourite").asBoolean()).as("she reads it").isTrue();
    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).isEmpty();
    assertThat(server.as(inGroup).get("/quizzes/" + quiz).status()).isEqualTo(404);
    assertThat(shares.take(inGroup, open).text("type")).isEqualTo("no-such-invitation");
    assertThat(server.as(eve).get("/quizzes/" + quiz).text("role")).isEqualTo("view");
    assertThat(server.anonymous().get("/quizzes/" + quiz + "?link=" + link).status())
        .isEqualTo(200);
    assertThat(server.as(ann).get("/quizzes/" + quiz).json().has("link")).isFalse();
    assertThat(server.as(bob).get("/quizzes/" + quiz).text("link")).isEqualTo(link);
    JsonNode versions = server.as(bob).get("/quizzes/" + quiz + "/versions").json();
    assertThat(versions.path("items").findValuesAsText("savedBy")).containsExactly("Ann", "Ann");
    assertThat(
            server
                .as(bob)
                .post("/quizzes/" + quiz + "/versions/1/restore", Map.of("version", 2))
                .status())
        .isEqualTo(200);
  }

  @Test
  void others_are_told_whose_it_is() {
    try (Bus bus = Bus.connect(broker)) {
      String quiz = offered();
      accept(bob, quiz);

      assertThat(bus.awaitAbout(quiz, 2).getLast().type()).isEqualTo("quiz.updated");
      assertThat(bus.awaitAbout(quiz, 2).getLast().dataAs(Told.class).ownerId())
          .isEqualTo(bob.id());
    }
  }

  private record Told(UUID ownerId) {}

  @Test
  void its_pictures_come_along_unless_something_else_of_the_owners_has_them() {
    String quiz = server.created(ann, aQuiz());
    String now = upload(ann);
    String before = upload(ann);
    String elsewhere = upload(ann);
    String drafted = upload(ann);
    change(ann, quiz, pictured(before).basedOn(1));
    change(ann, quiz, pictured(elsewhere).basedOn(2));
    change(ann, quiz, pictured(drafted).basedOn(3));
    change(ann, quiz, pictured(now).basedOn(4));
    server.created(ann, pictured(elsewhere));
    String draft =
        """
        {"revision": 0, "writer": "page",
          "form": {"title": "x", "language": "en", "questions": [], "cover": "%s"}}
        """
            .formatted(drafted);
    assertThat(server.as(ann).send("PUT", "/drafts/" + UUID.randomUUID(), draft).status())
        .isEqualTo(200);
    shares.give(ann, quiz, bob, "edit");
    offer(ann, quiz, bob);

    assertThat(accept(bob, quiz).status()).isEqualTo(200);

    assertThat(files(bob)).as("of now and of before").isEqualTo(2);
    assertThat(files(ann)).isEqualTo(2);
    assertThat(server.as(ann).delete("/media/" + id(before)).status()).isEqualTo(404);
    assertThat(change(ann, quiz, pictured(now).titled("Still").basedOn(5)).status()).isEqualTo(200);

    Bus.remove(broker, ann, () -> people(bob, quiz).isEmpty());

    Direct.transaction(
        database,
        sweep -> new MediaUseStore(sweep).deleteNeverPlayed(Instant.now().plusSeconds(60), 1000));
    for (String url : List.of(now, before, elsewhere, drafted)) {
      assertThat(server.anonymous().get(url.substring("/api/quiz".length())).status())
          .as("taken by nobody")
          .isEqualTo(200);
    }
    assertThat(files(bob)).isEqualTo(4);
    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(200);
  }

  @Test
  void who_has_no_room_is_told_so_and_nothing_has_changed() {
    String pictured = server.created(ann, pictured(upload(ann)));
    shares.give(ann, pictured, bob, "edit");
    offer(ann, pictured, bob);
    IntStream.range(0, MOST_FILES).forEach(i -> upload(bob));

    assertThat(accept(bob, pictured).text("type")).isEqualTo("no-room-for-media");
    assertThat(accept(bob, pictured).text("detail"))
        .contains("with it: 1 (")
        .contains("keep " + MOST_FILES);
    assertThat(server.as(bob).get("/quizzes/" + pictured).text("role")).isEqualTo("edit");
    assertThat(files(ann)).isEqualTo(1);

    String plain = server.created(ann, aQuiz());
    shares.give(ann, plain, bob, "edit");
    offer(ann, plain, bob);
    List<String> own =
        IntStream.range(0, MOST_QUIZZES).mapToObj(i -> server.created(bob, aQuiz())).toList();

    assertThat(accept(bob, plain).text("type")).isEqualTo("too-many-quizzes");
    assertThat(server.as(ann).get("/quizzes/" + plain).text("ownerName")).isEqualTo("Ann");

    server.as(bob).delete("/quizzes/" + own.getFirst());
    assertThat(accept(bob, plain).text("type")).as("with the bin").isEqualTo("too-many-quizzes");
    server.as(bob).delete("/shelves/bin/" + own.getFirst());
    assertThat(accept(bob, plain).status()).as("the offer was still good").isEqualTo(200);
  }

  @Test
  void offers_of_one_account_are_bounded() {
    List<String> all = IntStream.range(0, MOST_OFFERS).mapToObj(i -> offered()).toList();
    String more = server.created(ann, aQuiz());
    shares.give(ann, more, bob, "edit");

    assertThat(offer(ann, more, bob).text("type")).isEqualTo("too-many-handovers");
    assertThat(offer(ann, all.getFirst(), bob).status()).as("again").isEqualTo(200);
    accept(bob, all.getFirst());
    assertThat(offer(ann, more, bob).status()).isEqualTo(200);
    JsonNode told = server.anonymous().get("/limits").json().path("sharing");
    assertThat(told.path("handovers").asInt()).isEqualTo(MOST_OFFERS);
    assertThat(told.path("handoverSeconds").asLong()).isEqualTo(14 * 24 * 3600);
  }

  @Test
  void a_quiz_in_the_bin_is_not_passed_on_and_is_offered_again_when_it_comes_back() {
    String quiz = offered();
    server.as(ann).delete("/quizzes/" + quiz);

    assertThat(accept(bob, quiz).status()).isEqualTo(404);
    assertThat(offer(ann, quiz, bob).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/shelves").json().path("offered").asInt()).isZero();

    server.as(ann).post("/shelves/bin/take", Map.of("quizzes", List.of(quiz)));
    assertThat(accept(bob, quiz).status()).isEqualTo(200);
    assertThat(server.as(ann).delete("/shelves/bin/" + quiz).status()).isEqualTo(404);
  }

  @Test
  void a_hidden_quiz_stays_with_whom_that_was_told_to() {
    String quiz = offered();
    hide(quiz, true);

    assertThat(accept(bob, quiz).text("type")).isEqualTo("no-such-handover");
    assertThat(shelved(bob, quiz).has("offeredUntil")).isFalse();
    assertThat(offer(ann, quiz, bob).text("type")).isEqualTo("hidden-by-moderator");

    hide(quiz, false);
    assertThat(accept(bob, quiz).status()).isEqualTo(200);
  }

  @Test
  void accepting_beside_taking_back_is_one_before_the_other() {
    for (int i = 0; i < ROUNDS; i++) {
      String quiz = offered();

      List<Answer> both = atOnce(() -> accept(bob, quiz), () -> end(ann, quiz));

      boolean isBobs = both.getFirst().status() == 200;
      assertThat(both.getLast().status()).isEqualTo(isBobs ? 404 : 204);
      assertThat(server.as(bob).get("/quizzes/" + quiz).text("ownerName"))
          .isEqualTo(isBobs ? "Bob" : "Ann");
      server.as(isBobs ? bob : ann).delete("/quizzes/" + quiz);
      server.as(isBobs ? bob : ann).delete("/shelves/bin");
    }
  }

  @Test
  void accepting_beside_deleting_is_one_before_the_other() {
    for (int i = 0; i < ROUNDS; i++) {
      String quiz = offered();

      List<Answer> both =
          atOnce(() -> accept(bob, quiz), () -> server.as(ann).delete("/quizzes/" + quiz));

      boolean isBobs = both.getFirst().status() == 200;
      assertThat(both.getLast().status()).isEqualTo(isBobs ? 403 : 204);
      assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(isBobs ? 200 : 404);
      server.as(bob).delete("/quizzes/" + quiz);
      server.as(isBobs ? bob : ann).delete("/shelves/bin");
    }
  }

  @Test
  void accepting_beside_the_end_of_an_account_leaves_nothing_half() {
    for (int i = 0; i < ROUNDS; i++) {
      Person owner = Person.named("Owner");
      Person heir = Person.named("Heir");
      Person gone = i % 2 == 0 ? owner : heir;
      String quiz = server.created(owner, aQuiz());
      shares.give(owner, quiz, heir, "edit");
      offer(owner, quiz, heir);

      CompletableFuture<Void> removal =
          CompletableFuture.runAsync(() -> end(gone), Thread::startVirtualThread);
      Answer accepted = accept(heir, quiz);
      removal.join();

      assertThat(accepted.status()).isIn(200, 401, 404);
      boolean isThere = gone.equals(owner) ? accepted.status() == 200 : accepted.status() != 200;
      Person rest = gone.equals(owner) ? heir : owner;
      Answer read = server.as(rest).get("/quizzes/" + quiz);
      assertThat(read.status()).isEqualTo(isThere ? 200 : 404);
      assertThat(traces(gone)).isZero();
      if (isThere) {
        assertThat(read.text("ownerName")).isEqualTo(rest.name());
        assertThat(people(rest, quiz)).isEmpty();
      }
    }
  }

  @Test
  void an_offer_goes_with_the_account_that_it_was_made_to() {
    String quiz = server.created(ann, aQuiz());
    Person gone = Person.named("Gone");
    shares.give(ann, quiz, gone, "edit");
    offer(ann, quiz, gone);

    end(gone);

    assertThat(traces(gone)).isZero();
    assertThat(offer(quiz).isMissingNode()).isTrue();
    assertThat(accept(gone, quiz).status()).isEqualTo(401);
  }

  private static List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
    CompletableFuture<Answer> first =
        CompletableFuture.supplyAsync(one, Thread::startVirtualThread);
    CompletableFuture<Answer> second =
        CompletableFuture.supplyAsync(other, Thread::startVirtualThread);
    return Arrays.asList(first.join(), second.join());
  }

  /** A quiz of Ann's that is offered to Bob. */
  private String offered() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "edit");
    assertThat(offer(ann, quiz, bob).status()).isEqualTo(200);
    return quiz;
  }

  private static Answer offer(Person owner, String quiz, Person person) {
    return server
        .as(owner)
        .put("/quizzes/" + quiz + "/handover", Map.of("person", person.id().toString()));
  }

  private static Answer accept(Person person, String quiz) {
    return server.as(person).post("/quizzes/" + quiz + "/handover/accept");
  }

  private static Answer end(Person person, String quiz) {
    return server.as(person).delete("/quizzes/" + quiz + "/handover");
  }

  private JsonNode offer(String quiz) {
    return server.as(ann).get("/quizzes/" + quiz + "/people").json().path("handover");
  }

  private static JsonNode people(Person owner, String quiz) {
    return server.as(owner).get("/quizzes/" + quiz + "/people").json().path("people");
  }

  private static JsonNode shelved(Person person, String quiz) {
    return server.as(person).get("/quizzes/" + quiz + "/shelves").json();
  }

  private static Answer change(Person author, String quiz, DraftJson draft) {
    return server.as(author).send("PUT", "/quizzes/" + quiz, draft.toString());
  }

  private static DraftJson pictured(String url) {
    return aQuiz().with("/cover", "{\"image\": \"%s\", \"alt\": \"A flag\"}".formatted(url));
  }

  private static String upload(Person author) {
    Answer answer =
        server.as(author).postFile("/media", written("png", flag(8, 8)), Map.of("alt", "A flag"));
    assertThat(answer.status()).isEqualTo(201);
    return answer.text("url");
  }

  private static String id(String url) {
    return Medium.idIn(url).orElseThrow().toString();
  }

  private static int files(Person owner) {
    return server.as(owner).get("/media").json().path("files").asInt();
  }

  private static void expire(String quiz) {
    run(
        "UPDATE handovers SET expires_at = now() - interval '1 minute' WHERE quiz_id = :quiz",
        quiz);
  }

  private static void hide(String quiz, boolean isHidden) {
    run(
        isHidden
            ? "INSERT INTO moderated_quizzes (quiz_id, hidden_at, hidden_reason, hidden_words)"
                + " VALUES (:quiz, now(), 'other', '')"
            : "DELETE FROM moderated_quizzes WHERE quiz_id = :quiz",
        quiz);
  }

  private static void run(String sql, String quiz) {
    Direct.transaction(
        database,
        change -> change.handle().createUpdate(sql).bind("quiz", UUID.fromString(quiz)).execute());
  }

  /** As the service does it when it hears of it, but at this moment. */
  private static void end(Person gone) {
    Direct.transaction(
        database,
        removal -> {
          new AccountRemoval(InstantSource.system()).handle(removal, Bus.removalOf(gone));
          return gone;
        });
  }

  private static int traces(Person person) {
    return Direct.transaction(
        database,
        read ->
            read.handle()
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM shares WHERE account_id = :id)
                      + (SELECT count(*) FROM handovers WHERE account_id = :id)
                      + (SELECT count(*) FROM quizzes WHERE owner_id = :id)
                    """)
                .bind("id", person.id())
                .mapTo(Integer.class)
                .one());
  }
}
