package quizhall.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.json.Json;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** Many start at the same moment, as when all nodes of a cluster get a new release at once. */
@ExtendWith(Stores.class)
class ManyInstancesIT {
  private static final int INSTANCES = 10;

  /** Ten pools have to fit into what a test's PostgreSQL allows. */
  private static final Map<String, Object> SETTINGS =
      Map.of("quizhall.quiz.database.pool-size", 2, "quizhall.quiz.seed-samples", true);

  /** The newest migration of a release that kept what is in {@code releases/6.sql}. */
  private static final String EARLIER_RELEASE = "6";

  private static final Person AUTHOR =
      new Person(UUID.fromString("2c9c617e-4eb4-4bc2-9f99-db0af66b4f35"), "Ada");

  private record Row(String id, String title, int version, JsonNode questions) {}

  @Test
  void one_migrates_an_empty_database_and_all_serve(TestDatabase database, TestBroker broker)
      throws Exception {
    List<QuizServer> servers = startAll(database, broker);
    try {
      assertEachMigrationIsAppliedOnce(database);
      assertThat(servers)
          .allSatisfy(
              server -> {
                assertThat(server.readiness().status()).isEqualTo(200);
                assertThat(server.anonymous().get("/quizzes?limit=100").json().path("items"))
                    .extracting(sample -> sample.path("title").asText())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
              });
    } finally {
      servers.forEach(QuizServer::close);
    }
  }

  @Test
  void nothing_of_an_earlier_release_is_lost(TestBroker broker) throws Exception {
    try (var database = TestDatabase.create()) {
      fillAsEarlierRelease(database);
      List<Row> before = rows(database);
      assertThat(before).isNotEmpty();

      List<QuizServer> servers = startAll(database, broker);
      try {
        assertEachMigrationIsAppliedOnce(database);
        for (QuizServer server : servers) {
          assertThat(before).allSatisfy(row -> assertIsServed(server, row));
        }
      } finally {
        servers.forEach(QuizServer::close);
      }
    }
  }

  private static void assertIsServed(QuizServer server, Row row) {
    JsonNode quiz = server.as(AUTHOR).get("/quizzes/" + row.id()).json();
    assertThat(quiz.path("title").asText()).isEqualTo(row.title());
    assertThat(quiz.path("version").asInt()).isEqualTo(row.version());
    assertThat(quiz.path("questions")).isEqualTo(row.questions());
  }

  private static void fillAsEarlierRelease(TestDatabase database) throws SQLException, IOException {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("classpath:db/core", "classpath:db/quiz")
        .target(EARLIER_RELEASE)
        .load()
        .migrate();
    String name = "/releases/%s.sql".formatted(EARLIER_RELEASE);
    try (InputStream kept =
            Objects.requireNonNull(ManyInstancesIT.class.getResourceAsStream(name), name);
        var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(new String(kept.readAllBytes(), UTF_8));
    }
  }

  private static List<Row> rows(TestDatabase database) throws SQLException, IOException {
    List<Row> rows = new ArrayList<>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT id, title, version, questions FROM quizzes")) {
      while (found.next()) {
        rows.add(
            new Row(
                found.getString("id"),
                found.getString("title"),
                found.getInt("version"),
                Json.mapper().readTree(found.getString("questions"))));
      }
    }
    return rows;
  }

  private static void assertEachMigrationIsAppliedOnce(TestDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        ResultSet twice =
            statement.executeQuery(
                """
                SELECT version FROM flyway_schema_history
                GROUP BY version HAVING count(*) > 1 OR NOT bool_and(success)
                """)) {
      assertThat(twice.next()).isFalse();
    }
  }

  private static List<QuizServer> startAll(TestDatabase database, TestBroker broker)
      throws InterruptedException, ExecutionException {
    try (ExecutorService together = Executors.newFixedThreadPool(INSTANCES)) {
      List<Callable<QuizServer>> starts = new ArrayList<>();
      for (int i = 0; i < INSTANCES; i++) {
        starts.add(() -> QuizServer.start(database, broker, SETTINGS));
      }
      List<QuizServer> servers = new ArrayList<>();
      for (Future<QuizServer> started : together.invokeAll(starts)) {
        servers.add(started.get());
      }
      return servers;
    }
  }
}
