package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.content.Shelf;
import quizhall.quiz.document.ShelvedQuiz;
import quizhall.quiz.document.ShelvesDocument;

/** Quizzes as they are on somebody's shelves. */
public final class ShelfStore extends Repository {

  private static final String SHELVED =
      """
      SELECT quizzes.id, owner_id, owner_name, title, description, language,
        CASE WHEN coalesce(binned_visibility, visibility) = 'private' AND link IS NOT NULL
          THEN 'link' ELSE coalesce(binned_visibility, visibility) END AS visibility,
        tags, cover, licence, question_count,
        updated_at, coalesce(plays, 0) AS plays, binned_at,
        liked.added_at IS NOT NULL AS favourite,
        owner_id = :reader AND archived_at IS NOT NULL AS archived,
        owner_id = :reader AND EXISTS (SELECT FROM moderated_quizzes AS moderated
          WHERE moderated.quiz_id = quizzes.id AND hidden_at IS NOT NULL) AS hidden,
        CASE WHEN owner_id = :reader THEN folder_id END AS folder_id,
        (SELECT jsonb_agg(
            jsonb_build_object('id', by_group.id, 'name', by_group.name)
            ORDER BY by_group.name, by_group.id)
          FROM group_people JOIN group_shares USING (group_id)
            JOIN share_groups AS by_group ON by_group.id = group_id
          WHERE group_people.account_id = :reader AND group_shares.quiz_id = quizzes.id)
          AS by_groups,
        CAST(given.role AS text) AS role, offer.expires_at AS offered_until,
        %1$s AS placed_at
      FROM quizzes
        LEFT JOIN plays ON plays.quiz_id = quizzes.id
        LEFT JOIN favourites AS liked
          ON liked.quiz_id = quizzes.id AND liked.account_id = :reader
        LEFT JOIN recent_uses AS used
          ON used.quiz_id = quizzes.id AND used.account_id = :reader
        LEFT JOIN (
          SELECT quiz_id, max(role) AS role, min(since) AS since FROM shared_roles
          WHERE account_id = :reader GROUP BY quiz_id) AS given
          ON given.quiz_id = quizzes.id
        LEFT JOIN open_handovers AS offer
          ON offer.quiz_id = quizzes.id AND offer.account_id = :reader
      WHERE %2$s
      """;

  private static final String IN_USE =
      "owner_id = :reader AND binned_at IS NULL AND archived_at IS NULL";
  private static final String READABLE =
      "binned_at IS NULL AND (owner_id = :reader OR visibility = 'public' OR EXISTS ("
          + "SELECT FROM shared_roles WHERE quiz_id = quizzes.id AND account_id = :reader))";

  private final Duration keptInBin;

  public ShelfStore(Transaction transaction, Duration keptInBin) {
    super(transaction);
    this.keptInBin = keptInBin;
  }

  /** What is on a shelf, and since when it is in its place there. */
  private record Placed(ShelvedQuiz item, Instant at) {}

  /**
   * What is on a shelf.
   *
   * @param moment since when something is in its place there
   */
  private record Choice(String moment, String condition) {}

  private static Choice choice(Shelf shelf) {
    return switch (shelf) {
      case OWN -> new Choice("updated_at", IN_USE);
      case FAVOURITES -> new Choice("liked.added_at", "liked.added_at IS NOT NULL AND " + READABLE);
      case RECENT -> new Choice("used.used_at", "used.used_at IS NOT NULL AND " + READABLE);
      case SHARED ->
          // What is offered comes first, where nobody overlooks it.
          new Choice(
              "greatest(given.since, offer.offered_at)",
              "given.since IS NOT NULL AND binned_at IS NULL");
      case ARCHIVE ->
          new Choice(
              "archived_at",
              "owner_id = :reader AND binned_at IS NULL AND archived_at IS NOT NULL");
      case BIN -> new Choice("binned_at", "owner_id = :reader AND binned_at IS NOT NULL");
    };
  }

  /** What came there last comes first. */
  public Page<ShelvedQuiz> page(
      Shelf shelf, OwnerId reader, int limit, Optional<Place.ByChange> after) {
    return page(choice(shelf), reader, limit, after, query -> query);
  }

