package quizhall.quiz.store;

import java.util.Optional;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.ExportSizeDocument;

/** What would leave with somebody's quizzes. */
public final class ExportStore extends Repository {

  /** What an archive has of a quiz besides its questions, and of each file: its name, twice. */
  private static final int BYTES_BESIDES = 1_000;

  public ExportStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * Of all that an owner has outside of the bin.
   *
   * @param folder where only those in it are wanted
   */
  public ExportSizeDocument sizeOf(OwnerId owner, Optional<FolderId> folder) {
    return handle
        .createQuery(
            """
            WITH leaving AS (
              SELECT id, question_count, octet_length(CAST(questions AS text)) AS bytes
              FROM quizzes
              WHERE owner_id = :owner AND binned_at IS NULL
                AND (CAST(:folder AS uuid) IS NULL OR folder_id = :folder)),
            along AS (
              SELECT size AS bytes
              FROM media JOIN media_files ON media_id = media.id AND media_files.name = media.name
              WHERE removed_at IS NULL AND media.id IN (
                SELECT media_id FROM media_uses WHERE quiz_id IN (SELECT id FROM leaving)))
            SELECT quizzes, questions, files,
              texts + media + (quizzes + files) * :besides AS bytes
            FROM
              (SELECT count(*) AS quizzes, coalesce(sum(question_count), 0) AS questions,
                coalesce(sum(bytes), 0) AS texts FROM leaving) AS of_quizzes,
              (SELECT count(*) AS files, coalesce(sum(bytes), 0) AS media FROM along) AS of_files
            """)
        .bind("owner", owner.value())
        .bind("folder", folder.map(FolderId::value).orElse(null))
        .bind("besides", BYTES_BESIDES)
        .map(
            (row, _) ->
                new ExportSizeDocument(
                    row.getInt("quizzes"),
                    row.getInt("questions"),
                    row.getInt("files"),
                    row.getLong("bytes")))
        .one();
  }
}
