package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.QuizSummary;

/** Pages of quizzes, each beginning where the one before ended, whatever was added meanwhile. */
public final class QuizListStore extends Repository {

  public QuizListStore(Transaction transaction) {
    super(transaction);
  }

  /** The listing's place must fit its order: see {@link Listing#fits}. */
  public Page<QuizSummary> page(Listing listing) {
    return FoldedText.query(listing.words())
        .map(query -> byMatch(listing, query))
        .orElseGet(() -> byChange(listing));
  }

  private Page<QuizSummary> byChange(Listing listing) {
    Place.ByChange after =
        listing.after().map(Place.ByChange.class::cast).orElse(Place.ByChange.START);
    Query query =
        handle
            .createQuery(
                """
                SELECT id, owner_id, owner_name, title, description, language, visibility, tags,
                  cover, question_count, updated_at, coalesce(plays, 0) AS plays,
                  CAST(0 AS real) AS rank
                FROM quizzes LEFT JOIN plays ON quiz_id = id
                WHERE (owner_id = CAST(:reader AS uuid) OR (visibility = 'public' AND NOT :mine))
                  AND tags @> CAST(:tags AS text[])
                  AND (updated_at, id) < (:updatedAt, :id)
                ORDER BY updated_at DESC, id DESC
                LIMIT :limit + 1
                """)
            .bind("updatedAt", after.updatedAt())
            .bind("id", after.id());
    return page(
        query, listing, found -> new Place.ByChange(found.quiz.updatedAt(), found.quiz.id()));
  }

  private Page<QuizSummary> byMatch(Listing listing, String words) {
    Place.ByMatch after =
        listing.after().map(Place.ByMatch.class::cast).orElse(Place.ByMatch.START);
    Query query =
        handle
            .createQuery(
                """
                SELECT found.*, coalesce(plays, 0) AS plays
                FROM (
                  SELECT id, owner_id, owner_name, title, description, language, visibility, tags,
                    cover, question_count, updated_at, ts_rank(words, query) AS rank
                  FROM quizzes, to_tsquery('simple', :words) AS query
                  WHERE (owner_id = CAST(:reader AS uuid) OR (visibility = 'public' AND NOT :mine))
                    AND tags @> CAST(:tags AS text[])
                    AND words @@ query
                ) AS found LEFT JOIN plays ON quiz_id = id
                WHERE (rank, id) < (:rank, :id)
                ORDER BY rank DESC, id DESC
                LIMIT :limit + 1
                """)
            .bind("words", words)
            .bind("rank", after.rank())
            .bind("id", after.id());
    return page(query, listing, found -> new Place.ByMatch(found.rank, found.quiz.id()));
  }

  private static Page<QuizSummary> page(
      Query query, Listing listing, Function<Found, Place> place) {
    var rows =
        query
            .bind("reader", listing.reader().map(OwnerId::value).orElse(null))
            .bind("mine", listing.mine())
            .bindArray("tags", String.class, listing.tags())
            .bind("limit", listing.limit())
            .map((row, _) -> new Found(summary(row, listing.reader()), row.getFloat("rank")))
            .list();
    return Page.of(rows, listing.limit(), Found::quiz, place);
  }

  private static QuizSummary summary(ResultSet row, Optional<OwnerId> reader) throws SQLException {
    OwnerId owner = new OwnerId(row.getObject("owner_id", UUID.class));
    return new QuizSummary(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("description"),
        row.getString("language"),
        Rows.texts(row, "tags"),
        Rows.cover(row),
        row.getLong("plays"),
        row.getInt("question_count"),
        row.getString("owner_name"),
        reader.equals(Optional.of(owner)),
        row.getString("visibility"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private record Found(QuizSummary quiz, float rank) {}
}
