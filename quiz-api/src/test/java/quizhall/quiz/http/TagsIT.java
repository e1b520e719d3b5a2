package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

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
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class TagsIT {

  private static QuizServer server;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = QuizServer.start(database, broker, Map.of("quizhall.quiz.limits.tags-per-owner", 4));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tags_are_listed_with_the_quizzes_a_reader_finds_under_them() {
    server.created(ann, aQuiz().with("/tags", "[\"list-a\", \"list-b\"]").published());
    server.created(ann, aQuiz().with("/tags", "[\"list-b\", \"list-secret\"]"));

    assertThat(tags(server.as(ann).get("/tags?q=list-")))
        .containsExactly("list-b 2", "list-a 1", "list-secret 1");
    assertThat(tags(server.as(bob).get("/tags?q=list-"))).containsExactly("list-a 1", "list-b 1");
    assertThat(tags(server.anonymous().get("/tags?q=LIST-&limit=1"))).containsExactly("list-a 1");
  }

  @Test
  void a_tag_is_added_for_everyone() {
    Answer added = add(ann, " Added  Tag ");

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.text("name")).isEqualTo("added tag");
    assertThat(added.json().path("deletable").asBoolean()).isTrue();
    assertThat(add(bob, "added tag").status()).isEqualTo(200);
    assertThat(add(bob, "added tag").json().path("deletable").asBoolean()).isFalse();
    assertThat(tags(server.anonymous().get("/tags?q=added"))).containsExactly("added tag 0");
  }

  @Test
  void a_tag_that_cannot_be_one_is_refused() {
    for (String name : List.of("", "-", "x".repeat(31))) {
      Answer answer = add(ann, name);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name");
    }
    assertThat(server.as(ann).send("POST", "/tags", "{}").status()).isEqualTo(422);
    assertThat(server.as(ann).send("POST", "/tags", "nonsense").status()).isEqualTo(400);
    assertThat(server.anonymous().post("/tags", Map.of("name", "x")).status()).isEqualTo(401);
  }

  @Test
  void nobody_adds_more_tags_than_the_limit() {
    List.of("m1", "m2", "m3", "m4").forEach(name -> add(ann, name));

    assertThat(add(ann, "m5").status()).isEqualTo(409);
    assertThat(add(ann, "m4").status()).isEqualTo(200);
  }

  @Test
  void of_40_tags_added_at_once_as_many_stay_as_an_owner_may_add() {
    List<CompletableFuture<Answer>> all =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> add(ann, "at once " + i), Thread::startVirtualThread))
            .toList();

    assertThat(all).filteredOn(answer -> answer.join().status() == 201).hasSize(4);
  }

  @Test
  void who_added_a_tag_takes_it_back() {
    add(ann, "c#");

    assertThat(server.as(bob).delete("/tags/c%23").status()).isEqualTo(403);
    assertThat(server.anonymous().delete("/tags/c%23").status()).isEqualTo(401);
    assertThat(server.as(ann).delete("/tags/C%23").status()).isEqualTo(204);
    assertThat(server.as(ann).delete("/tags/c%23").status()).isEqualTo(404);
  }

  @Test
  void a_tag_with_quizzes_stays() {
    add(ann, "kept");
    server.created(bob, aQuiz().with("/tags", "[\"kept\"]"));

    Answer answer = server.as(ann).delete("/tags/kept");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("type")).isEqualTo("tag-in-use");
  }

  private static Answer add(Person person, String name) {
    return server.as(person).post("/tags", Map.of("name", name));
  }

  private static List<String> tags(Answer list) {
    assertThat(list.status()).isEqualTo(200);
    return list.json()
        .path("items")
        .valueStream()
        .map(tag -> tag.path("name").asText() + " " + tag.path("quizzes").asLong())
        .toList();
  }
}
