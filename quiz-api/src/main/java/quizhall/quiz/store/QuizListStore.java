package quizhall.quiz.store;

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

  /** Last changed first. The listing's place must fit: see {@link Listing#fits}. */
  public Page<QuizSummary> page(Listing listing) {
    Place.ByChange after =
        listing.after().map(Place.ByChange.class::cast).orElse(Place.ByChange.START);
    Query query =
        handle
            .createQuery(
                """
                SELECT id, owner_id, owner_name, title, description, language,
                  CASE WHEN visibility = 'private' AND link IS NOT NULL THEN 'link'
                    ELSE visibility END AS visibility,
                  tags, cover, licence, question_count, updated_at, coalesce(plays, 0) AS plays
                FROM quizzes LEFT JOIN plays ON quiz_id = id
                WHERE (owner_id = CAST(:reader AS uuid) OR (visibility = 'public' AND NOT :mine))
                  AND binned_at IS NULL AND (archived_at IS NULL OR NOT :mine)
                  AND (updated_at, id) < (:updatedAt, :id)
                ORDER BY updated_at DESC, id DESC
                LIMIT :limit + 1
                """)
            .bind("updatedAt", after.updatedAt())
            .bind("id", after.id())
            .bind("reader", listing.reader().map(OwnerId::value).orElse(null))
            .bind("mine", listing.mine())
            .bind("limit", listing.limit());
    return Page.of(
        query.map((row, _) -> Rows.summary(row, listing.reader())).list(),
        listing.limit(),
        quiz -> quiz,
        quiz -> new Place.ByChange(quiz.updatedAt(), quiz.id()));
  }
}
