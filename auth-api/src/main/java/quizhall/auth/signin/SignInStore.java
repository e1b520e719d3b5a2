package quizhall.auth.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.SecuredAccount;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.retention.DatedRows;

/** The table of sign-ins. */
final class SignInStore extends Repository {
  SignInStore(Transaction transaction) {
    super(transaction);
  }

  /**
   * False when the account was deleted or got another password meanwhile. Locks the account: of two
   * sign-ins at once, one waits.
   */
  boolean add(SecuredAccount account, RefreshToken token, Instant now, Instant expiresAt) {
    return handle
            .createUpdate(
                """
                INSERT INTO sign_in (id, account_id, token_hash, refreshed_at, expires_at)
                SELECT :id, account.id, :tokenHash, :now, :expiresAt
                FROM account WHERE account.id = :account AND password_hash = :passwordHash
                FOR NO KEY UPDATE
                """)
            .bind("id", token.signIn())
            .bind("account", account.id().value())
            .bind("passwordHash", account.passwordHash())
            .bind("tokenHash", token.hash())
            .bind("now", now)
            .bind("expiresAt", expiresAt)
            .execute()
        == 1;
  }

  /** Locked until the transaction ends: of two that refresh at once, one waits. */
  Optional<SignIn> lock(UUID id) {
    return handle
        .select("SELECT * FROM sign_in WHERE id = ? FOR UPDATE", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  void replace(RefreshToken old, RefreshToken next, Instant now, Instant expiresAt) {
    handle
        .createUpdate(
            """
            UPDATE sign_in
            SET token_hash = :next, previous_hash = :old,
                refreshed_at = :now, expires_at = :expiresAt
            WHERE id = :id
            """)
        .bind("id", old.signIn())
        .bind("old", old.hash())
        .bind("next", next.hash())
        .bind("now", now)
        .bind("expiresAt", expiresAt)
        .execute();
  }

  void end(UUID id) {
    handle.execute("DELETE FROM sign_in WHERE id = ?", id);
  }

  void endAllBut(AccountId account, Optional<UUID> kept) {
    handle
        .createUpdate(
            """
            DELETE FROM sign_in
            WHERE account_id = :account AND id IS DISTINCT FROM CAST(:kept AS uuid)
            """)
        .bind("account", account.value())
        .bind("kept", kept)
        .execute();
  }

  void keepNewest(AccountId account, int atMost) {
    handle
        .createUpdate(
            """
            DELETE FROM sign_in WHERE id IN (
              SELECT id FROM sign_in
              WHERE account_id = :account
              ORDER BY refreshed_at DESC
              OFFSET :atMost)
            """)
        .bind("account", account.value())
        .bind("atMost", atMost)
        .execute();
  }

  int deleteExpired(Instant before, int atMost) {
    return DatedRows.delete(handle, "sign_in", "id", "expires_at", before, atMost);
  }

  private static SignIn read(ResultSet row) throws SQLException {
    return new SignIn(
        row.getObject("id", UUID.class),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getBytes("token_hash"),
        Optional.ofNullable(row.getBytes("previous_hash")),
        row.getTimestamp("refreshed_at").toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }
}
