package quizhall.auth.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;

/** Making, proving, changing and deleting accounts. Blocks its thread. */
public final class Accounts {
  private static final Problem EMAIL_TAKEN =
      Problem.of(409, "email-taken", "There is an account with this email already");

  private final UnitOfWork unitOfWork;
  private final PasswordHashing hashing;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Accounts(
      UnitOfWork unitOfWork, PasswordHashing hashing, InstantSource clock, Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.hashing = hashing;
    this.clock = clock;
    this.ids = ids;
  }

  public Outcome<Account> register(Registration wanted) {
    AccountRules rules = new AccountRules();
    Optional<Email> email = rules.email(wanted.email());
    Optional<PlainPassword> password = rules.password(wanted.password());
    Optional<String> name = rules.displayName(wanted.displayName());
    if (!rules.errors().isEmpty()) {
      return new Outcome.Refused<>(Problem.invalid(rules.errors()));
    }
    Account account =
        new Account(new AccountId(ids.get()), email.orElseThrow(), name.orElseThrow(), now());
    String hash = hashing.hash(password.orElseThrow());
    boolean added =
        unitOfWork.inTransaction(
            transaction -> {
              boolean free = new AccountStore(transaction).add(account, hash);
              if (free) {
                transaction.publish(AccountEvents.registered(account, account.createdAt()));
              }
              return free;
            });
    return added ? new Outcome.Done<>(account) : new Outcome.Refused<>(EMAIL_TAKEN);
  }

  /** The account of these credentials; takes as long when there is no such email. */
  public Optional<Account> prove(String emailText, PlainPassword password) {
    Optional<AccountStore.WithHash> found =
        Email.parse(emailText)
            .flatMap(
                email ->
                    unitOfWork.inTransaction(
                        transaction -> new AccountStore(transaction).find(email)));
    if (found.isEmpty()) {
      hashing.matchNobody(password);
      return Optional.empty();
    }
    return found
        .filter(account -> hashing.matches(password, account.passwordHash()))
        .map(AccountStore.WithHash::account);
  }

  public Optional<Account> find(AccountId id) {
    return withHash(id).map(AccountStore.WithHash::account);
  }

  /** Empty when there is no such account any more. */
  public Optional<Outcome<Account>> change(AccountId id, AccountChange wanted) {
    return withHash(id).map(account -> change(account, wanted));
  }

  private Outcome<Account> change(AccountStore.WithHash stored, AccountChange wanted) {
    AccountRules rules = new AccountRules();
    if (wanted.displayName().isPresent()) {
      rules.displayName(wanted.displayName());
    }
    if (wanted.password().isPresent()) {
      rules.password(wanted.password());
      checkCurrent(stored, wanted, rules);
    }
    if (!rules.errors().isEmpty()) {
      return new Outcome.Refused<>(Problem.invalid(rules.errors()));
    }
    AccountId id = stored.account().id();
    Optional<String> name = wanted.displayName().map(String::strip);
    Optional<String> hash = wanted.password().map(hashing::hash);
    unitOfWork.run(
        transaction -> {
          AccountStore store = new AccountStore(transaction);
          name.ifPresent(text -> store.rename(id, text));
          hash.ifPresent(text -> store.setPasswordHash(id, text));
        });
    return new Outcome.Done<>(name.map(stored.account()::named).orElse(stored.account()));
  }

  private void checkCurrent(
      AccountStore.WithHash stored, AccountChange wanted, AccountRules rules) {
    if (wanted.currentPassword().isEmpty()) {
      rules.error("currentPassword", "is needed for a new password");
    } else if (!hashing.matches(wanted.currentPassword().get(), stored.passwordHash())) {
      rules.error("currentPassword", "is not the account's password");
    }
  }

  /** False when there is no such account any more. */
  public boolean delete(AccountId id) {
    return unitOfWork.inTransaction(
        transaction -> {
          boolean deleted = new AccountStore(transaction).delete(id);
          if (deleted) {
            transaction.publish(AccountEvents.deleted(id, now()));
          }
          return deleted;
        });
  }

  private Optional<AccountStore.WithHash> withHash(AccountId id) {
    return unitOfWork.inTransaction(transaction -> new AccountStore(transaction).find(id));
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
