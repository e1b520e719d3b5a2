package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import quizhall.core.database.Migrations;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/** What the planner reckons with when it chooses how to search. */
@ExtendWith(Stores.class)
class SearchPlansIT {

  private static final int QUIZZES = 20_000;

  @Test
  void words_that_most_quizzes_have_are_expected_in_many(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.user());
    source.setPassword(database.password());
    Migrations.migrate(source, "classpath:db/quiz");
    Jdbi.create(source)
        .useTransaction(
            handle -> {
              handle
                  .createScript(
                      """
                      ALTER TABLE quiz_search DISABLE TRIGGER USER;
                      INSERT INTO quiz_search
                      SELECT gen_random_uuid(), gen_random_uuid(), true, 'en', '{}', '{}', 1,
                        now() - make_interval(secs => number), 'rivers', '',
                        CAST('rivers english.river' AS tsvector)
                      FROM generate_series(1, %d) AS number;
                      ANALYZE quiz_search;
                      """
                          .formatted(QUIZZES))
                  .execute();
              Search rivers = search("river");
              SearchWords words = SearchWords.of(handle, rivers);

              assertThat(words.areCommon()).isTrue();
              assertThat(expected(handle, new SearchSql(rivers, words))).isGreaterThan(QUIZZES / 4);
            });
  }

  private static Search search(String words) {
    return new Search(
        Optional.empty(),
        words,
        new Search.Filter(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Search.Span.ANY,
            0,
            Optional.empty()),
        SearchOrder.MATCH);
  }

  private static long expected(Handle handle, SearchSql sql) {
    String plan =
        sql.bind(
                handle.createQuery(
                    "EXPLAIN SELECT quiz_id FROM quiz_search WHERE "
                        + sql.where(SearchSql.Shelf.PUBLIC)))
            .mapTo(String.class)
            .first();
    return Long.parseLong(plan.replaceFirst(".*\\brows=(\\d+).*", "$1"));
  }
}
