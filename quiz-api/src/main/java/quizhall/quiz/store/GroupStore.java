package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Group;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.GroupDocument;
import quizhall.quiz.document.SharingDocument;

/** Groups, who is in them, and what is given to them. Who changes one has locked it. */
public final class GroupStore extends Repository {

  public GroupStore(Transaction transaction) {
    super(transaction);
  }

  /** Until the transaction ends nobody else adds one for this owner. */
  public int lockCountOf(OwnerId owner) {
    lock("groups", owner.value());
    return handle
        .createQuery("SELECT count(*) FROM share_groups WHERE owner_id = :owner")
        .bind("owner", owner.value())
        .mapTo(Integer.class)
        .one();
  }

  /** False where the owner has one of this name. */
  public boolean insert(Group group, Instant now) {
    return handle
            .createUpdate(
                """
                INSERT INTO share_groups (id, owner_id, owner_name, name, created_at)
                VALUES (:id, :owner, :ownerName, :name, :now)
                ON CONFLICT (owner_id, name) DO NOTHING
                """)
            .bind("id", group.id().value())
            .bind("owner", group.owner().id().value())
            .bind("ownerName", group.owner().name())
            .bind("name", group.name())
            .bind("now", now)
            .execute()
        == 1;
  }

  public Optional<Group> find(GroupId id) {
    return handle
        .createQuery("SELECT id, owner_id, owner_name, name FROM share_groups WHERE id = :id")
        .bind("id", id.value())
        .map((row, _) -> group(row))
        .findOne();
  }

  /** Found, and nobody else changes it until this transaction ends. */
  public Optional<Group> lock(GroupId id) {
    return handle
        .createQuery(
            "SELECT id, owner_id, owner_name, name FROM share_groups WHERE id = :id FOR UPDATE")
        .bind("id", id.value())
        .map((row, _) -> group(row))
        .findOne();
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(
        new GroupId(row.getObject("id", UUID.class)),
        new Owner(new OwnerId(row.getObject("owner_id", UUID.class)), row.getString("owner_name")),
        row.getString("name"));
  }

  public boolean isTaken(String name, GroupId byOther, OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT FROM share_groups WHERE owner_id = :owner AND name = :name AND id <> :id)
            """)
        .bind("owner", owner.value())
        .bind("name", name)
        .bind("id", byOther.value())
        .mapTo(Boolean.class)
        .one();
  }

  public void rename(GroupId id, Owner owner, String name) {
    handle
        .createUpdate(
            "UPDATE share_groups SET name = :name, owner_name = :ownerName WHERE id = :id")
        .bind("name", name)
        .bind("ownerName", owner.name())
        .bind("id", id.value())
        .execute();
  }

  /** With all that was given by it. */
  public void delete(GroupId id) {
    handle.createUpdate("DELETE FROM share_groups WHERE id = :id").bind("id", id.value()).execute();
  }

  /** By name. */
  public List<GroupDocument.Own> own(OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT id, name,
              (SELECT count(*) FROM group_people WHERE group_id = id) AS people,
              (SELECT count(*) FROM group_shares JOIN quizzes ON quizzes.id = quiz_id
                WHERE group_id = share_groups.id AND binned_at IS NULL) AS quizzes
            FROM share_groups WHERE owner_id = :owner
            ORDER BY name, id
            """)
        .bind("owner", owner.value())
        .map(
            (row, _) ->
                new GroupDocument.Own(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getInt("people"),
                    row.getInt("quizzes")))
        .list();
  }

  /** Those of others that somebody is in, the last one that they came to first. */
  public List<GroupDocument.Joined> joined(OwnerId account) {
    return handle
        .createQuery(
            """
            SELECT share_groups.id, share_groups.name, owner_name
            FROM group_people JOIN share_groups ON share_groups.id = group_id
            WHERE account_id = :account
            ORDER BY joined_at DESC, group_id
            """)
        .bind("account", account.value())
        .map(
            (row, _) ->
                new GroupDocument.Joined(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("owner_name")))
        .list();
  }

  /** The first one first. */
  public List<GroupDocument.Member> people(GroupId id) {
    return handle
        .createQuery(
            """
            SELECT account_id, name, joined_at FROM group_people
            WHERE group_id = :id
            ORDER BY joined_at, account_id
            """)
        .bind("id", id.value())
        .map(
            (row, _) ->
                new GroupDocument.Member(
                    row.getObject("account_id", UUID.class),
                    row.getString("name"),
                    row.getObject("joined_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  public int countPeople(GroupId id) {
    return handle
        .createQuery("SELECT count(*) FROM group_people WHERE group_id = :id")
        .bind("id", id.value())
        .mapTo(Integer.class)
        .one();
  }

  public boolean has(GroupId id, OwnerId account) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT FROM group_people WHERE group_id = :id AND account_id = :account)
            """)
        .bind("id", id.value())
        .bind("account", account.value())
        .mapTo(Boolean.class)
        .one();
  }

  public void join(GroupId id, Owner person, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO group_people (group_id, account_id, name, joined_at)
            VALUES (:id, :account, :name, :now)
            ON CONFLICT (group_id, account_id) DO UPDATE SET name = excluded.name
            """)
        .bind("id", id.value())
        .bind("account", person.id().value())
        .bind("name", person.name())
        .bind("now", now)
        .execute();
  }

  /** False where they were not in it. */
  public boolean remove(GroupId id, OwnerId account) {
    return handle
            .createUpdate("DELETE FROM group_people WHERE group_id = :id AND account_id = :account")
            .bind("id", id.value())
            .bind("account", account.value())
            .execute()
        == 1;
  }

  /** The groups that a quiz is given to, by name. */
  public List<SharingDocument.ToGroup> ofQuiz(QuizId quiz) {
    return handle
        .createQuery(
            """
            SELECT id, name, CAST(role AS text) AS role,
              (SELECT count(*) FROM group_people WHERE group_id = id) AS people
            FROM group_shares JOIN share_groups ON id = group_id
            WHERE quiz_id = :quiz
            ORDER BY name, id
            """)
        .bind("quiz", quiz.value())
        .map(
            (row, _) ->
                new SharingDocument.ToGroup(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("role"),
                    row.getInt("people")))
        .list();
  }

  /** In this role from now on, whatever it was. */
  public void give(QuizId quiz, GroupId group, Role role, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO group_shares (quiz_id, group_id, role, given_at)
            VALUES (:quiz, :group, CAST(:role AS share_role), :now)
            ON CONFLICT (quiz_id, group_id) DO UPDATE SET role = excluded.role
            """)
        .bind("quiz", quiz.value())
        .bind("group", group.value())
        .bind("role", role.code())
        .bind("now", now)
        .execute();
  }

  /** False where it was not given to it. */
  public boolean take(QuizId quiz, GroupId group) {
    return handle
            .createUpdate("DELETE FROM group_shares WHERE quiz_id = :quiz AND group_id = :group")
            .bind("quiz", quiz.value())
            .bind("group", group.value())
            .execute()
        == 1;
  }

  /** No group has it from now on. */
  public void takeFromAll(QuizId quiz) {
    handle
        .createUpdate("DELETE FROM group_shares WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
  }

  /** Those that somebody has made, and their places in others'. */
  public void deleteAllOf(OwnerId account) {
    handle
        .createUpdate("DELETE FROM share_groups WHERE owner_id = :account")
        .bind("account", account.value())
        .execute();
    handle
        .createUpdate("DELETE FROM group_people WHERE account_id = :account")
        .bind("account", account.value())
        .execute();
  }
}
