package quizhall.auth.account;

/**
 * An account with the hash of its password. It never shows the hash, so that it cannot reach a log.
 */
public record SecuredAccount(Account account, String passwordHash) {
  public AccountId id() {
    return account.id();
  }

  @Override
  public String toString() {
    return account.toString();
  }
}
