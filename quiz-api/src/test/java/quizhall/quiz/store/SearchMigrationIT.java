package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import quizhall.core.database.Migrations;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/** What becomes of quizzes that were there before searches looked at a table of their own. */
@ExtendWith(Stores.class)
class SearchMigrationIT {

  private static final String QUIZZES =
      """
      INSERT INTO quizzes (id, owner_id, owner_name, title, description, language, visibility, tags,
        questions, version, created_at, updated_at, folded_title, folded_tags, folded_description)
      SELECT gen_random_uuid(), gen_random_uuid(), 'Ann', 'Rivers', '', 'en', 'public', '{maps}',
        '[{"type": "single", "text": "Which river is the longest?"}, {"type": "slide", "text": "Ende"}]',
        1, now(), now(), 'rivers', 'maps', ''
      FROM generate_series(1, %d)
      """;

  @Test
  void quizzes_of_before_and_those_of_nodes_of_before_are_found() throws SQLException {
    try (TestDatabase database = TestDatabase.create()) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(database.jdbcUrl());
      source.setUser(database.user());
      source.setPassword(database.password());
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/core", "classpath:db/quiz")
          .outOfOrder(true)
          .target("6")
          .load()
          .migrate();
      try (Connection connection = source.getConnection();
          var statement = connection.createStatement()) {
        statement.execute(QUIZZES.formatted(450));

        Migrations.migrate(source, "classpath:db/quiz");
        assertThat(found(connection, "river")).isEqualTo(450);
        assertThat(vocabulary(connection)).isEqualTo("maps rivers");

        statement.execute(QUIZZES.formatted(1));
        assertThat(found(connection, "longest maps")).isEqualTo(451);

        statement.execute("UPDATE quizzes SET title = 'Lakes', folded_title = 'lakes'");
        assertThat(found(connection, "lake")).isEqualTo(451);
        assertThat(vocabulary(connection)).isEqualTo("lakes maps");

        statement.execute("DELETE FROM quizzes");
        assertThat(found(connection, "lake")).isZero();
        assertThat(vocabulary(connection)).isEmpty();
      }
    }
  }

  private static String vocabulary(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT coalesce(string_agg(word, ' ' ORDER BY word), '') FROM search_vocabulary")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static int found(Connection connection, String words) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT count(*) FROM quiz_search WHERE words @@ search_query(?)")) {
      query.setString(1, words);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
