package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.media.Pictures.flag;
import static quizhall.quiz.media.Pictures.written;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.library.Sharing;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Direct;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.Shares;

@ExtendWith(Stores.class)
class SharingIT {

  private static final int MOST_PEOPLE = 3;
  private static final int MOST_SHARED = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static QuizServer server;
  private static Shares shares;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final Person eve = Person.named("Eve");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    SharingIT.database = database;
    SharingIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.sharing.people-per-quiz", MOST_PEOPLE,
                "quizhall.quiz.sharing.quizzes-per-account", MOST_SHARED,
                "quizhall.quiz.limits.writes-per-minute", 1000));
    shares = new Shares(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void who_takes_an_invitation_is_shown_by_name_and_sees_the_quiz() {
    String quiz = server.created(ann, aQuiz());
    Answer made = shares.invite(ann, quiz, "view");
    String secret = made.text("secret");

    assertThat(made.status()).isEqualTo(201);
    assertThat(secret).hasSize(32);
    JsonNode open = people(quiz).at("/invitations/0");
    assertThat(open.path("role").asText()).isEqualTo("view");
    assertThat(open.has("secret")).as("told once").isFalse();
    Answer looked = shares.look(bob, secret);
    assertThat(looked.text("state")).isEqualTo("open");
    assertThat(looked.text("title")).isEqualTo("Rivers");
    assertThat(looked.text("ownerName")).isEqualTo("Ann");
    assertThat(looked.json().has("quizId")).isFalse();
    assertThat(anonymous(secret).text("state")).as("before signing in").isEqualTo("open");
    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(404);

    Answer taken = shares.take(bob, secret);

    assertThat(taken.text("state")).isEqualTo("taken");
    assertThat(taken.text("quizId")).isEqualTo(quiz);
    assertThat(people(quiz).path("invitations")).isEmpty();
    assertThat(people(quiz).at("/people/0/name").asText()).isEqualTo("Bob");
    assertThat(people(quiz).at("/people/0/role").asText()).isEqualTo("view");
    Answer read = server.as(bob).get("/quizzes/" + quiz);
    assertThat(read.text("role")).isEqualTo("view");
    assertThat(read.json().path("editable").asBoolean()).isFalse();
    assertThat(read.body()).doesNotContain("\"correct\"").doesNotContain("Encyclopedia");
    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(quiz);
    assertThat(server.as(bob).get("/shelves/shared").json().at("/items/0/quiz/role").asText())
        .isEqualTo("view");
    assertThat(server.as(bob).get("/shelves").json().path("shared").asInt()).isEqualTo(1);
    assertThat(server.ids(ann, "/shelves/shared")).isEmpty();
    assertThat(server.as(ann).get("/quizzes/" + quiz).json().has("role")).isFalse();
  }

  @Test
  void an_invitation_is_good_once_and_answers_who_took_it_alike() {
    String quiz = server.created(ann, aQuiz());
    String secret = shares.secret(ann, quiz, "play");
    Answer first = shares.take(bob, secret);

    assertThat(shares.take(bob, secret).body()).isEqualTo(first.body());
    assertThat(shares.look(bob, secret).text("state")).isEqualTo("taken");
    assertThat(shares.take(eve, secret).status()).isEqualTo(404);
    assertThat(shares.look(eve, secret).status()).isEqualTo(404);
    assertThat(anonymous(secret).status()).isEqualTo(404);
    assertThat(server.as(eve).get("/quizzes/" + quiz).status()).isEqualTo(404);
    assertThat(people(quiz).path("people")).hasSize(1);
  }

  @Test
  void of_many_at_once_one_gets_it() {
    String quiz = server.created(ann, aQuiz());
    String secret = shares.secret(ann, quiz, "edit");
    List<Person> all = IntStream.range(0, 12).mapToObj(i -> Person.named("P" + i)).toList();

    List<CompletableFuture<Answer>> asked =
        all.stream()
            .map(
                person ->
                    CompletableFuture.supplyAsync(
                        () -> shares.take(person, secret), Thread::startVirtualThread))
            .toList();
    List<Integer> statuses = asked.stream().map(answer -> answer.join().status()).toList();

    assertThat(statuses).containsOnlyOnce(200).contains(404).doesNotContain(500);
    assertThat(people(quiz).path("people")).hasSize(1);
    assertThat(
            all.stream()
                .filter(person -> server.as(person).get("/quizzes/" + quiz).status() == 200)
                .toList())
        .hasSize(1);
  }

  @Test
  void the_owners_own_link_is_not_used_up_and_neither_is_one_that_gives_nothing_new() {
    String quiz = server.created(ann, aQuiz());
    String secret = shares.secret(ann, quiz, "play");

    assertThat(shares.look(ann, secret).text("state")).isEqualTo("own");
    assertThat(shares.take(ann, secret).text("state")).isEqualTo("own");
    shares.give(ann, quiz, bob, "edit");
    assertThat(shares.take(bob, secret).text("state")).isEqualTo("taken");
    assertThat(role(bob, quiz)).as("keeps what allows more").isEqualTo("edit");

    assertThat(shares.take(eve, secret).text("state")).isEqualTo("taken");
    assertThat(role(eve, quiz)).isEqualTo("play");
    shares.give(ann, quiz, eve, "edit");
    assertThat(role(eve, quiz)).isEqualTo("edit");
    assertThat(people(quiz).path("people")).hasSize(2);
  }

  @Test
  void nobody_learns_why_an_invitation_is_good_no_more() {
    String quiz = server.created(ann, aQuiz());
    String taken = shares.secret(ann, quiz, "view");
    shares.take(bob, taken);
    Answer withdrawn = shares.invite(ann, quiz, "view");
    String invitation = "/quizzes/" + quiz + "/invitations/" + withdrawn.text("id");
    assertThat(server.as(bob).delete(invitation).status()).isEqualTo(403);
    assertThat(server.as(eve).delete(invitation).status()).isEqualTo(404);
    assertThat(server.as(ann).delete(invitation).status()).isEqualTo(204);
    assertThat(server.as(ann).delete(invitation).status()).isEqualTo(404);
    Answer over = shares.invite(ann, quiz, "view");
    expire(over.text("id"));
    String gone = server.created(ann, aQuiz());
    String binned = shares.secret(ann, gone, "view");
    server.as(ann).delete("/quizzes/" + gone);

    List<String> bad =
        Stream.of(
                taken,
                withdrawn.text("secret"),
                over.text("secret"),
                binned,
                "A".repeat(32),
                "",
                "no secret at all, and longer than any is: " + "x".repeat(100))
            .flatMap(secret -> Stream.of(shares.look(eve, secret), shares.take(eve, secret)))
            .map(answer -> answer.status() + answer.body())
            .distinct()
            .toList();

    assertThat(bad).hasSize(1);
    assertThat(bad.getFirst()).startsWith("404").contains("no-such-invitation");
    assertThat(server.as(eve).post("/invitations/take", Map.of()).text("type"))
        .isEqualTo("no-such-invitation");
    assertThat(people(quiz).path("invitations")).isEmpty();
    assertThat(shares.take(ann, over.text("secret")).status()).as("the owner too").isEqualTo(404);
    assertThat(
            server
                .as(ann)
                .post("/quizzes/" + quiz + "/invitations", Map.of("role", "own"))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("role");
    assertThat(server.anonymous().post("/invitations/take", Map.of("secret", taken)).status())
        .isEqualTo(401);
  }

  @Test
  void of_a_secret_only_the_hash_is_kept() {
    String quiz = server.created(ann, aQuiz());
    String secret = shares.secret(ann, quiz, "view");

    List<String> kept =
        Direct.transaction(
            database,
            read ->
                read.handle()
                    .createQuery("SELECT CAST(invitations AS text) FROM invitations")
                    .mapTo(String.class)
                    .list());

    assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(secret));
    String inHex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.US_ASCII));
    assertThat(kept).noneMatch(row -> row.contains(inHex));
  }

  @Test
  void who_is_taken_out_sees_nothing_at_once_and_does_not_come_back_by_the_old_link() {
    String quiz = server.created(ann, aQuiz());
    String secret = shares.secret(ann, quiz, "edit");
    shares.take(bob, secret);
    String draft = "/drafts/" + quiz;
    assertThat(server.as(bob).send("PUT", draft, DRAFT).status()).isEqualTo(200);
    server.as(bob).post("/shelves/favourites", Map.of("quizzes", List.of(quiz)));
    server.as(bob).send("PUT", "/quizzes/" + quiz, edited(1).toString());
    assertThat(server.ids(bob, "/shelves/favourites")).containsExactly(quiz);
    assertThat(server.ids(bob, "/shelves/recent")).containsExactly(quiz);

    assertThat(shares.takeOut(ann, quiz, bob).status()).isEqualTo(204);

    assertThat(shares.takeOut(ann, quiz, bob).status()).isEqualTo(404);
    for (String path :
        List.of(
            "/quizzes/" + quiz,
            "/quizzes/" + quiz + "/versions",
            "/quizzes/" + quiz + "/shelves",
            draft)) {
      assertThat(server.as(bob).get(path).status()).as(path).isEqualTo(404);
    }
    for (String shelf : List.of("shared", "favourites", "recent")) {
      assertThat(server.ids(bob, "/shelves/" + shelf)).as(shelf).isEmpty();
      assertThat(server.as(bob).get("/shelves").json().path(shelf).asInt()).isZero();
    }
    assertThat(server.as(bob).get("/drafts").json().path("items")).isEmpty();
    assertThat(server.as(bob).send("PUT", draft, DRAFT).status()).isEqualTo(404);
    assertThat(shares.take(bob, secret).status()).isEqualTo(404);

    shares.give(ann, quiz, bob, "edit");
    assertThat(server.as(bob).get(draft).status()).as("what he had written").isEqualTo(200);
    assertThat(shares.takeOut(bob, quiz, bob).status()).as("leaves").isEqualTo(204);
    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(404);
    assertThat(people(quiz).path("people")).isEmpty();
  }

  @Test
  void a_role_is_changed_by_the_owner_alone() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "view");
    String path = "/quizzes/" + quiz + "/people/" + bob.id();

    assertThat(server.as(bob).put(path, Map.of("role", "edit")).status()).isEqualTo(403);
    assertThat(server.as(eve).put(path, Map.of("role", "edit")).status()).isEqualTo(404);
    assertThat(server.as(ann).put(path, Map.of("role", "none")).status()).isEqualTo(422);
    assertThat(
            server
                .as(ann)
                .put("/quizzes/" + quiz + "/people/" + eve.id(), Map.of("role", "edit"))
                .status())
        .isEqualTo(404);
    assertThat(server.as(ann).put(path, Map.of("role", "edit")).status()).isEqualTo(204);
    assertThat(role(bob, quiz)).isEqualTo("edit");
    assertThat(server.as(ann).put(path, Map.of("role", "view")).status()).isEqualTo(204);
    assertThat(server.as(bob).get("/quizzes/" + quiz).body()).doesNotContain("\"correct\"");
  }

  @Test
  void who_edits_is_named_in_the_versions_and_the_owner_stays_the_owner() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "edit");

    Answer changed = server.as(bob).send("PUT", "/quizzes/" + quiz, edited(1).toString());

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text("ownerName")).isEqualTo("Ann");
    assertThat(changed.text("role")).isEqualTo("edit");
    assertThat(changed.json().path("editable").asBoolean()).isTrue();
    Answer read = server.as(ann).get("/quizzes/" + quiz);
    assertThat(read.text("title")).isEqualTo("Rivers, edited");
    assertThat(read.text("ownerName")).isEqualTo("Ann");
    assertThat(
            server
                .as(ann)
                .get("/quizzes/" + quiz + "/versions")
                .json()
                .at("/items/0/savedBy")
                .asText())
        .isEqualTo("Bob");
    assertThat(server.as(ann).send("PUT", "/quizzes/" + quiz, edited(1).toString()).text("type"))
        .as("nothing is overwritten")
        .isEqualTo("stale-version");
    assertThat(
            server
                .as(bob)
                .post("/quizzes/" + quiz + "/versions/1/restore", Map.of("version", 2))
                .text("ownerName"))
        .isEqualTo("Ann");
  }

  @Test
  void who_edits_does_not_say_who_sees_it() {
    String quiz = server.created(ann, aQuiz().with("/visibility", "\"link\""));
    shares.give(ann, quiz, bob, "edit");

    Answer refused =
        server.as(bob).send("PUT", "/quizzes/" + quiz, edited(1).published().toString());
    Answer silent =
        server.as(bob).send("PUT", "/quizzes/" + quiz, edited(1).without("/visibility").toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("visibility");
    assertThat(silent.text("visibility")).isEqualTo("link");
    assertThat(silent.json().has("link")).as("for its owner").isFalse();
    assertThat(server.as(ann).get("/quizzes/" + quiz).json().has("link")).isTrue();
  }

  @Test
  void a_copy_by_who_edits_stands_by_itself_and_gives_credit() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "edit");

    Answer copy = server.as(bob).post("/quizzes/" + quiz + "/copy", Map.of());

    assertThat(copy.status()).isEqualTo(201);
    assertThat(copy.json().at("/basedOn/author").asText()).isEqualTo("Ann");
    shares.takeOut(ann, quiz, bob);
    assertThat(server.as(bob).get("/quizzes/" + copy.text("id")).status()).isEqualTo(200);
  }

  @Test
  void what_who_edits_puts_into_a_quiz_stays_there_and_takes_no_room_of_the_owners() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "edit");
    Answer upload = upload(bob);
    String url = upload.text("url");
    String hers = upload(ann).text("url");
    DraftJson pictured = edited(1).with("/cover", picture(url));
    assertThat(server.as(ann).send("PUT", "/quizzes/" + quiz, pictured.toString()).status())
        .as("whom it is none of")
        .isEqualTo(422);

    assertThat(server.as(bob).send("PUT", "/quizzes/" + quiz, pictured.toString()).status())
        .isEqualTo(200);

    assertThat(server.as(bob).delete("/media/" + upload.text("id")).text("type"))
        .isEqualTo("upload-in-use");
    assertThat(server.as(ann).get("/media").json().path("files").asInt()).isEqualTo(1);
    shares.takeOut(ann, quiz, bob);
    assertThat(
            server.as(ann).send("PUT", "/quizzes/" + quiz, pictured.basedOn(2).toString()).status())
        .as("what the quiz has stays")
        .isEqualTo(200);
    assertThat(
            server
                .as(ann)
                .send("PUT", "/quizzes/" + quiz, edited(3).with("/cover", picture(hers)).toString())
                .status())
        .isEqualTo(200);
    assertThat(
            server
                .as(ann)
                .post("/quizzes/" + quiz + "/versions/2/restore", Map.of("version", 4))
                .status())
        .as("and what it had comes back")
        .isEqualTo(200);
    Answer copy = server.as(ann).post("/quizzes/" + quiz + "/copy", Map.of());
    assertThat(copy.status()).isEqualTo(201);
    assertThat(copy.json().at("/cover/image").asText()).as("her own now").isNotEqualTo(url);
  }

  @Test
  void when_an_editors_account_goes_what_they_put_into_the_quiz_is_the_owners() {
    String quiz = server.created(ann, aQuiz());
    Person gone = Person.named("Gone");
    shares.give(ann, quiz, gone, "edit");
    String kept = upload(gone).text("url");
    String alone = upload(gone).text("url");
    assertThat(
            server
                .as(gone)
                .send("PUT", "/quizzes/" + quiz, edited(1).with("/cover", picture(kept)).toString())
                .status())
        .isEqualTo(200);

    Bus.remove(broker, gone, () -> people(quiz).path("people").isEmpty());

    assertThat(server.anonymous().get(path(kept)).status()).isEqualTo(200);
    assertThat(server.anonymous().get(path(alone)).status()).isEqualTo(404);
    assertThat(server.as(ann).get("/media").json().path("files").asInt()).isEqualTo(1);
    Direct.transaction(
        database,
        sweep -> new MediaUseStore(sweep).deleteNeverPlayed(Instant.now().plusSeconds(60), 1000));
    assertThat(server.anonymous().get(path(kept)).status()).isEqualTo(200);
    assertThat(
            server
                .as(ann)
                .get("/quizzes/" + quiz + "/versions")
                .json()
                .at("/items/0")
                .has("savedBy"))
        .as("somebody")
        .isFalse();
  }

  @Test
  void what_an_editor_saves_beside_the_end_of_their_account_is_not_written_after_it() {
    String quiz = server.created(ann, aQuiz());
    server.as(ann).send("PUT", "/quizzes/" + quiz, edited(1).toString());
    Person gone = Person.named("Gone");
    shares.give(ann, quiz, gone, "edit");
    String picture = upload(gone).text("url");
    String saved = edited(2).with("/cover", picture(picture)).toString();

    List<Answer> late =
        besideTheEndOf(
            gone,
            List.of(
                () -> server.as(gone).send("PUT", "/quizzes/" + quiz, saved),
                () ->
                    server
                        .as(gone)
                        .post("/quizzes/" + quiz + "/versions/1/restore", Map.of("version", 2))));

    assertThat(late).extracting(Answer::status).containsOnly(401);
    assertThat(server.as(ann).get("/quizzes/" + quiz).json().path("version").asInt()).isEqualTo(2);
  }

  /** What is asked when all that somebody had is gone, and nobody else has seen it go yet. */
  private static List<Answer> besideTheEndOf(Person gone, List<Supplier<Answer>> requests) {
    return Direct.transaction(
            database,
            removal -> {
              new AccountRemoval(InstantSource.system()).handle(removal, Bus.removalOf(gone));
              List<CompletableFuture<Answer>> asked =
                  requests.stream()
                      .map(each -> CompletableFuture.supplyAsync(each, Thread::startVirtualThread))
                      .toList();
              await()
                  .atMost(PATIENCE)
                  .until(
                      () -> asked.stream().anyMatch(CompletableFuture::isDone) || someoneWaits());
              return asked;
            })
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static boolean someoneWaits() {
    return Direct.transaction(
        database,
        read ->
            read.handle()
                .createQuery(
                    """
                    SELECT EXISTS (SELECT FROM pg_stat_activity
                      WHERE datname = current_database() AND wait_event_type = 'Lock')
                    """)
                .mapTo(Boolean.class)
                .one());
  }

  @Test
  void an_account_that_goes_takes_its_shares_at_once_also_what_a_node_of_before_has_left() {
    Person gone = Person.named("Gone");
    String his = server.created(bob, aQuiz());
    shares.give(bob, his, gone, "edit");
    String hers = server.created(gone, aQuiz());
    String invited = shares.secret(gone, hers, "edit");
    shares.give(gone, hers, bob, "view");

    Bus.remove(broker, gone, () -> server.as(bob).get("/quizzes/" + hers).status() == 404);

    assertThat(traces(gone)).isZero();
    assertThat(server.ids(bob, "/shelves/shared")).isEmpty();
    assertThat(shares.take(eve, invited).status()).isEqualTo(404);
    assertThat(shares.take(gone, shares.secret(bob, his, "view")).status()).isEqualTo(401);

    shares.give(bob, his, ann, "play");
    assertThat(traces(ann)).isEqualTo(2);
    Direct.transaction(
        database,
        before -> {
          new DeletedOwnerStore(before).add(new OwnerId(ann.id()));
          return AccountRemoval.forgetBefore(before, Instant.now().plusSeconds(60), 1000);
        });
    assertThat(traces(ann)).isZero();
  }

  @Test
  void a_quiz_in_the_bin_is_seen_by_nobody_and_given_as_before_when_it_comes_back() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "edit");
    String secret = shares.secret(ann, quiz, "view");
    server.as(ann).delete("/quizzes/" + quiz);

    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(404);
    assertThat(server.ids(bob, "/shelves/shared")).isEmpty();
    assertThat(server.as(bob).get("/shelves").json().path("shared").asInt()).isZero();
    assertThat(server.as(ann).get("/quizzes/" + quiz + "/people").status()).isEqualTo(404);

    server.as(ann).post("/shelves/bin/take", Map.of("quizzes", List.of(quiz)));

    assertThat(role(bob, quiz)).isEqualTo("edit");
    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(quiz);
    assertThat(shares.take(eve, secret).status()).isEqualTo(200);
  }

  @Test
  void people_of_a_quiz_and_quizzes_of_a_person_are_bounded() {
    String quiz = server.created(ann, aQuiz());
    shares.give(ann, quiz, bob, "view");
    String secret = shares.secret(ann, quiz, "view");
    shares.secret(ann, quiz, "view");

    Answer more = shares.invite(ann, quiz, "view");

    assertThat(more.status()).isEqualTo(409);
    assertThat(more.text("type")).isEqualTo("too-many-people");
    assertThat(people(quiz).path("most").asInt()).isEqualTo(MOST_PEOPLE);
    assertThat(shares.take(eve, secret).status()).as("who is invited gets in").isEqualTo(200);
    shares.takeOut(ann, quiz, bob);
    assertThat(shares.invite(ann, quiz, "view").status()).isEqualTo(201);

    IntStream.range(1, MOST_SHARED)
        .forEach(i -> shares.give(ann, server.created(ann, aQuiz()), eve, "view"));
    String tooMuch = shares.secret(ann, server.created(ann, aQuiz()), "view");
    assertThat(shares.take(eve, tooMuch).text("type")).isEqualTo("too-many-shared");
    assertThat(shares.take(bob, tooMuch).status()).as("not used up").isEqualTo(200);
  }

  @Test
  void the_shelf_comes_in_pages_the_last_one_that_was_taken_first() {
    List<String> all = IntStream.range(0, 3).mapToObj(i -> server.created(ann, aQuiz())).toList();
    all.forEach(quiz -> shares.give(ann, quiz, bob, "view"));

    Answer first = server.as(bob).get("/shelves/shared?limit=2");

    assertThat(server.ids(bob, "/shelves/shared?limit=2")).containsExactly(all.get(2), all.get(1));
    assertThat(server.ids(bob, "/shelves/shared?limit=2&next=" + first.text("next")))
        .containsExactly(all.get(0));
  }

  @Test
  void what_is_long_over_is_forgotten_and_who_came_by_it_stays() {
    String quiz = server.created(ann, aQuiz());
    Answer taken = shares.invite(ann, quiz, "view");
    shares.take(bob, taken.text("secret"));
    expire(taken.text("id"));
    assertThat(shares.take(bob, taken.text("secret")).text("state")).isEqualTo("taken");

    int forgotten = Direct.transaction(database, old -> Sharing.forget(old, Instant.now(), 1000));

    assertThat(forgotten).isPositive();
    assertThat(shares.take(bob, taken.text("secret")).status()).isEqualTo(404);
    assertThat(role(bob, quiz)).isEqualTo("view");
  }

  private static final String DRAFT =
      """
      {"revision": 0, "writer": "page", "basedOn": 1,
        "form": {"title": "Half", "language": "en", "questions": []}}
      """;

  private static DraftJson edited(int version) {
    return aQuiz().titled("Rivers, edited").basedOn(version);
  }

  private static String picture(String url) {
    return "{\"image\": \"%s\", \"alt\": \"A flag\"}".formatted(url);
  }

  private static Answer upload(Person author) {
    Answer answer =
        server.as(author).postFile("/media", written("png", flag(8, 8)), Map.of("alt", "A flag"));
    assertThat(answer.status()).isEqualTo(201);
    return answer;
  }

  /** Below the service's own path. */
  private static String path(String url) {
    return url.substring("/api/quiz".length());
  }

  private JsonNode people(String quiz) {
    return server.as(ann).get("/quizzes/" + quiz + "/people").json();
  }

  private static String role(Person person, String quiz) {
    return server.as(person).get("/quizzes/" + quiz).text("role");
  }

  private static Answer anonymous(String secret) {
    return server.anonymous().post("/invitations/look", Map.of("secret", secret));
  }

  private static int traces(Person person) {
    return Direct.transaction(
        database,
        read ->
            read.handle()
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM shares WHERE account_id = :id)
                      + (SELECT count(*) FROM invitations WHERE taken_by = :id)
                    """)
                .bind("id", person.id())
                .mapTo(Integer.class)
                .one());
  }

  private static void expire(String invitation) {
    Direct.transaction(
        database,
        change ->
            change
                .handle()
                .createUpdate(
                    "UPDATE invitations SET expires_at = now() - interval '1 minute' WHERE id = :id")
                .bind("id", UUID.fromString(invitation))
                .execute());
  }
}
