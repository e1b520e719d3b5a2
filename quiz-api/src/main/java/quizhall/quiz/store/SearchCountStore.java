package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.document.SearchCounts;
import quizhall.quiz.document.SearchCounts.AtLeast;
import quizhall.quiz.document.SearchCounts.Count;
import quizhall.quiz.document.SearchCounts.Length;
import quizhall.quiz.document.SearchCounts.Named;
import quizhall.quiz.document.SearchCounts.Within;

/** Counts beside filters. They look at so many quizzes and no further. */
public final class SearchCountStore extends Repository {

  /**
   * Of all that have the words; where there are more, of the newest, and each count is "or more".
   */
  private static final int LOOKED_AT = 10_000;

  /** Nobody needs to know by how much it is more. */
  private static final int COUNTED_TO = 1_000;

  private static final int NAMES = 30;

  public SearchCountStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * Counts.
   *
   * @param today by which the age of quizzes is counted
   */
  public SearchCounts counts(Search search, LocalDate today) {
    SearchWords words = SearchWords.of(handle, search);
    SearchSql sql = new SearchSql(search, words, true);
    String columns = "quiz_id, tags, language, kinds, question_count, updated_at";
    String found =
        words.query().isEmpty() || words.areCommon()
            ? sql.newest(columns, ":lookedAt")
            : "SELECT %s FROM quiz_search WHERE %s"
                .formatted(columns, sql.where(SearchSql.Shelf.BOTH));
    Tally tally = new Tally();
    bind(sql.bind(handle.createQuery(lookedAt(found) + COUNTS)), search, today)
        .map((row, _) -> tally.add(row))
        .list();
    return tally.counts();
  }

  private static String lookedAt(String found) {
    return """
        WITH looked_at AS MATERIALIZED (
          SELECT found.*, coalesce(plays, 0) AS plays, licence
          FROM (SELECT * FROM (%s) AS asked LIMIT :lookedAt) AS found
            LEFT JOIN plays USING (quiz_id)
            LEFT JOIN (SELECT id AS quiz_id, licence FROM quizzes WHERE licence IS NOT NULL)
              AS licensed USING (quiz_id)
        )
        """
        .formatted(found);
  }

  private static final String COUNTS =
      """
      , judged AS MATERIALIZED (
        SELECT *,
          (CAST(:language AS text) IS NULL OR language = :language) AS fits_language,
          (cardinality(CAST(:kinds AS text[])) = 0 OR kinds && CAST(:kinds AS text[]))
            AS fits_kinds,
          (cardinality(CAST(:licences AS text[])) = 0 OR licence = ANY(CAST(:licences AS text[])))
            AS fits_licence,
          question_count BETWEEN :fewest AND :most AS fits_length,
          plays >= :plays AS fits_plays,
          updated_at >= CAST(:since AS timestamptz) AS fits_age
        FROM looked_at
      ), fit AS (
        SELECT * FROM judged
        WHERE fits_language AND fits_kinds AND fits_licence AND fits_length AND fits_plays
          AND fits_age
      )
      SELECT 'looked-at' AS what, '' AS name, count(*) AS quizzes FROM judged
      UNION ALL
      SELECT 'total', '', count(*) FROM fit
      UNION ALL
      (SELECT 'tag', tag, count(*) AS quizzes FROM fit, unnest(tags) AS tag
      GROUP BY tag ORDER BY quizzes DESC, tag LIMIT :names)
      UNION ALL
      (SELECT 'language', language, count(*) AS quizzes FROM judged
      WHERE fits_kinds AND fits_licence AND fits_length AND fits_plays AND fits_age
      GROUP BY language ORDER BY quizzes DESC, language LIMIT :names)
      UNION ALL
      (SELECT 'kind', kind, count(*) AS quizzes FROM judged, unnest(kinds) AS kind
      WHERE fits_language AND fits_licence AND fits_length AND fits_plays AND fits_age
      GROUP BY kind ORDER BY quizzes DESC, kind)
      UNION ALL
      (SELECT 'licence', licence, count(*) AS quizzes FROM judged
      WHERE licence IS NOT NULL
        AND fits_language AND fits_kinds AND fits_length AND fits_plays AND fits_age
      GROUP BY licence ORDER BY quizzes DESC, licence)
      UNION ALL
      (SELECT 'length', CAST(fewest AS text), count(quiz_id) AS quizzes
      FROM (VALUES (1, 10), (11, 20), (21, 2147483647)) AS length (fewest, most)
        LEFT JOIN judged ON question_count BETWEEN fewest AND most
          AND fits_language AND fits_kinds AND fits_licence AND fits_plays AND fits_age
      GROUP BY fewest ORDER BY fewest)
      UNION ALL
      (SELECT 'plays', CAST(least AS text), count(quiz_id) AS quizzes
      FROM (VALUES (1), (10), (100)) AS played (least)
        LEFT JOIN judged ON plays >= least
          AND fits_language AND fits_kinds AND fits_licence AND fits_length AND fits_age
      GROUP BY least ORDER BY least)
      UNION ALL
      (SELECT 'age', CAST(days AS text), count(quiz_id) AS quizzes
      FROM (VALUES (7), (30), (365)) AS age (days)
        LEFT JOIN judged ON updated_at >= CAST(:today AS timestamptz) - make_interval(days => days)
          AND fits_language AND fits_kinds AND fits_licence AND fits_length AND fits_plays
      GROUP BY days ORDER BY days)
      """;

