package quizhall.quiz.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class SampleQuizzesIT {

  private static final Map<String, Object> SEEDING = Map.of("quizhall.quiz.seed-samples", true);

  @Test
  void samples_are_there_once_and_newer_editions_replace_older_ones(
      TestDatabase database, TestBroker broker) throws SQLException {
    List<JsonNode> first = quizzes(database, broker);
    assertThat(first).hasSameSizeAs(Sample.all());
    assertThat(first)
        .allSatisfy(
            quiz -> {
              assertThat(quiz.path("ownerName").asText()).isEqualTo("Quizhall");
              assertThat(quiz.path("version").asInt()).isEqualTo(1);
              assertThat(quiz.findValues("correct")).isEmpty();
            });

    assertThat(quizzes(database, broker)).as("after a restart").isEqualTo(first);

    String outdated = first.getFirst().path("id").asText();
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE samples SET revision = 0 WHERE quiz_id = '%s'".formatted(outdated));
    }
    List<JsonNode> third = quizzes(database, broker);
    assertThat(ids(third)).isEqualTo(ids(first));
    assertThat(third)
        .filteredOn(quiz -> quiz.path("version").asInt() == 2)
        .extracting(quiz -> quiz.path("id").asText())
        .containsExactly(outdated);
  }

  private static List<JsonNode> quizzes(TestDatabase database, TestBroker broker) {
    try (QuizServer server = QuizServer.start(database, broker, SEEDING)) {
      return server
          .anonymous()
          .get("/quizzes?limit=100")
          .json()
          .path("items")
          .valueStream()
          .map(quiz -> server.anonymous().get("/quizzes/" + quiz.path("id").asText()).json())
          .toList();
    }
  }

  private static Set<String> ids(List<JsonNode> quizzes) {
    Set<String> ids = new TreeSet<>();
    quizzes.forEach(quiz -> ids.add(quiz.path("id").asText()));
    return ids;
  }
}
