package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import quizhall.core.database.Migrations;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class SearchFormsIT {

  private static Handle handle;

  @BeforeAll
  static void open(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.user());
    source.setPassword(database.password());
    Migrations.migrate(source, "classpath:db/quiz");
    handle = Jdbi.create(source).open();
  }

  @AfterAll
  static void close() {
    handle.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cities", "the city", "haus der kunst", "города", "the", "ab", "x города 12 the"})
  void all_forms_are_those_of_the_release_before(String folded) {
    SearchForms forms = of(folded);

    assertThat(parts(forms.all()))
        .isEqualTo(
            parts(
                handle
                    .createQuery("SELECT CAST(search_query(:folded) AS text)")
                    .bind("folded", folded)
                    .mapTo(String.class)
                    .one()));
  }

  @Test
  void quizzes_of_a_language_are_asked_for_its_own_forms() {
    Map<String, String> spoken = of("the cities").spoken();

    assertThat(spoken)
        .containsEntry("en", "('the' | 'english.') & ('cities':* | 'english.citi')")
        .containsEntry("", "('the') & ('cities':*)")
        .doesNotContainKeys("ar", "ru");
  }

  @Test
  void languages_have_the_stems_that_the_database_gives_them() {
    Map<String, String> known = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      handle
          .createQuery("SELECT search_language(:code)")
          .bind("code", code)
          .map((row, _) -> row.getString(1))
          .findOne()
          .ifPresent(language -> known.put(code, language));
    }

    assertThat(SearchForms.SPOKEN).containsExactlyInAnyOrderEntriesOf(known);
  }

  private static SearchForms of(String folded) {
    return SearchForms.of(handle, Stream.of(folded.split(" ")).map(List::of).toList());
  }

  /** In any order. */
  private static List<Set<String>> parts(String query) {
    return Stream.of(query.split(" & "))
        .<Set<String>>map(
            one -> new TreeSet<>(List.of(one.replaceAll("[()]", "").strip().split(" \\| "))))
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }
}
