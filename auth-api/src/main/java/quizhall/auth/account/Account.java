package quizhall.auth.account;

import java.time.Instant;

/** Somebody who may host, without his password. */
public record Account(AccountId id, Email email, String displayName, Instant createdAt) {
  Account named(String newName) {
    return new Account(id, email, newName, createdAt);
  }
}
