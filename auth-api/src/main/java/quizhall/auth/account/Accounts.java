package quizhall.auth.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** Making, proving, changing and deleting accounts. Blocks its thread. */
public final class Accounts {
  private static final Problem EMAIL_TAKEN =
      Problem.of(409, "email-taken", "There is an account with this email already");

  private static final String CURRENT_PASSWORD = "currentPassword";
  private static final String NOT_THE_PASSWORD = "is not the account's password";

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

  /**
   * Makes an account.
   *
   * @param permit is asked for when nothing is wrong with the fields; with a problem it is not made
   * @param whose in whose turn the password is hashed
   */
  public Outcome<Account> register(
      Registration wanted, Supplier<Optional<Problem>> permit, String whose) {
    return register(new AccountId(ids.get()), wanted, permit, whose);
  }

  /**
   * Makes an account for whoever runs Quizhall, unless it is there.
   *
   * @param id by which other settings know it; any where there is none
   */
  public Outcome<Account> seed(Optional<AccountId> id, Registration wanted) {
    return id.flatMap(this::find)
        .<Outcome<Account>>map(Outcome.Done::new)
        .orElseGet(
            () ->
                register(
                    id.orElseGet(() -> new AccountId(ids.get())),
                    wanted,
                    Optional::empty,
                    "our own"));
  }

  private Outcome<Account> register(
      AccountId id, Registration wanted, Supplier<Optional<Problem>> permit, String whose) {
    AccountRules rules = new AccountRules();
    Optional<Email> email = rules.email(wanted.email());
    Optional<PlainPassword> password = rules.password(wanted.password());
    Optional<String> name = rules.displayName(wanted.displayName());
    if (!rules.errors().isEmpty()) {
      return new Outcome.Refused<>(Problem.invalid(rules.errors()));
    }
    Optional<Problem> refusal = permit.get();
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Account account = new Account(id, email.orElseThrow(), name.orElseThrow(), now());
    String hash = hashing.hash(password.orElseThrow(), whose);
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

  /** The account of this email, where there is one. */
  public Optional<SecuredAccount> secured(String emailText) {
    return Email.parse(emailText)
        .flatMap(
            email ->
                unitOfWork.inTransaction(transaction -> new AccountStore(transaction).find(email)));
  }

  public Optional<SecuredAccount> secured(AccountId id) {
    return unitOfWork.inTransaction(transaction -> new AccountStore(transaction).find(id));
  }

  public Optional<Account> find(AccountId id) {
    return secured(id).map(SecuredAccount::account);
  }

  /**
   * Whether it is the account's password; takes as long when there is no account.
   *
   * @param whose in whose turn it is looked up
   */
  public boolean isPassword(
      PlainPassword password, Optional<SecuredAccount> account, String whose) {
    return hashing.matches(password, account.map(SecuredAccount::passwordHash), whose);
  }

  /**
   * Changes what is wanted, all or nothing.
   *
   * @param proven whether the current password that was given is the account's
   * @param withNewPassword is done together with it
   * @param whose in whose turn a new one is hashed
   */
  public Outcome<SecuredAccount> change(
      SecuredAccount stored,
      AccountChange wanted,
      boolean proven,
      Consumer<Transaction> withNewPassword,
      String whose) {
    AccountRules rules = new AccountRules();
    if (wanted.displayName().isPresent()) {
      rules.displayName(wanted.displayName());
    }
    if (wanted.password().isPresent()) {
      rules.password(wanted.password());
      if (!proven) {
        rules.error(
            CURRENT_PASSWORD,
            wanted.currentPassword().isEmpty() ? "is needed for a new password" : NOT_THE_PASSWORD);
      }
    }
    if (!rules.errors().isEmpty()) {
      return new Outcome.Refused<>(Problem.invalid(rules.errors()));
    }
    AccountId id = stored.id();
    Optional<String> name = wanted.displayName().map(String::strip);
    Optional<String> hash = wanted.password().map(password -> hashing.hash(password, whose));
    String before = stored.passwordHash();
    Optional<Problem> refusal =
        unitOfWork.inTransaction(
            transaction -> {
              AccountStore store = new AccountStore(transaction);
              if (hash.isPresent()) {
                if (!store.replacePasswordHash(id, before, hash.get())) {
                  return Optional.of(
                      store.find(id).isPresent() ? wrongPassword() : Problem.unauthorized());
                }
                withNewPassword.accept(transaction);
              }
              return name.isEmpty() || store.rename(id, name.get())
                  ? Optional.empty()
                  : Optional.of(Problem.unauthorized());
            });
    return refusal
        .<Outcome<SecuredAccount>>map(Outcome.Refused::new)
        .orElseGet(
            () ->
                new Outcome.Done<>(
                    new SecuredAccount(
                        name.map(stored.account()::named).orElse(stored.account()),
                        hash.orElse(before))));
  }

  private static Problem wrongPassword() {
    return Problem.invalid(List.of(new FieldError(CURRENT_PASSWORD, NOT_THE_PASSWORD)));
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

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
