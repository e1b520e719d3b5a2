package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

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
class InternalIT {

  private static final String KEY_HEADER = "Quizhall-Service-Key";

  private static QuizServer server;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = QuizServer.start(database, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void the_game_server_gets_a_hosts_own_quiz_with_its_keys() {
    String id = server.created(ann, aQuiz());

    Answer answer = forPlay(ann, id, QuizServer.SERVICE_KEY);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/questions/0/options/1/correct").asBoolean()).isTrue();
    assertThat(answer.json().path("editable").asBoolean()).isTrue();
  }

  @Test
  void the_game_server_gets_a_public_quiz_with_its_keys() {
    String id = server.created(ann, aQuiz().published());

    Answer answer = forPlay(bob, id, QuizServer.SERVICE_KEY);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/questions/0/options/1/correct").asBoolean()).isTrue();
    assertThat(answer.json().path("editable").asBoolean()).isFalse();
  }

  @Test
  void notes_go_to_a_host_who_wrote_them() {
    String id = server.created(ann, aQuiz().published().with("/questions/0/notes", "\"Smile.\""));

    assertThat(forPlay(ann, id, QuizServer.SERVICE_KEY).json().at("/questions/0/notes").asText())
        .isEqualTo("Smile.");
    assertThat(
            forPlay(bob, id, QuizServer.SERVICE_KEY)
                .json()
                .at("/questions/0/notes")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void a_host_cannot_play_a_private_quiz_of_someone_else() {
    String id = server.created(ann, aQuiz());

    assertThat(forPlay(bob, id, QuizServer.SERVICE_KEY).status()).isEqualTo(404);
  }

  @Test
  void questions_of_the_hosts_own_quizzes_come_along_to_be_drawn_from() {
    String id = server.created(ann, aQuiz().published());
    String slide = "{\"type\": \"slide\", \"text\": \"Not drawn\"}";
    server.created(bob, aQuiz().with("/tags", "[\"maps\", \"old\"]").asking(slide));
    server.created(bob, aQuiz().with("/tags", "[\"maps\"]"));
    server.created(ann, aQuiz().with("/tags", "[\"maps\", \"old\"]").published());

    assertThat(pooled(bob, id, "?pool=maps&pool=Old")).isEqualTo(2 + 1);
    assertThat(pooled(bob, id, "?pool=maps")).isEqualTo(2 + 1 + 2);
    assertThat(pooled(bob, id, "?pool=nothing")).isEqualTo(2);
    assertThat(
            forPlay(
                    bob,
                    id + "?pool=a".replace("?", "?" + "pool=b&".repeat(10)),
                    QuizServer.SERVICE_KEY)
                .status())
        .isEqualTo(400);
  }

  private static int pooled(Person host, String id, String query) {
    return forPlay(host, id + query, QuizServer.SERVICE_KEY).json().path("questions").size();
  }

  @Test
  void nobody_else_gets_in() {
    String id = server.created(ann, aQuiz().published());
    String address = "/internal/quizzes/" + id;

    assertThat(server.as(ann).get(address).status()).isEqualTo(401);
    assertThat(forPlay(ann, id, QuizServer.SERVICE_KEY + "x").status()).isEqualTo(401);
    assertThat(server.anonymous().with(KEY_HEADER, QuizServer.SERVICE_KEY).get(address).status())
        .isEqualTo(401);
  }

  private static Answer forPlay(Person host, String id, String key) {
    return server.as(host).with(KEY_HEADER, key).get("/internal/quizzes/" + id);
  }
}
