package quizhall.quiz.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.SharingDocument;

/** Whom owners have given their quizzes to. Who changes it has locked the quiz. */
public final class ShareStore extends Repository {

  public ShareStore(Transaction transaction) {
    super(transaction);
  }

  /** The one that allows most, where somebody came to several. */
  public Optional<Role> roleOf(QuizId quiz, OwnerId account) {
    return handle
        .createQuery(
            """
            SELECT CAST(max(role) AS text) FROM shared_roles
            WHERE quiz_id = :quiz AND account_id = :account
            """)
        .bind("quiz", quiz.value())
        .bind("account", account.value())
        .mapTo(String.class)
        .findOne()
        .flatMap(Role::of);
  }

  /** Those who took an invitation, the first one first. */
  public List<SharingDocument.Person> people(QuizId quiz) {
    return handle
        .createQuery(
            """
            SELECT account_id, name, CAST(role AS text) AS role, taken_at FROM shares
            WHERE quiz_id = :quiz
            ORDER BY taken_at, account_id
            """)
        .bind("quiz", quiz.value())
        .map(
            (row, _) ->
                new SharingDocument.Person(
                    row.getObject("account_id", UUID.class),
                    row.getString("name"),
                    row.getString("role"),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  public int countPeople(QuizId quiz) {
    return handle
        .createQuery("SELECT count(*) FROM shares WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * With the groups that they are in. Until the transaction ends nobody else adds one for this
   * account.
   */
  public int lockCountOf(OwnerId account) {
    lock("shares", account.value());
    return handle
        .createQuery(
            """
            SELECT (SELECT count(*) FROM shares WHERE account_id = :account)
              + (SELECT count(*) FROM group_people WHERE account_id = :account)
            """)
        .bind("account", account.value())
        .mapTo(Integer.class)
        .one();
  }

  /** In this role from now on, unless the one of before allows more. */
  public void put(QuizId quiz, Owner person, Role role, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO shares (quiz_id, account_id, name, role, taken_at)
            VALUES (:quiz, :account, :name, CAST(:role AS share_role), :now)
            ON CONFLICT (quiz_id, account_id) DO UPDATE SET
              name = excluded.name, role = greatest(shares.role, excluded.role)
            """)
        .bind("quiz", quiz.value())
        .bind("account", person.id().value())
        .bind("name", person.name())
        .bind("role", role.code())
        .bind("now", now)
        .execute();
  }

  /** False where it is not given to them. */
  public boolean change(QuizId quiz, OwnerId account, Role role) {
    return handle
            .createUpdate(
                """
                UPDATE shares SET role = CAST(:role AS share_role)
                WHERE quiz_id = :quiz AND account_id = :account
                """)
            .bind("role", role.code())
            .bind("quiz", quiz.value())
            .bind("account", account.value())
            .execute()
        == 1;
  }

  /** False where it was not given to them. */
  public boolean remove(QuizId quiz, OwnerId account) {
    return handle
            .createUpdate("DELETE FROM shares WHERE quiz_id = :quiz AND account_id = :account")
            .bind("quiz", quiz.value())
            .bind("account", account.value())
            .execute()
        == 1;
  }

  public void deleteAllOf(OwnerId account) {
    handle
        .createUpdate("DELETE FROM shares WHERE account_id = :account")
        .bind("account", account.value())
        .execute();
  }
}
