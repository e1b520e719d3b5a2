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
class LicencesIT {

  private static final String URL = "https://example.org/rivers";

  private static QuizServer server;
  private static TestDatabase database;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    LicencesIT.database = database;
    server = QuizServer.start(database, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static DraftJson licensed(String licence) {
    return aQuiz()
        .published()
        .with("/licence", '"' + licence + '"')
        .with("/source", "\"Our atlas\"")
        .with("/sourceUrl", '"' + URL + '"');
  }

  private static Answer change(Person author, String id, DraftJson quiz, int version) {
    return server.as(author).send("PUT", "/quizzes/" + id, quiz.basedOn(version).toString());
  }

  private static JsonNode read(Person reader, String id) {
    return server.as(reader).get("/quizzes/" + id).json();
  }

  private static void says(JsonNode quiz, String licence) {
    assertThat(quiz.path("licence").asText()).isEqualTo(licence);
    assertThat(quiz.path("source").asText()).isEqualTo("Our atlas");
    assertThat(quiz.path("sourceUrl").asText()).isEqualTo(URL);
  }

  private static void saysNothing(JsonNode quiz) {
    assertThat(quiz.has("licence") || quiz.has("source") || quiz.has("sourceUrl")).isFalse();
  }

  @Test
  void everybody_who_reads_a_quiz_reads_its_licence_and_source() {
    String id = server.created(ann, licensed("CC-BY-SA-4.0"));

    says(read(ann, id), "CC-BY-SA-4.0");
    says(read(bob, id), "CC-BY-SA-4.0");
    says(server.anonymous().get("/quizzes/" + id).json(), "CC-BY-SA-4.0");
    assertThat(server.as(ann).get("/shelves/own").json().at("/items/0/quiz/licence").asText())
        .isEqualTo("CC-BY-SA-4.0");
  }

  @Test
  void a_change_that_says_nothing_of_it_takes_nothing_away() {
    String id = server.created(ann, licensed("CC-BY-4.0"));

    says(change(ann, id, aQuiz().titled("Lakes"), 1).json(), "CC-BY-4.0");
    saysNothing(change(ann, id, aQuiz().with("/licence", "\"unstated\""), 2).json());
    saysNothing(read(ann, id));
  }

  @Test
  void what_is_wrong_is_named() {
    Answer refused =
        server
            .as(ann)
            .send(
                "POST",
                "/quizzes",
                licensed("MIT").with("/sourceUrl", "\"javascript:alert(1)\"").toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("licence", "sourceUrl");
  }

  @Test
  void a_copy_keeps_them_and_says_what_its_source_had() {
    String id = server.created(ann, licensed("CC-BY-SA-4.0"));

    JsonNode copy = server.as(bob).post("/quizzes/" + id + "/copy", Map.of()).json();

    says(copy, "CC-BY-SA-4.0");
    String mine = copy.path("id").asText();
    change(ann, id, licensed("all-rights-reserved"), 1);
    JsonNode changed = change(bob, mine, licensed("CC-BY-4.0"), 1).json();
    assertThat(changed.path("licence").asText()).isEqualTo("CC-BY-4.0");
    assertThat(changed.at("/basedOn/licence").asText())
        .as("as it was when it was copied")
        .isEqualTo("CC-BY-SA-4.0");
  }

  @Test
  void versions_have_theirs_and_bring_it_back() {
    String id = server.created(ann, licensed("CC-BY-4.0"));
    change(ann, id, licensed("CC0-1.0"), 1);

    says(server.as(ann).get("/quizzes/%s/versions/1".formatted(id)).json(), "CC-BY-4.0");
    says(
        server
            .as(ann)
            .post("/quizzes/%s/versions/1/restore".formatted(id), Map.of("version", 2))
            .json(),
        "CC-BY-4.0");
  }

  @Test
  void what_a_node_of_the_release_before_saves_and_notes_loses_nothing() {
    String id = server.created(ann, licensed("CC-BY-4.0"));
    Jdbi.create(database::connect)
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE quizzes SET title = 'Old', version = 2 WHERE id = CAST(? AS uuid)", id);
              handle.execute(
                  """
                  INSERT INTO quiz_versions (quiz_id, version, author_id, author_name, saved_at,
                    restored_from, title, description, language, visibility, tags, cover, questions)
                  SELECT id, version, owner_id, owner_name, updated_at, NULL, title, description,
                    language, visibility, tags, cover, questions
                  FROM quizzes WHERE id = CAST(? AS uuid)
                  """,
                  id);
            });

    says(read(ann, id), "CC-BY-4.0");
    change(ann, id, aQuiz().titled("New"), 2);
    JsonNode back =
        server
            .as(ann)
            .post("/quizzes/%s/versions/2/restore".formatted(id), Map.of("version", 3))
            .json();
    assertThat(back.path("title").asText()).isEqualTo("Old");
    says(back, "CC-BY-4.0");
  }

  @Test
  void a_search_asks_for_licences_and_counts_them() {
    String tag = "licensed";
    for (String licence : new String[] {"CC-BY-4.0", "CC-BY-4.0", "CC0-1.0", "unstated"}) {
      server.created(ann, licensed(licence).with("/tags", "[\"" + tag + "\"]"));
    }

    assertThat(found("?tag=licensed&licence=CC-BY-4.0")).hasSize(2);
    assertThat(found("?tag=licensed&licence=CC-BY-4.0&licence=CC0-1.0&q=rivers")).hasSize(3);
    assertThat(found("?tag=licensed&licence=other")).isEmpty();
    JsonNode counts =
        server.anonymous().get("/quizzes/search/counts?tag=licensed&licence=CC0-1.0").json();
    assertThat(counts.at("/total/quizzes").asInt()).isEqualTo(1);
    assertThat(counts.path("licences").findValuesAsText("name"))
        .containsExactly("CC-BY-4.0", "CC0-1.0");
    assertThat(counts.at("/licences/0/quizzes").asInt()).isEqualTo(2);
    for (String wrong : new String[] {"MIT", "unstated"}) {
      assertThat(server.anonymous().get("/quizzes/search?licence=" + wrong).status())
          .isEqualTo(400);
    }
  }

  private static JsonNode found(String query) {
    return server.anonymous().get("/quizzes/search" + query).json().path("items");
  }
}
