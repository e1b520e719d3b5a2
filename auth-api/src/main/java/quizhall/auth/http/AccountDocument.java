package quizhall.auth.http;

import java.time.Instant;
import java.util.UUID;
import quizhall.auth.account.Account;

/** An account as its owner sees it. */
record AccountDocument(UUID id, String email, String displayName, Instant createdAt) {
  static AccountDocument of(Account account) {
    return new AccountDocument(
        account.id().value(), account.email().text(), account.displayName(), account.createdAt());
  }
}
