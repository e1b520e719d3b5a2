package quizhall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("brings-its-stores")
class EmbeddedPostgresIT {
  @TempDir Path folder;

  @Test
  void what_is_committed_is_on_the_disk() throws SQLException {
    try (var server = EmbeddedPostgres.start(folder, 0, "secret");
        var connection = server.connect("postgres")) {

      assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(connection, "SHOW full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void a_password_is_asked_for() {
    try (var server = EmbeddedPostgres.start(folder, 0, "secret")) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), "guess"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void data_survives_a_kill_and_the_port_stays() throws SQLException {
    try (var server = EmbeddedPostgres.start(folder, 0, "secret")) {
      int port = server.port();
      try (var connection = server.connect("postgres")) {
        execute(connection, "CREATE TABLE answers (id int)");
        execute(connection, "INSERT INTO answers VALUES (42)");
      }

      server.kill();
      assertThatThrownBy(() -> server.connect("postgres")).isInstanceOf(SQLException.class);
      server.start();

      assertThat(server.port()).isEqualTo(port);
      try (var connection = server.connect("postgres")) {
        assertThat(ask(connection, "SELECT id FROM answers")).isEqualTo("42");
      }
    }
  }

  @Test
  void one_that_is_killed_by_others_says_so_and_one_that_was_stopped_does_not() {
    try (var server = EmbeddedPostgres.start(folder, 0, "secret")) {
      var stopped = server.ownEnd().toCompletableFuture();
      server.stop();
      server.start();
      var killed = server.ownEnd().toCompletableFuture();

      ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();

      assertThat(killed).succeedsWithin(Duration.ofMinutes(1)).asString().contains("it was killed");
      assertThat(server.isRunning()).isFalse();
      server.start();
      assertThat(server.isRunning()).isTrue();
      assertThat(stopped).isNotDone();
    }
  }

  @Test
  void a_second_process_is_told_that_the_folder_is_in_use() {
    try (var server = EmbeddedPostgres.start(folder, 0, "secret")) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder, 0, "secret"))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("in use by another running Quizhall");
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void a_taken_port_is_named() {
    try (var server = EmbeddedPostgres.start(folder.resolve("one"), 0, "secret")) {
      assertThatThrownBy(
              () -> EmbeddedPostgres.start(folder.resolve("two"), server.port(), "secret"))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("Address already in use");
    }
  }

  static String ask(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