  /** Of the reader's; the same. */
  public Page<ShelvedQuiz> page(
      FolderId folder, OwnerId reader, int limit, Optional<Place.ByChange> after) {
    return page(
        new Choice("updated_at", IN_USE + " AND folder_id = :folder"),
        reader,
        limit,
        after,
        query -> query.bind("folder", folder.value()));
  }

  private Page<ShelvedQuiz> page(
      Choice choice,
      OwnerId reader,
      int limit,
      Optional<Place.ByChange> after,
      UnaryOperator<Query> more) {
    Place.ByChange start = after.orElse(Place.ByChange.START);
    Query query =
        handle
            .createQuery(
                SHELVED.formatted(choice.moment(), choice.condition())
                    + """
                      AND (%1$s, quizzes.id) < (:at, :after)
                      ORDER BY placed_at DESC, quizzes.id DESC
                      LIMIT :limit + 1
                      """
                        .formatted(choice.moment()))
            .bind("at", start.updatedAt())
            .bind("after", start.id())
            .bind("limit", limit);
    return Page.of(
        rows(more.apply(query), reader),
        limit,
        Placed::item,
        placed -> new Place.ByChange(placed.at(), placed.item().quiz().id()));
  }

  /** One that the reader may read. */
  public Optional<ShelvedQuiz> find(QuizId id, OwnerId reader) {
    Query query =
        handle
            .createQuery(SHELVED.formatted("updated_at", "quizzes.id = :quiz AND " + READABLE))
            .bind("quiz", id.value());
    return rows(query, reader).stream().map(Placed::item).findFirst();
  }

  private List<Placed> rows(Query query, OwnerId reader) {
    return query.bind("reader", reader.value()).map((row, _) -> placed(row, reader)).list();
  }

  private Placed placed(ResultSet row, OwnerId reader) throws SQLException {
    return new Placed(
        new ShelvedQuiz(
            Rows.summary(
                row,
                Optional.of(reader),
                Optional.ofNullable(row.getString("role")).flatMap(Role::of)),
            row.getBoolean("favourite"),
            row.getBoolean("archived"),
            row.getBoolean("hidden"),
            Optional.ofNullable(row.getObject("folder_id", UUID.class)),
            groups(row),
            Optional.ofNullable(row.getObject("offered_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant),
            Optional.ofNullable(row.getObject("binned_at", OffsetDateTime.class))
                .map(since -> since.toInstant().plus(keptInBin))),
        row.getObject("placed_at", OffsetDateTime.class).toInstant());
  }

  private static List<ShelvedQuiz.ByGroup> groups(ResultSet row) throws SQLException {
    String groups = row.getString("by_groups");
    return groups == null ? List.of() : List.of(Rows.read(groups, ShelvedQuiz.ByGroup[].class));
  }

  /** What each page of a shelf would come to, and the folders. */
  public ShelvesDocument counts(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT count(*) FILTER (WHERE binned_at IS NULL AND archived_at IS NULL) AS own,
              count(*) FILTER (WHERE binned_at IS NULL AND archived_at IS NOT NULL) AS archive,
              count(*) FILTER (WHERE binned_at IS NOT NULL) AS bin,
              (SELECT count(*) FROM favourites JOIN quizzes ON quizzes.id = quiz_id
                WHERE account_id = :reader AND %1$s) AS favourites,
              (SELECT count(*) FROM recent_uses JOIN quizzes ON quizzes.id = quiz_id
                WHERE account_id = :reader AND %1$s) AS recent,
              (SELECT count(DISTINCT quiz_id) FROM shared_roles
                JOIN quizzes ON quizzes.id = quiz_id
                WHERE account_id = :reader AND binned_at IS NULL) AS shared,
              (SELECT count(*) FROM open_handovers
                JOIN quizzes ON quizzes.id = quiz_id
                WHERE account_id = :reader AND binned_at IS NULL) AS offered
            FROM quizzes WHERE owner_id = :reader
            """
                .formatted(READABLE))
        .bind("reader", owner.value())
        .map(
            (row, _) ->
                new ShelvesDocument(
                    row.getInt("own"),
                    row.getInt("favourites"),
                    row.getInt("recent"),
                    row.getInt("shared"),
                    row.getInt("offered"),
                    row.getInt("archive"),
                    row.getInt("bin"),
                    List.of()))
        .one();
  }
}
