package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.BankPage;
import quizhall.quiz.document.QuestionDocument;

/**
 * Questions across the quizzes of an owner: those of the quiz that was changed last first, in the
 * order of each quiz.
 */
public final class BankStore extends Repository {

  /**
   * Looked through for one page, so that no search takes long where few questions have the words.
   */
  private static final int QUIZZES = 100;

  public BankStore(Transaction transaction) {
    super(transaction);
  }

  /** A page, from the place on. */
  public BankPage page(BankSearch search, int limit, Optional<Place.InQuiz> after) {
    Optional<String> query = search.folded().map(this::query);
    List<Looked> quizzes = quizzes(search, query, after);
    List<Looked> window = quizzes.subList(0, Math.min(quizzes.size(), QUIZZES));
    List<Found> found =
        window.isEmpty() ? List.of() : questions(search, query, window, limit, after);
    List<BankPage.Entry> items = found.stream().limit(limit).map(Found::entry).toList();
    Optional<Place> next =
        found.size() > limit
            ? Optional.of(found.get(limit - 1).place())
            : quizzes.size() > QUIZZES ? Optional.of(window.getLast().end()) : Optional.empty();
    return new BankPage(items, next.map(PlaceToken::of));
  }

  /**
   * Some at random of the questions that take answers, of all quizzes with these tags but one.
   *
   * @param but has its questions already
   */
  public List<Question> some(OwnerId owner, List<String> tags, QuizId but, int limit) {
    return handle
        .createQuery(
            """
            SELECT question
            FROM quizzes JOIN quiz_search ON quiz_id = id, jsonb_array_elements(questions) AS question
            WHERE quiz_search.owner_id = :owner AND quiz_search.tags @> CAST(:tags AS text[])
              AND id <> :but AND question ->> 'type' <> 'slide'
            ORDER BY random()
            LIMIT :limit
            """)
        .bind("owner", owner.value())
        .bindArray("tags", String.class, tags)
        .bind("but", but.value())
        .bind("limit", limit)
        .map((row, _) -> Rows.read(row.getString("question"), QuestionDocument.class).question())
        .list();
  }

  private String query(String folded) {
    return handle
        .createQuery("SELECT CAST(search_query(:folded) AS text)")
        .bind("folded", folded)
        .mapTo(String.class)
        .one();
  }

  /** One more than a page looks through: whether there are more. */
  private List<Looked> quizzes(
      BankSearch search, Optional<String> words, Optional<Place.InQuiz> after) {
    Place.InQuiz from = after.orElse(Place.InQuiz.START);
    Query query =
        handle
            .createQuery(
                """
                SELECT quiz_id, updated_at FROM quiz_search
                WHERE owner_id = :owner AND tags @> CAST(:tags AS text[])
                  AND (updated_at, quiz_id) <= (:updatedAt, :id)
                """
                    + words.map(_ -> "AND words @@ CAST(:query AS tsquery)\n").orElse("")
                    + """
                    ORDER BY updated_at DESC, quiz_id DESC
                    LIMIT :limit
                    """)
            .bind("owner", search.owner().value())
            .bindArray("tags", String.class, search.tags())
            .bind("updatedAt", from.updatedAt())
            .bind("id", from.id())
            .bind("limit", QUIZZES + 1);
    words.ifPresent(text -> query.bind("query", text));
    return query
        .map(
            (row, _) ->
                new Looked(
                    row.getObject("quiz_id", UUID.class),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private List<Found> questions(
      BankSearch search,
      Optional<String> words,
      List<Looked> quizzes,
      int limit,
      Optional<Place.InQuiz> after) {
    Query query =
        handle
            .createQuery(
                """
                SELECT id, title, language, updated_at, place, question
                FROM quizzes, jsonb_array_elements(questions) WITH ORDINALITY AS asked (question, place)
                WHERE id = ANY (CAST(:ids AS uuid[]))
                  AND (cardinality(CAST(:kinds AS text[])) = 0
                    OR question ->> 'type' = ANY (CAST(:kinds AS text[])))
                  AND (id <> :id OR place > :place)
                """
                    + words
                        .map(
                            _ ->
                                "AND search_question(question, language) @@ CAST(:query AS tsquery)\n")
                        .orElse("")
                    + """
                    ORDER BY updated_at DESC, id DESC, place
                    LIMIT :limit
                    """)
            .bindArray("ids", UUID.class, quizzes.stream().map(Looked::id).toList())
            .bindArray(
                "kinds", String.class, search.kinds().stream().map(QuestionType::code).toList())
            .bind("id", after.map(Place.InQuiz::id).orElse(Place.Last.ID))
            .bind("place", after.map(Place.InQuiz::question).orElse(0))
            .bind("limit", limit + 1);
    words.ifPresent(text -> query.bind("query", text));
    return query.map((row, _) -> found(row)).list();
  }

  private static Found found(ResultSet row) throws SQLException {
    UUID quiz = row.getObject("id", UUID.class);
    int place = row.getInt("place");
    return new Found(
        new BankPage.Entry(
            quiz,
            row.getString("title"),
            row.getString("language"),
            place - 1,
            Rows.read(row.getString("question"), QuestionDocument.class)),
        new Place.InQuiz(
            row.getObject("updated_at", OffsetDateTime.class).toInstant(), quiz, place));
  }

  private record Found(BankPage.Entry entry, Place.InQuiz place) {}

  private record Looked(UUID id, Instant updatedAt) {
    Place.InQuiz end() {
      return new Place.InQuiz(updatedAt, id, Integer.MAX_VALUE);
    }
  }
}
