package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.RecentStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Direct;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class FoldersIT {

  private static final int MOST = 3;

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    FoldersIT.database = database;
    FoldersIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.folders-per-owner", MOST,
                "quizhall.quiz.limits.favourites-per-account", MOST,
                "quizhall.quiz.limits.writes-per-minute", 1000));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_folder_is_made_named_filled_and_deleted_and_its_quizzes_stay() {
    String first = server.created(ann, aQuiz());
    String second = server.created(ann, aQuiz());
    Answer made = folder(ann, " Year  7 ");
    String folder = made.text("id");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("name")).isEqualTo("Year 7");
    assertThat(put(ann, folder, first, second).status()).isEqualTo(204);
    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).containsExactly(second, first);
    assertThat(rename(ann, folder, "Year 8").status()).isEqualTo(204);
    JsonNode counted = server.as(ann).get("/shelves").json();
    assertThat(counted.path("own").asInt()).isEqualTo(2);
    assertThat(counted.at("/folders/0/name").asText()).isEqualTo("Year 8");
    assertThat(counted.at("/folders/0/quizzes").asInt()).isEqualTo(2);
    assertThat(server.as(ann).get("/quizzes/" + first + "/shelves").text("folderId"))
        .isEqualTo(folder);
    assertThat(move(ann, "/folders/take", first).status()).isEqualTo(204);
    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).containsExactly(second);
    assertThat(server.as(ann).delete("/folders/" + folder).status()).isEqualTo(204);

    assertThat(server.as(ann).delete("/folders/" + folder).status()).isEqualTo(404);
    assertThat(server.ids(ann, "/shelves/own")).containsExactly(second, first);
    assertThat(server.as(ann).get("/quizzes/" + second + "/shelves").json().has("folderId"))
        .isFalse();
  }

  @Test
  void a_quiz_is_in_one_folder() {
    String quiz = server.created(ann, aQuiz());
    String one = folder(ann, "One").text("id");
    String other = folder(ann, "Other").text("id");

    put(ann, one, quiz);
    put(ann, other, quiz);

    assertThat(server.ids(ann, "/folders/" + one + "/quizzes")).isEmpty();
    assertThat(server.ids(ann, "/folders/" + other + "/quizzes")).containsExactly(quiz);
  }

  @Test
  void what_is_archived_or_in_the_bin_is_in_its_folder_again_when_it_comes_back() {
    String quiz = server.created(ann, aQuiz());
    String folder = folder(ann, "One").text("id");
    put(ann, folder, quiz);

    move(ann, "/shelves/archive", quiz);
    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).isEmpty();
    server.as(ann).delete("/quizzes/" + quiz);
    move(ann, "/shelves/bin/take", quiz);
    move(ann, "/shelves/archive/take", quiz);

    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).containsExactly(quiz);
  }

  @Test
  void folders_of_others_do_not_exist() {
    String his = folder(bob, "His").text("id");
    String hers = server.created(ann, aQuiz());
    String hisQuiz = server.created(bob, aQuiz().published());
    String folder = folder(ann, "His").text("id");

    assertThat(server.as(ann).get("/folders/" + his + "/quizzes").status()).isEqualTo(404);
    assertThat(put(ann, his, hers).status()).isEqualTo(404);
    assertThat(rename(ann, his, "Hers").status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/folders/" + his).status()).isEqualTo(404);
    assertThat(put(ann, folder, hers, hisQuiz).status()).isEqualTo(404);
    assertThat(server.ids(ann, "/folders/" + folder + "/quizzes")).isEmpty();
    assertThat(move(ann, "/folders/take", hisQuiz).status()).isEqualTo(404);
    assertThat(server.anonymous().post("/folders", Map.of("name", "x")).status()).isEqualTo(401);
  }

  @Test
  void names_are_there_once_and_of_some_length_and_folders_are_few() {
    assertThat(folder(ann, "One").status()).isEqualTo(201);
    Answer twice = folder(ann, "One");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text("type")).endsWith("folder-exists");
    String two = folder(ann, "Two").text("id");
    assertThat(rename(ann, two, "One").text("type")).endsWith("folder-exists");
    assertThat(rename(ann, two, "Two").status()).as("its own").isEqualTo(204);
    assertThat(folder(ann, " ").status()).isEqualTo(422);
    assertThat(folder(ann, "x".repeat(61)).json().at("/errors/0/field").asText()).isEqualTo("name");
    assertThat(folder(ann, "Three").status()).isEqualTo(201);

    Answer refused = folder(ann, "Four");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("too-many-folders");
    assertThat(server.as(ann).send("POST", "/folders", "[]").status()).isEqualTo(400);
    assertThat(server.anonymous().get("/limits").json().at("/shelves/folders").asInt())
        .isEqualTo(MOST);
  }

  @Test
  void favourites_are_ones_own_and_public_ones_as_long_as_they_may_be_read() {
    String mine = server.created(ann, aQuiz());
    String his = server.created(bob, aQuiz().published());
    String hidden = server.created(bob, aQuiz());

    assertThat(move(ann, "/shelves/favourites", mine, hidden).status()).isEqualTo(404);
    assertThat(server.ids(ann, "/shelves/favourites")).isEmpty();
    assertThat(move(ann, "/shelves/favourites", mine).status()).isEqualTo(204);
    assertThat(move(ann, "/shelves/favourites", his).status()).isEqualTo(204);
    assertThat(move(ann, "/shelves/favourites", mine).status()).as("again").isEqualTo(204);
    assertThat(server.ids(ann, "/shelves/favourites")).containsExactly(his, mine);
    assertThat(
            server.as(ann).get("/quizzes/" + his + "/shelves").json().path("favourite").asBoolean())
        .isTrue();
    assertThat(
            server.as(bob).get("/quizzes/" + his + "/shelves").json().path("favourite").asBoolean())
        .isFalse();

    server.as(bob).send("PUT", "/quizzes/" + his, aQuiz().basedOn(1).toString());
    assertThat(server.ids(ann, "/shelves/favourites")).as("private now").containsExactly(mine);
    assertThat(server.as(ann).get("/shelves").json().path("favourites").asInt()).isEqualTo(1);
    server.as(bob).send("PUT", "/quizzes/" + his, aQuiz().published().basedOn(2).toString());
    assertThat(server.ids(ann, "/shelves/favourites")).containsExactly(his, mine);

    assertThat(move(ann, "/shelves/favourites/take", his, mine).status()).isEqualTo(204);
    assertThat(server.ids(ann, "/shelves/favourites")).isEmpty();
  }

  @Test
  void favourites_are_bounded() {
    String[] all =
        IntStream.range(0, MOST + 1)
            .mapToObj(i -> server.created(ann, aQuiz()))
            .toArray(String[]::new);

    Answer refused = move(ann, "/shelves/favourites", all);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("too-many-favourites");
    assertThat(server.ids(ann, "/shelves/favourites")).isEmpty();
  }

  @Test
  void recently_used_is_what_somebody_wrote_or_opened_a_room_with() {
    String written = server.created(ann, aQuiz());
    String changed = server.created(ann, aQuiz());
    String played = server.created(bob, aQuiz().published());
    server.as(ann).get("/quizzes/" + played);
    assertThat(server.ids(ann, "/shelves/recent")).containsExactly(changed, written);

    server
        .as(ann)
        .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
        .get("/internal/quizzes/" + played);
    server.as(ann).send("PUT", "/quizzes/" + written, aQuiz().basedOn(1).toString());

    assertThat(server.ids(ann, "/shelves/recent")).containsExactly(written, played, changed);
    assertThat(server.as(ann).get("/shelves").json().path("recent").asInt()).isEqualTo(3);
    server.as(bob).delete("/quizzes/" + played);
    assertThat(server.ids(ann, "/shelves/recent")).containsExactly(written, changed);
  }

  @Test
  void what_was_used_long_ago_is_forgotten() {
    List<String> all = IntStream.range(0, 4).mapToObj(i -> server.created(ann, aQuiz())).toList();
    Instant later = Instant.now();
    Direct.transaction(
        database,
        note -> {
          IntStream.range(0, 40)
              .forEach(
                  i ->
                      new RecentStore(note)
                          .note(
                              new OwnerId(ann.id()),
                              new QuizId(UUID.fromString(all.get(i % 2))),
                              later.plusSeconds(i)));
          return true;
        });

    assertThat(server.ids(ann, "/shelves/recent?limit=100"))
        .hasSize(4)
        .startsWith(all.get(1), all.get(0));
    String[] more =
        IntStream.range(0, 30).mapToObj(i -> server.created(ann, aQuiz())).toArray(String[]::new);
    assertThat(server.ids(ann, "/shelves/recent?limit=100"))
        .hasSize(30)
        .contains(all.get(0), more[29])
        .doesNotContain(all.get(2));
  }

  @Test
  void all_of_it_goes_with_its_account_also_what_a_node_of_before_has_left() {
    String his = server.created(bob, aQuiz().published());
    Person gone = Person.named("Gone");
    String hers = server.created(gone, aQuiz());
    folder(gone, "Hers");
    move(gone, "/shelves/favourites", his);
    Bus.remove(broker, gone, () -> server.as(gone).get("/quizzes/" + hers).status() == 404);
    assertThat(traces(gone)).isZero();
    assertThat(move(gone, "/shelves/favourites", his).status()).isEqualTo(401);
    assertThat(folder(gone, "Late").status()).isEqualTo(401);

    folder(ann, "Left");
    move(ann, "/shelves/favourites", his);
    assertThat(traces(ann)).isEqualTo(2);
    Direct.transaction(
        database,
        before -> {
          new DeletedOwnerStore(before).add(new OwnerId(ann.id()));
          return AccountRemoval.forgetBefore(before, Instant.now().plusSeconds(60), 1000);
        });
    assertThat(traces(ann)).isZero();
  }

  private static int traces(Person person) {
    return Direct.transaction(
        database,
        read ->
            read.handle()
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM folders WHERE owner_id = :id)
                      + (SELECT count(*) FROM favourites WHERE account_id = :id)
                      + (SELECT count(*) FROM recent_uses WHERE account_id = :id)
                    """)
                .bind("id", person.id())
                .mapTo(Integer.class)
                .one());
  }

  private static Answer folder(Person owner, String name) {
    return server.as(owner).post("/folders", Map.of("name", name));
  }

  private static Answer rename(Person owner, String folder, String name) {
    return server.as(owner).send("PUT", "/folders/" + folder, "{\"name\": \"%s\"}".formatted(name));
  }

  private static Answer put(Person owner, String folder, String... quizzes) {
    return move(owner, "/folders/" + folder + "/quizzes", quizzes);
  }

  private static Answer move(Person person, String path, String... quizzes) {
    return server.as(person).post(path, Map.of("quizzes", List.of(quizzes)));
  }
}
