package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class LinksIT {

  private static QuizServer server;
  private static TestDatabase database;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    LinksIT.database = database;
    server = QuizServer.start(database, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static DraftJson linked() {
    return aQuiz().titled("Glaciers of Norway").with("/visibility", "\"link\"");
  }

  @Test
  void whoever_has_the_link_reads_without_keys_and_plays_and_nobody_finds() {
    JsonNode quiz = server.as(ann).send("POST", "/quizzes", linked().toString()).json();
    String id = quiz.path("id").asText();
    String link = quiz.path("link").asText();

    assertThat(link).hasSize(32);
    assertThat(quiz.path("visibility").asText()).isEqualTo("link");
    for (Answer read : new Answer[] {read(bob, id, link), anonymous(id, link)}) {
      assertThat(read.status()).isEqualTo(200);
      assertThat(read.json().path("visibility").asText()).isEqualTo("link");
      assertThat(read.json().has("link")).as("its owner gives it").isFalse();
      assertThat(read.body()).doesNotContain("\"correct\"").doesNotContain("Encyclopedia");
    }
    assertThat(internal(bob, id, link).json().at("/questions/0/options/1/correct").asBoolean())
        .isTrue();
    for (String other : new String[] {"", "x", link + "x", "a b/" + link, "%00"}) {
      assertThat(read(bob, id, other.replace(" ", "%20")).status()).as(other).isEqualTo(404);
      assertThat(internal(bob, id, other.replace(" ", "%20")).status()).isEqualTo(404);
    }
    assertThat(server.as(bob).get("/quizzes/" + id).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/quizzes/search?q=glaciers").json().path("items")).isEmpty();
    assertThat(server.as(bob).delete("/quizzes/" + id + "?link=" + link).status()).isEqualTo(404);
    assertThat(server.as(bob).post("/quizzes/" + id + "/copy", Map.of()).status()).isEqualTo(404);
    assertThat(
            server
                .as(ann)
                .get("/quizzes/search?q=glaciers")
                .json()
                .at("/items/0/visibility")
                .asText())
        .isEqualTo("link");
    assertThat(server.as(ann).get("/shelves/own").json().at("/items/0/quiz/visibility").asText())
        .isEqualTo("link");
  }

  @Test
  void a_renewed_link_leaves_the_one_before_dead_at_once() {
    String id = server.created(ann, linked());
    String before = server.as(ann).get("/quizzes/" + id).text("link");

    Answer renewed = server.as(ann).post("/quizzes/" + id + "/link/renew", Map.of());

    assertThat(renewed.status()).isEqualTo(200);
    assertThat(renewed.text("link")).isNotEqualTo(before);
    assertThat(renewed.json().path("version").asInt()).as("no change").isEqualTo(1);
    assertThat(read(bob, id, before).status()).isEqualTo(404);
    assertThat(internal(bob, id, before).status()).isEqualTo(404);
    assertThat(read(bob, id, renewed.text("link")).status()).isEqualTo(200);
    assertThat(server.as(bob).post("/quizzes/" + id + "/link/renew", Map.of()).status())
        .isEqualTo(404);
    String hidden = server.created(ann, aQuiz());
    assertThat(server.as(ann).post("/quizzes/" + hidden + "/link/renew", Map.of()).text("type"))
        .endsWith("no-link");
    String open = server.created(ann, aQuiz().published());
    assertThat(server.as(bob).post("/quizzes/" + open + "/link/renew", Map.of()).status())
        .isEqualTo(403);
  }

  @Test
  void a_link_stays_through_changes_and_goes_with_the_visibility() {
    String id = server.created(ann, linked());
    String link = server.as(ann).get("/quizzes/" + id).text("link");

    assertThat(change(id, linked(), 1).text("link")).isEqualTo(link);
    assertThat(change(id, aQuiz(), 2).json().has("link")).isFalse();
    assertThat(read(bob, id, link).status()).isEqualTo(404);
    String next = change(id, linked(), 3).text("link");
    assertThat(next).isNotEqualTo(link);
    assertThat(read(bob, id, link).status()).isEqualTo(404);
    assertThat(change(id, aQuiz().published(), 4).json().has("link")).isFalse();
  }

  @Test
  void what_is_in_the_bin_has_no_link_until_it_is_restored() {
    String id = server.created(ann, linked());
    String link = server.as(ann).get("/quizzes/" + id).text("link");
    server.as(ann).delete("/quizzes/" + id);
    assertThat(read(bob, id, link).status()).isEqualTo(404);
    assertThat(server.as(ann).get("/shelves/bin").json().at("/items/0/quiz/visibility").asText())
        .isEqualTo("link");

    server.as(ann).send("POST", "/shelves/bin/take", "{\"quizzes\": [\"%s\"]}".formatted(id));

    assertThat(read(bob, id, link).status()).isEqualTo(200);
  }

  @Test
  void a_node_of_the_release_before_finds_it_private() {
    String id = server.created(ann, linked());

    String kept =
        Jdbi.create(database::connect)
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT visibility FROM quizzes WHERE id = CAST(:id AS uuid)")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());

    assertThat(kept).isEqualTo("private");
  }

  private Answer change(String id, DraftJson draft, int version) {
    Answer changed =
        server.as(ann).send("PUT", "/quizzes/" + id, draft.basedOn(version).toString());
    assertThat(changed.status()).isEqualTo(200);
    return changed;
  }

  private static Answer read(Person reader, String id, String link) {
    return server.as(reader).get("/quizzes/" + id + "?link=" + link);
  }

  private static Answer anonymous(String id, String link) {
    return server.anonymous().get("/quizzes/" + id + "?link=" + link);
  }

  private static Answer internal(Person host, String id, String link) {
    return server
        .as(host)
        .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
        .get("/internal/quizzes/" + id + "?link=" + link);
  }
}