  private static Query bind(Query query, Search search, LocalDate today) {
    Search.Filter filter = search.filter();
    return query
        .bind("lookedAt", LOOKED_AT + 1)
        .bind("names", NAMES)
        .bind("language", filter.language().orElse(null))
        .bindArray("kinds", String.class, filter.kinds().stream().map(QuestionType::code).toList())
        .bindArray("licences", String.class, filter.licences().stream().map(Licence::code).toList())
        .bind("fewest", filter.questions().from())
        .bind("most", filter.questions().to().orElse(Integer.MAX_VALUE))
        .bind("plays", filter.plays())
        .bind("since", filter.since().orElse(Instant.EPOCH))
        .bind("today", today.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** What came of it, row by row. */
  private static final class Tally {
    private boolean isCut;
    private int total;
    private final List<Named> tags = new ArrayList<>();
    private final List<Named> languages = new ArrayList<>();
    private final List<Named> kinds = new ArrayList<>();
    private final List<Named> licences = new ArrayList<>();
    private final List<Length> lengths = new ArrayList<>();
    private final List<AtLeast> plays = new ArrayList<>();
    private final List<Within> ages = new ArrayList<>();

    Tally add(ResultSet row) throws SQLException {
      String name = row.getString("name");
      int quizzes = row.getInt("quizzes");
      int told = Math.min(quizzes, COUNTED_TO);
      boolean more = isCut || quizzes > COUNTED_TO;
      switch (row.getString("what")) {
        case "looked-at" -> isCut = quizzes > LOOKED_AT;
        case "total" -> total = quizzes;
        case "tag" -> tags.add(new Named(name, told, more));
        case "language" -> languages.add(new Named(name, told, more));
        case "kind" -> kinds.add(new Named(name, told, more));
        case "licence" -> licences.add(new Named(name, told, more));
        case "length" -> lengths.add(length(Integer.parseInt(name), told, more));
        case "plays" -> plays.add(new AtLeast(Long.parseLong(name), told, more));
        case "age" -> ages.add(new Within(Integer.parseInt(name), told, more));
        default -> throw new IllegalStateException(name);
      }
      return this;
    }

    private static Length length(int from, int quizzes, boolean more) {
      Optional<Integer> to = from > 20 ? Optional.empty() : Optional.of(from + 9);
      return new Length(from, to, quizzes, more);
    }

    SearchCounts counts() {
      return new SearchCounts(
          new Count(Math.min(total, COUNTED_TO), isCut || total > COUNTED_TO),
          tags,
          languages,
          kinds,
          licences,
          lengths,
          plays,
          ages);
    }
  }
}
