package quizhall.quiz.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * What is searched for as PostgreSQL understands it.
 *
 * @param query of the type {@code tsquery}, as the index is asked; empty where no word is given
 * @param spoken the same for quizzes of each language: see {@link SearchForms#spoken}
 * @param areCommon whether so many quizzes have them that it is quicker to look at one after the
 *     other than to fetch all that the index names
 */
record SearchWords(Optional<String> query, Map<String, String> spoken, boolean areCommon) {

  private static final SearchWords NONE = new SearchWords(Optional.empty(), Map.of(), false);

  /**
   * In so many quizzes, as the planner believes of the words in any one language. Of a form that it
   * does not know it believes that one quiz in two hundred has it, and of forty that a fifth of all
   * have one of them.
   */
  private static final long COMMON = 20_000;

  /**
   * The newest quizzes are tried: the planner knows the most frequent words, and not how many
   * others begin with three letters.
   */
  private static final int TRIED = 100;

  /** In so many quizzes, as those that were tried are a part of all. */
  private static final long COMMON_BY_TRYING = 10_000;

  SearchWords {
    spoken = Map.copyOf(spoken);
  }

  static SearchWords of(Handle handle, Search search) {
    return search.folded().isPresent() ? ask(handle, typed(search)) : NONE;
  }

  /** Each word by itself. */
  static List<List<String>> typed(Search search) {
    return search.folded().stream()
        .flatMap(folded -> Arrays.stream(folded.split(" ")))
        .map(List::of)
        .toList();
  }

  /**
   * Asks for it, and tells the planner for this transaction that the index of words is to be used:
   * it does not know what reading the words of a quiz costs, and its plans hang on which words they
   * are.
   *
   * @param places a word each, and others that are as good
   */
  static SearchWords ask(Handle handle, List<List<String>> places) {
    return ask(handle, SearchForms.of(handle, places));
  }

  /** The same for quizzes that have any of several words; empty where there is but one. */
  static Optional<SearchWords> askForAny(Handle handle, List<List<String>> places) {
    return SearchForms.of(handle, places).ofAny().map(forms -> ask(handle, forms));
  }

  private static SearchWords ask(Handle handle, SearchForms forms) {
    SearchWords words = new SearchWords(Optional.of(forms.all()), forms.spoken(), false);
    return new SearchWords(words.query, words.spoken, words.areOften(handle));
  }

  private boolean areOften(Handle handle) {
    return bind(handle.createQuery(
            """
                SELECT set_config('enable_seqscan', 'off', true),
                  set_config('plan_cache_mode', 'force_custom_plan', true),
                  (search_estimate(CAST(:query AS tsquery)) > :common
                    AND (
                      SELECT max(search_estimate(CAST(spoken AS tsquery)))
                      FROM unnest(CAST(:spoken AS text[])) AS spoken
                    ) > :common)
                  OR (
                    SELECT count(*) FROM (
                      SELECT language, words FROM quiz_search WHERE is_public
                      ORDER BY updated_at DESC, quiz_id DESC LIMIT :tried
                    ) AS newest
                    WHERE words @@ %s
                  ) * (SELECT reltuples FROM pg_class WHERE oid = CAST('quiz_search' AS regclass))
                    >= :tried * CAST(:commonByTrying AS bigint) AS are_often
                """
                .formatted(inLanguage())))
        .bindArray("spoken", String.class, List.copyOf(spoken.values()))
        .bind("common", COMMON)
        .bind("commonByTrying", COMMON_BY_TRYING)
        .bind("tried", TRIED)
        .map((row, _) -> row.getBoolean("are_often"))
        .one();
  }

  /** The query for the language of a quiz. */
  String inLanguage() {
    return inLanguage("CAST(:query_%s AS tsquery)");
  }

  /** The same by which matches are ranked: any of the words counts. */
  String inLanguageAny() {
    return inLanguage("CAST(replace(:query_%s, '&', '|') AS tsquery)");
  }

  private String inLanguage(String query) {
    String others = query.formatted(SearchForms.OTHERS);
    StringBuilder chosen = new StringBuilder("(CASE language");
    spoken.keySet().stream()
        .filter(language -> !language.equals(SearchForms.OTHERS))
        .sorted()
        .forEach(
            language ->
                chosen
                    .append(" WHEN '")
                    .append(language)
                    .append("' THEN ")
                    .append(query.formatted(language)));
    return spoken.size() == 1
        ? others
        : chosen.append(" ELSE ").append(others).append(" END)").toString();
  }

  /** Whatever of it the statement has. */
  Query bind(Query statement) {
    statement.configure(SqlStatements.class, bound -> bound.setUnusedBindingAllowed(true));
    query.ifPresent(all -> statement.bind("query", all));
    spoken.forEach((language, one) -> statement.bind("query_" + language, one));
    return statement;
  }
}
