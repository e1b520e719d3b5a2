package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.FolderDocument;

/** Folders, and which quizzes are in them. */
public final class FolderStore extends Repository {

  public FolderStore(Transaction transaction) {
    super(transaction);
  }

  /** By name, with how many quizzes are in use there. */
  public List<FolderDocument> list(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT folders.id, name, count(quizzes.id) AS quizzes
            FROM folders LEFT JOIN quizzes
              ON folder_id = folders.id AND binned_at IS NULL AND archived_at IS NULL
            WHERE folders.owner_id = :owner
            GROUP BY folders.id
            ORDER BY name, folders.id
            """)
        .bind("owner", owner.value())
        .map(
            (row, _) ->
                new FolderDocument(
                    row.getObject("id", UUID.class), row.getString("name"), row.getInt("quizzes")))
        .list();
  }

  /** Until the transaction ends nobody else adds one for this owner. */
  public int lockCountOf(OwnerId owner) {
    lock("folders", owner.value());
    return handle
        .createQuery("SELECT count(*) FROM folders WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .mapTo(Integer.class)
        .one();
  }

  /** False where the owner has one of this name. */
  public boolean insert(FolderId id, OwnerId owner, String name, Instant now) {
    return handle
            .createUpdate(
                """
                INSERT INTO folders (id, owner_id, name, created_at)
                VALUES (:id, :owner, :name, :now)
                ON CONFLICT (owner_id, name) DO NOTHING
                """)
            .bind("id", id.value())
            .bind("owner", owner.value())
            .bind("name", name)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Whether it is the owner's; then nobody deletes or renames it until this transaction ends. */
  public boolean lock(FolderId id, OwnerId owner) {
    return handle
        .createQuery("SELECT id FROM folders WHERE id = :id AND owner_id = :owner FOR UPDATE")
        .bind("id", id.value())
        .bind("owner", owner.value())
        .mapTo(UUID.class)
        .findOne()
        .isPresent();
  }

  public boolean isOf(FolderId id, OwnerId owner) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM folders WHERE id = :id AND owner_id = :owner)")
        .bind("id", id.value())
        .bind("owner", owner.value())
        .mapTo(Boolean.class)
        .one();
  }

  public boolean isTaken(String name, FolderId byOther, OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT FROM folders WHERE owner_id = :owner AND name = :name AND id <> :id)
            """)
        .bind("owner", owner.value())
        .bind("name", name)
        .bind("id", byOther.value())
        .mapTo(Boolean.class)
        .one();
  }

  public void rename(FolderId id, String name) {
    handle
        .createUpdate("UPDATE folders SET name = :name WHERE id = :id")
        .bind("name", name)
        .bind("id", id.value())
        .execute();
  }

  /** The quizzes in it stay, in no folder. */
  public void delete(FolderId id) {
    handle.createUpdate("DELETE FROM folders WHERE id = :id").bind("id", id.value()).execute();
  }

  public void put(FolderId folder, Collection<QuizId> quizzes) {
    handle
        .createUpdate("UPDATE quizzes SET folder_id = :folder WHERE id = ANY(:ids)")
        .bind("folder", folder.value())
        .bindArray("ids", UUID.class, quizzes.stream().map(QuizId::value).toArray())
        .execute();
  }

  public void take(Collection<QuizId> quizzes) {
    handle
        .createUpdate("UPDATE quizzes SET folder_id = NULL WHERE id = ANY(:ids)")
        .bindArray("ids", UUID.class, quizzes.stream().map(QuizId::value).toArray())
        .execute();
  }

  public void deleteAllOf(OwnerId owner) {
    handle
        .createUpdate("DELETE FROM folders WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .execute();
  }
}
