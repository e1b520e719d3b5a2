package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Direct;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.Shares;

@ExtendWith(Stores.class)
class GroupsIT {

  private static final int MOST = 3;

  private static QuizServer server;
  private static Shares shares;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final Person eve = Person.named("Eve");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    GroupsIT.database = database;
    GroupsIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.sharing.people-per-group", MOST,
                "quizhall.quiz.sharing.groups-per-owner", MOST,
                "quizhall.quiz.sharing.quizzes-per-account", MOST,
                "quizhall.quiz.limits.writes-per-minute", 1000));
    shares = new Shares(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoever_is_in_a_group_has_what_is_given_to_it() {
    String quiz = server.created(ann, aQuiz());
    Answer made = group(ann, " Year  7 ");
    String group = made.text("id");
    String secret = invite(ann, group).text("secret");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("name")).isEqualTo("Year 7");
    Answer looked = shares.look(bob, secret);
    assertThat(looked.text("kind")).isEqualTo("group");
    assertThat(looked.text("title")).isEqualTo("Year 7");
    assertThat(looked.text("ownerName")).isEqualTo("Ann");
    assertThat(looked.json().has("role")).isFalse();
    assertThat(shares.take(ann, secret).text("state")).isEqualTo("own");
    assertThat(shares.take(bob, secret).text("state")).isEqualTo("taken");
    assertThat(shares.take(bob, secret).text("state")).as("again").isEqualTo("taken");
    assertThat(shares.take(eve, secret).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(404);

    assertThat(give(ann, quiz, group, "view").status()).isEqualTo(204);

    assertThat(server.as(bob).get("/quizzes/" + quiz).text("role")).isEqualTo("view");
    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(quiz);
    assertThat(server.as(bob).get("/shelves").json().path("shared").asInt()).isEqualTo(1);
    assertThat(found(group).at("/people/0/name").asText()).isEqualTo("Bob");
    JsonNode given = server.as(ann).get("/quizzes/" + quiz + "/people").json().path("groups");
    assertThat(given.at("/0/name").asText()).isEqualTo("Year 7");
    assertThat(given.at("/0/people").asInt()).isEqualTo(1);
    assertThat(give(ann, quiz, group, "edit").status()).isEqualTo(204);
    assertThat(server.as(bob).get("/quizzes/" + quiz).body()).contains("\"correct\"");
    assertThat(server.as(bob).get("/groups").json().at("/joined/0/ownerName").asText())
        .isEqualTo("Ann");
    assertThat(server.as(ann).get("/groups").json().at("/own/0/quizzes").asInt()).isEqualTo(1);
  }

  @Test
  void whoever_leaves_it_sees_nothing_of_it_any_more() {
    String quiz = server.created(ann, aQuiz());
    String group = group(ann, "Year 7").text("id");
    give(ann, quiz, group, "edit");
    String bobs = invite(ann, group).text("secret");
    shares.take(bob, bobs);
    shares.take(eve, invite(ann, group).text("secret"));

    assertThat(shares.takeOut(ann, quiz, bob).text("type")).isEqualTo("shared-with-group");
    assertThat(takeOut(bob, group, eve).status()).isEqualTo(403);
    assertThat(takeOut(Person.named("Stranger"), group, eve).status()).isEqualTo(404);
    assertThat(takeOut(ann, group, bob).status()).isEqualTo(204);
    assertThat(takeOut(ann, group, bob).status()).isEqualTo(404);
    assertThat(takeOut(eve, group, eve).status()).as("by herself").isEqualTo(204);

    for (Person person : List.of(bob, eve)) {
      assertThat(server.as(person).get("/quizzes/" + quiz).status()).isEqualTo(404);
      assertThat(server.ids(person, "/shelves/shared")).isEmpty();
    }
    assertThat(shares.take(bob, bobs).status()).as("the link of before").isEqualTo(404);
  }

  @Test
  void of_several_ways_the_best_one_counts() {
    String quiz = server.created(ann, aQuiz());
    String group = group(ann, "Year 7").text("id");
    give(ann, quiz, group, "edit");
    shares.take(bob, invite(ann, group).text("secret"));
    shares.give(ann, quiz, bob, "edit");
    assertThat(server.as(ann).get("/quizzes/" + quiz + "/people").json().path("people"))
        .as("he had it: his invitation is left to others")
        .isEmpty();
    give(ann, quiz, group, "view");
    shares.give(ann, quiz, bob, "play");

    assertThat(server.as(bob).get("/quizzes/" + quiz).text("role")).isEqualTo("play");
    assertThat(server.ids(bob, "/shelves/shared")).as("once").containsExactly(quiz);
    shares.takeOut(ann, quiz, bob);
    assertThat(server.as(bob).get("/quizzes/" + quiz).text("role")).isEqualTo("view");
    JsonNode by = server.as(bob).get("/shelves/shared").json().at("/items/0/groups");
    assertThat(by.findValuesAsText("name")).containsExactly("Year 7");
    assertThat(takeOut(bob, by.at("/0/id").asText(), bob).status())
        .as("the way out that is told")
        .isEqualTo(204);
    assertThat(server.as(bob).get("/quizzes/" + quiz).status()).isEqualTo(404);
  }

  @Test
  void what_is_taken_away_from_a_group_or_goes_with_it_is_gone() {
    String quiz = server.created(ann, aQuiz());
    String other = server.created(ann, aQuiz());
    String group = group(ann, "Year 7").text("id");
    give(ann, quiz, group, "view");
    give(ann, other, group, "view");
    shares.take(bob, invite(ann, group).text("secret"));
    String open = invite(ann, group).text("secret");
    String path = "/quizzes/" + quiz + "/groups/" + group;

    assertThat(server.as(bob).delete(path).status()).isEqualTo(403);
    assertThat(server.as(ann).delete(path).status()).isEqualTo(204);
    assertThat(server.as(ann).delete(path).status()).isEqualTo(404);
    assertThat(server.ids(bob, "/shelves/shared")).containsExactly(other);
    assertThat(server.as(bob).delete("/groups/" + group).status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/groups/" + group).status()).isEqualTo(204);

    assertThat(server.ids(bob, "/shelves/shared")).isEmpty();
    assertThat(server.as(bob).get("/quizzes/" + other).status()).isEqualTo(404);
    assertThat(shares.take(eve, open).status()).isEqualTo(404);
    assertThat(server.as(ann).get("/groups/" + group).status()).isEqualTo(404);
  }

  @Test
  void groups_of_others_do_not_exist() {
    String his = group(bob, "His").text("id");
    String hers = server.created(ann, aQuiz());

    assertThat(server.as(ann).get("/groups/" + his).status()).isEqualTo(404);
    assertThat(rename(ann, his, "Hers").status()).isEqualTo(404);
    assertThat(invite(ann, his).status()).isEqualTo(404);
    assertThat(give(ann, hers, his, "view").status()).isEqualTo(404);
    assertThat(give(bob, hers, his, "view").status()).isEqualTo(404);
    assertThat(server.anonymous().get("/groups").status()).isEqualTo(401);
  }

  @Test
  void names_are_there_once_and_groups_and_people_are_few() {
    String one = group(ann, "One").text("id");
    assertThat(group(ann, "One").text("type")).isEqualTo("group-exists");
    String two = group(ann, "Two").text("id");
    assertThat(rename(ann, two, "One").text("type")).isEqualTo("group-exists");
    assertThat(rename(ann, two, "Three").status()).isEqualTo(204);
    assertThat(group(ann, "x".repeat(61)).json().at("/errors/0/field").asText()).isEqualTo("name");
    assertThat(group(ann, "Four").status()).isEqualTo(201);
    assertThat(group(ann, "Five").text("type")).isEqualTo("too-many-groups");

    List<String> secrets =
        IntStream.range(0, MOST).mapToObj(i -> invite(ann, one).text("secret")).toList();
    assertThat(invite(ann, one).text("type")).isEqualTo("too-many-people");
    String open = found(one).at("/invitations/0/id").asText();
    assertThat(server.as(ann).delete("/groups/" + one + "/invitations/" + open).status())
        .isEqualTo(204);
    assertThat(shares.take(bob, secrets.getFirst()).status()).isEqualTo(404);
    assertThat(shares.take(bob, secrets.getLast()).status()).isEqualTo(200);

    IntStream.range(1, MOST)
        .forEach(i -> shares.give(ann, server.created(ann, aQuiz()), bob, "view"));
    assertThat(shares.take(bob, invite(ann, two).text("secret")).text("type"))
        .isEqualTo("too-many-shared");
  }

  @Test
  void of_two_at_once_one_gets_in() {
    String group = group(ann, "Year 7").text("id");
    String secret = invite(ann, group).text("secret");
    List<CompletableFuture<Answer>> asked =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> shares.take(Person.named("P" + i), secret),
                        Thread::startVirtualThread))
            .toList();

    assertThat(asked.stream().map(answer -> answer.join().status()).toList()).containsOnlyOnce(200);
    assertThat(found(group).path("people")).hasSize(1);
  }

  @Test
  void an_account_that_goes_takes_its_groups_and_its_places_in_others() {
    Person gone = Person.named("Gone");
    String hers = group(gone, "Hers").text("id");
    String quiz = server.created(bob, aQuiz());
    String his = group(bob, "His").text("id");
    shares.take(gone, invite(bob, his).text("secret"));
    shares.take(bob, invite(gone, hers).text("secret"));
    give(bob, quiz, his, "view");

    Bus.remove(broker, gone, () -> server.as(bob).get("/groups").json().path("joined").isEmpty());

    assertThat(server.as(bob).get("/groups/" + his).json().path("people")).isEmpty();
    assertThat(traces(gone)).isZero();
    assertThat(group(gone, "Late").status()).isEqualTo(401);
  }

  private static int traces(Person person) {
    return Direct.transaction(
        database,
        read ->
            read.handle()
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM share_groups WHERE owner_id = :id)
                      + (SELECT count(*) FROM group_people WHERE account_id = :id)
                      + (SELECT count(*) FROM invitations WHERE taken_by = :id)
                    """)
                .bind("id", person.id())
                .mapTo(Integer.class)
                .one());
  }

  private JsonNode found(String group) {
    return server.as(ann).get("/groups/" + group).json();
  }

  private static Answer group(Person owner, String name) {
    return server.as(owner).post("/groups", Map.of("name", name));
  }

  private static Answer rename(Person owner, String group, String name) {
    return server.as(owner).put("/groups/" + group, Map.of("name", name));
  }

  private static Answer invite(Person owner, String group) {
    return server.as(owner).post("/groups/" + group + "/invitations");
  }

  private static Answer give(Person owner, String quiz, String group, String role) {
    return server.as(owner).put("/quizzes/" + quiz + "/groups/" + group, Map.of("role", role));
  }

  private static Answer takeOut(Person caller, String group, Person person) {
    return server.as(caller).delete("/groups/" + group + "/people/" + person.id());
  }
}
