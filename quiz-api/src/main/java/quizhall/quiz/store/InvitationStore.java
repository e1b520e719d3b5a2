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
import quizhall.core.retention.DatedRows;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.Invitation;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.InvitationSecret;
import quizhall.quiz.content.InvitationTarget;
import quizhall.quiz.content.InvitationTarget.ToGroup;
import quizhall.quiz.content.InvitationTarget.ToQuiz;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.SharingDocument;

/** Links that are good once. Who changes one has locked what it leads to. */
public final class InvitationStore extends Repository {

  public InvitationStore(Transaction transaction) {
    super(transaction);
  }

  public void insert(Invitation invitation, InvitationSecret secret, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO invitations (id, hash, quiz_id, group_id, role, created_at, expires_at)
            VALUES (:id, :hash, :quiz, :group, CAST(:role AS share_role), :now, :expiresAt)
            """)
        .bind("id", invitation.id().value())
        .bind("hash", secret.hash())
        .bind("quiz", quiz(invitation.target()).orElse(null))
        .bind("group", group(invitation.target()).orElse(null))
        .bind("role", role(invitation.target()).orElse(null))
        .bind("now", now)
        .bind("expiresAt", invitation.expiresAt())
        .execute();
  }

  private static Optional<UUID> quiz(InvitationTarget target) {
    return target instanceof ToQuiz(var quiz, _) ? Optional.of(quiz.value()) : Optional.empty();
  }

  private static Optional<UUID> group(InvitationTarget target) {
    return target instanceof ToGroup(var group) ? Optional.of(group.value()) : Optional.empty();
  }

  private static Optional<String> role(InvitationTarget target) {
    return target instanceof ToQuiz(_, var role) ? Optional.of(role.code()) : Optional.empty();
  }

  /** Whatever has become of it. */
  public Optional<Invitation> find(InvitationSecret secret) {
    return handle
        .createQuery(
            """
            SELECT id, quiz_id, group_id, CAST(role AS text) AS role, expires_at, taken_by
            FROM invitations
            WHERE hash = :hash
            """)
        .bind("hash", secret.hash())
        .map((row, _) -> invitation(row))
        .findOne();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        new InvitationId(row.getObject("id", UUID.class)),
        target(row),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("taken_by", UUID.class)).map(OwnerId::new));
  }

  private static InvitationTarget target(ResultSet row) throws SQLException {
    UUID group = row.getObject("group_id", UUID.class);
    return group == null
        ? new ToQuiz(
            new QuizId(row.getObject("quiz_id", UUID.class)),
            Role.of(row.getString("role")).orElseThrow())
        : new ToGroup(new GroupId(group));
  }

  /** Those that somebody may take, the first one first. */
  public List<SharingDocument.Open> open(QuizId quiz, Instant now) {
    return open(quiz.value(), now);
  }

  /** The same of those to a group. */
  public List<SharingDocument.Open> open(GroupId group, Instant now) {
    return open(group.value(), now);
  }

  /**
   * @param place a quiz or a group
   */
  private List<SharingDocument.Open> open(UUID place, Instant now) {
    return handle
        .createQuery(
            """
            SELECT id, CAST(role AS text) AS role, created_at, expires_at FROM invitations
            WHERE (quiz_id = :place OR group_id = :place) AND taken_by IS NULL AND expires_at > :now
            ORDER BY created_at, id
            """)
        .bind("place", place)
        .bind("now", now)
        .map(
            (row, _) ->
                new SharingDocument.Open(
                    row.getObject("id", UUID.class),
                    Optional.ofNullable(row.getString("role")),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  public int countOpen(InvitationTarget target, Instant now) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM invitations
            WHERE (quiz_id = :place OR group_id = :place) AND taken_by IS NULL AND expires_at > :now
            """)
        .bind("place", place(target))
        .bind("now", now)
        .mapTo(Integer.class)
        .one();
  }

  private static UUID place(InvitationTarget target) {
    return switch (target) {
      case ToQuiz(var quiz, _) -> quiz.value();
      case ToGroup(var group) -> group.value();
    };
  }

  public void take(InvitationId id, OwnerId account) {
    handle
        .createUpdate("UPDATE invitations SET taken_by = :account WHERE id = :id")
        .bind("account", account.value())
        .bind("id", id.value())
        .execute();
  }

  /** False where nobody could have taken it any more. */
  public boolean withdraw(QuizId quiz, InvitationId id, Instant now) {
    return withdraw(quiz.value(), id, now);
  }

  /** The same of one to a group. */
  public boolean withdraw(GroupId group, InvitationId id, Instant now) {
    return withdraw(group.value(), id, now);
  }

  private boolean withdraw(UUID place, InvitationId id, Instant now) {
    return handle
            .createUpdate(
                """
                DELETE FROM invitations
                WHERE id = :id AND (quiz_id = :place OR group_id = :place)
                  AND taken_by IS NULL AND expires_at > :now
                """)
            .bind("id", id.value())
            .bind("place", place)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Those to a quiz that nobody has taken. */
  public void withdrawAll(QuizId quiz) {
    handle
        .createUpdate("DELETE FROM invitations WHERE quiz_id = :quiz AND taken_by IS NULL")
        .bind("quiz", quiz.value())
        .execute();
  }

  /** So that somebody who was taken out does not come back by the link of before. */
  public void forgetTaken(QuizId quiz, OwnerId by) {
    forgetTaken(quiz.value(), by);
  }

  /** The same of a group. */
  public void forgetTaken(GroupId group, OwnerId by) {
    forgetTaken(group.value(), by);
  }

  private void forgetTaken(UUID place, OwnerId by) {
    handle
        .createUpdate(
            """
            DELETE FROM invitations
            WHERE (quiz_id = :place OR group_id = :place) AND taken_by = :account
            """)
        .bind("place", place)
        .bind("account", by.value())
        .execute();
  }

  public void forgetTaken(OwnerId by) {
    handle
        .createUpdate("DELETE FROM invitations WHERE taken_by = :account")
        .bind("account", by.value())
        .execute();
  }

  public int deleteExpiredBefore(Instant before, int atMost) {
    return DatedRows.delete(handle, "invitations", "id", "expires_at", before, atMost);
  }
}
