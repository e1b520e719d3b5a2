package quizhall.auth.account;

import java.time.Instant;
import java.util.UUID;
import quizhall.core.events.Event;

/** What the other services hear of accounts. */
final class AccountEvents {
  private AccountEvents() {}

  private record Registered(UUID userId, String displayName) {}

  private record Deleted(UUID userId) {}

  static Event registered(Account account, Instant at) {
    return Event.of(
        "user.registered",
        at,
        account.id().toString(),
        new Registered(account.id().value(), account.displayName()));
  }

  static Event deleted(AccountId account, Instant at) {
    return Event.of("user.deleted", at, account.toString(), new Deleted(account.value()));
  }
}
