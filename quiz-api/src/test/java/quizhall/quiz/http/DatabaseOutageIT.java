package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class DatabaseOutageIT {

  private final Person ann = Person.named("Ann");

  @Test
  void while_the_database_is_away_callers_are_told_to_come_back(
      TestDatabase database, TestBroker broker) {
    try (QuizServer server = QuizServer.start(database, broker)) {
      String id = server.created(ann, aQuiz());

      database.stopServer();
      Answer away = server.as(ann).send("POST", "/quizzes", aQuiz().toString());
      database.startServer();

      assertThat(away.status()).isEqualTo(503);
      assertThat(away.header("Retry-After")).isNotEmpty();
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> assertThat(server.as(ann).get("/quizzes/" + id).status()).isEqualTo(200));
      assertThat(server.created(ann, aQuiz())).isNotEmpty();
    }
  }
}
