package quizhall.auth.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;

/** The table of accounts. */
final class AccountStore extends Repository {
  AccountStore(Transaction transaction) {
    super(transaction);
  }

  /** False when the email is taken. */
  boolean add(Account account, String passwordHash) {
    return handle
            .createUpdate(
                """
                INSERT INTO account (id, email, email_key, display_name, password_hash, created_at)
                VALUES (:id, :email, :emailKey, :displayName, :passwordHash, :createdAt)
                ON CONFLICT (email_key) DO NOTHING
                """)
            .bind("id", account.id().value())
            .bind("email", account.email().text())
            .bind("emailKey", account.email().key())
            .bind("displayName", account.displayName())
            .bind("passwordHash", passwordHash)
            .bind("createdAt", account.createdAt())
            .execute()
        == 1;
  }

  Optional<SecuredAccount> find(Email email) {
    return handle
        .select("SELECT * FROM account WHERE email_key = ?", email.key())
        .map((row, context) -> read(row))
        .findOne();
  }

  Optional<SecuredAccount> find(AccountId id) {
    return handle
        .select("SELECT * FROM account WHERE id = ?", id.value())
        .map((row, context) -> read(row))
        .findOne();
  }

  boolean rename(AccountId id, String displayName) {
    return handle.execute(
            "UPDATE account SET display_name = ? WHERE id = ?", displayName, id.value())
        == 1;
  }

  /** False when it is not the one before any more. */
  boolean replacePasswordHash(AccountId id, String before, String passwordHash) {
    return handle.execute(
            "UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?",
            passwordHash,
            id.value(),
            before)
        == 1;
  }

  /** His sign-ins go with him. */
  boolean delete(AccountId id) {
    return handle.execute("DELETE FROM account WHERE id = ?", id.value()) == 1;
  }

  private static SecuredAccount read(ResultSet row) throws SQLException {
    return new SecuredAccount(
        new Account(
            new AccountId(row.getObject("id", UUID.class)),
            new Email(row.getString("email")),
            row.getString("display_name"),
            row.getTimestamp("created_at").toInstant()),
        row.getString("password_hash"));
  }
}
