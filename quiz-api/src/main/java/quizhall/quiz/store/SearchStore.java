package quizhall.quiz.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.document.QuizSummary;
import quizhall.quiz.document.SearchPage;

/**
 * Finds quizzes by words and filters, page by page.
 *
 * <p>Words that few quizzes have are looked up in their index, and what is found is put in order.
 * Words that most quizzes have are met soon by going through the quizzes in order.
 */
public final class SearchStore extends Repository {

  /** So many that have the words are ranked, the newest of them; more nobody pages through. */
  private static final int RANKED = 1_000;

  /** The same for words that most quizzes have. */
  private static final int RANKED_OF_COMMON = 400;

  public SearchStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * A page.
   *
   * @param after where it begins, which must fit: see {@link Search#fits}
   */
  public SearchPage page(Search search, int limit, Optional<Place> after) {
    List<Found> found = found(search, SearchWords.of(handle, search), limit, after);
    if (found.isEmpty() && after.isEmpty() && search.folded().isPresent()) {
      return instead(search, limit);
    }
    Page<QuizSummary> page = Page.of(found, limit, Found::quiz, one -> place(search, one));
    return new SearchPage(page.items(), page.next(), Optional.empty(), Optional.empty());
  }

  /** One page of what may have been meant, or has some of the words. */
  private SearchPage instead(Search search, int limit) {
    Optional<List<List<String>>> meant = new SimilarWords(handle).instead(search);
    List<QuizSummary> similar =
        onePage(search, meant.map(words -> SearchWords.ask(handle, words)), limit);
    if (!similar.isEmpty()) {
      return SearchPage.ofSimilar(similar);
    }
    List<List<String>> words = meant.orElseGet(() -> SearchWords.typed(search));
    List<QuizSummary> partial = onePage(search, SearchWords.askForAny(handle, words), limit);
    return partial.isEmpty() ? SearchPage.EMPTY : SearchPage.ofPartial(partial);
  }

  private List<QuizSummary> onePage(Search search, Optional<SearchWords> words, int limit) {
    return words
        .map(some -> found(search, some, limit, Optional.empty()))
        .orElse(List.of())
        .stream()
        .limit(limit)
        .map(Found::quiz)
        .toList();
  }

  private List<Found> found(Search search, SearchWords words, int limit, Optional<Place> after) {
    return switch (search.effectiveOrder()) {
      case MATCH -> byMatch(search, words, limit, cast(after, Place.ByMatch.START));
      case NEWEST -> byChange(search, words, limit, cast(after, Place.ByChange.START));
      case PLAYS -> byPlays(search, words, limit, cast(after, Place.ByPlays.START));
    };
  }

  private List<Found> byMatch(Search search, SearchWords words, int limit, Place.ByMatch after) {
    SearchSql sql = new SearchSql(search, words);
    String found =
        words.areCommon()
            ? sql.newest("quiz_id, updated_at, language, head", Integer.toString(RANKED_OF_COMMON))
            : "SELECT quiz_id, updated_at, language, head FROM quiz_search WHERE "
                + sql.where(SearchSql.Shelf.BOTH);
    return list(
        search,
        sql,
        """
        WITH page AS (
          SELECT quiz_id, rank FROM (
            SELECT quiz_id, updated_at, ts_rank(head, %2$s) AS rank
            FROM (
              -- By itself, so that the index of words is asked, and not one in this order.
              SELECT * FROM (%1$s OFFSET 0) AS found
              ORDER BY updated_at DESC, quiz_id DESC LIMIT %3$d
            ) AS newest
          ) AS ranked
          WHERE (rank, updated_at, quiz_id) < (CAST(:rank AS real), :updatedAt, :id)
          ORDER BY rank DESC, updated_at DESC, quiz_id DESC
          LIMIT :limit
        )
        """
            .formatted(found, words.inLanguageAny(), RANKED),
        "rank DESC, updated_at DESC, id DESC",
        limit,
        query ->
            query
                .bind("rank", after.rank())
                .bind("updatedAt", after.updatedAt())
                .bind("id", after.id()));
  }

  private List<Found> byChange(Search search, SearchWords words, int limit, Place.ByChange after) {
    SearchSql sql = new SearchSql(search, words).and("(updated_at, quiz_id) < (:updatedAt, :id)");
    String found =
        goesThroughAll(words)
            ? sql.newest("quiz_id, updated_at", ":limit")
            : "SELECT quiz_id, updated_at FROM quiz_search WHERE "
                + sql.where(SearchSql.Shelf.BOTH);
    return list(
        search,
        sql,
        """
        WITH found AS MATERIALIZED (%s), page AS (
          SELECT quiz_id, 0 AS rank FROM found
          ORDER BY updated_at DESC, quiz_id DESC
          LIMIT :limit
        )
        """
            .formatted(found),
        "updated_at DESC, id DESC",
        limit,
        query -> query.bind("updatedAt", after.updatedAt()).bind("id", after.id()));
  }

  private List<Found> byPlays(Search search, SearchWords words, int limit, Place.ByPlays after) {
    SearchSql sql = new SearchSql(search, words);
    String where = sql.where(SearchSql.Shelf.BOTH);
    String found =
        goesThroughAll(words)
            ? """
              (SELECT quiz_id, plays FROM plays JOIN quiz_search USING (quiz_id)
              WHERE %1$s AND (plays, quiz_id) < (:times, :id)
              ORDER BY plays DESC, quiz_id DESC LIMIT :limit)
              UNION ALL
              (SELECT quiz_id, 0 AS plays FROM quiz_search
              WHERE %1$s AND quiz_id < :unplayed
                AND NOT EXISTS (SELECT FROM plays WHERE plays.quiz_id = quiz_search.quiz_id)
              ORDER BY quiz_id DESC LIMIT :limit)
              """
                .formatted(where)
            : """
              SELECT quiz_id, coalesce(plays, 0) AS plays
              FROM quiz_search LEFT JOIN plays USING (quiz_id)
              WHERE %s AND (coalesce(plays, 0), quiz_id) < (:times, :id)
              """
                .formatted(where);
    return list(
        search,
        sql,
        """
        WITH found AS MATERIALIZED (%s), page AS (
          SELECT quiz_id, 0 AS rank FROM found ORDER BY plays DESC, quiz_id DESC LIMIT :limit
        )
        """
            .formatted(found),
        "coalesce(plays, 0) DESC, id DESC",
        limit,
        query -> {
          query.bind("times", after.plays()).bind("id", after.id());
          if (goesThroughAll(words)) {
            query.bind("unplayed", after.plays() > 0 ? Place.Last.ID : after.id());
          }
        });
  }

  /** Where no words are given, or such that most quizzes have. */
  private static boolean goesThroughAll(SearchWords words) {
    return words.query().isEmpty() || words.areCommon();
  }

  private interface Binding {
    void to(Query query);
  }

  /** The quizzes of a page, one more than it takes. */
  private List<Found> list(
      Search search, SearchSql sql, String page, String order, int limit, Binding binding) {
    Query query =
        sql.bind(
            handle.createQuery(
                page
                    + """
                    SELECT id, owner_id, owner_name, title, description, language,
                      CASE WHEN visibility = 'private' AND link IS NOT NULL THEN 'link'
                        ELSE visibility END AS visibility,
                      tags, cover, licence, question_count, updated_at, coalesce(plays, 0) AS plays, rank
                    FROM page JOIN quizzes ON id = page.quiz_id
                      LEFT JOIN plays ON plays.quiz_id = id
                    ORDER BY
                    """
                    + order));
    binding.to(query.bind("limit", limit + 1));
    return query
        .map((row, _) -> new Found(Rows.summary(row, search.reader()), row.getFloat("rank")))
        .list();
  }

  private record Found(QuizSummary quiz, float rank) {}

  private static Place place(Search search, Found last) {
    QuizSummary quiz = last.quiz;
    return switch (search.effectiveOrder()) {
      case MATCH -> new Place.ByMatch(last.rank, quiz.updatedAt(), quiz.id());
      case NEWEST -> new Place.ByChange(quiz.updatedAt(), quiz.id());
      case PLAYS -> new Place.ByPlays(quiz.plays(), quiz.id());
    };
  }

  @SuppressWarnings("unchecked")
  private static <P extends Place> P cast(Optional<Place> after, P start) {
    return after.map(place -> (P) place).orElse(start);
  }
}
