package quizhall.auth.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.SecuredAccount;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;

/** Beginning, going on with and ending sign-ins. Blocks its thread. */
public final class SignIns {
  private static final Logger log = LoggerFactory.getLogger(SignIns.class);

  private final UnitOfWork unitOfWork;
  private final TokenSuccession succession;
  private final Limits limits;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /** How long a sign-in lasts unused, how many an account has, how long an old token is good. */
  public record Limits(Duration lifetime, int atMost, Duration reuseGrace) {}

  public SignIns(
      UnitOfWork unitOfWork,
      byte[] keyEncryptionKey,
      Limits limits,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.succession = new TokenSuccession(keyEncryptionKey);
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  /** A sign-in that goes on: whose it is and the browser's next token. */
  public record Refreshed(AccountId account, String token) {}

  public Duration lifetime() {
    return limits.lifetime();
  }

  /**
   * The first refresh token; empty when the account was deleted or got another password since it
   * was proved.
   */
  public Optional<String> begin(SecuredAccount account) {
    RefreshToken token = RefreshToken.random(ids.get());
    Instant now = clock.instant();
    boolean begun =
        unitOfWork.inTransaction(
            transaction -> {
              SignInStore store = new SignInStore(transaction);
              boolean added = store.add(account, token, now, now.plus(limits.lifetime()));
              store.keepNewest(account.id(), limits.atMost());
              return added;
            });
    return begun ? Optional.of(token.text()) : Optional.empty();
  }

  /** Replaces the token; empty when it is none of ours, has expired, or was replaced before. */
  public Optional<Refreshed> refresh(String tokenText) {
    return RefreshToken.parse(tokenText)
        .flatMap(
            token ->
                unitOfWork.inTransaction(
                    transaction -> refresh(new SignInStore(transaction), token)));
  }

  private Optional<Refreshed> refresh(SignInStore store, RefreshToken token) {
    Optional<SignIn> found = store.lock(token.signIn());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SignIn signIn = found.get();
    Instant now = clock.instant();
    RefreshToken next = succession.after(token);
    Refreshed refreshed = new Refreshed(signIn.account(), next.text());
    return switch (signIn.use(token, now, limits.reuseGrace())) {
      case CURRENT -> {
        store.replace(token, next, now, now.plus(limits.lifetime()));
        yield Optional.of(refreshed);
      }
      case JUST_REPLACED -> Optional.of(refreshed);
      case REPLAYED -> {
        log.warn("An old refresh token of account {} was used: its sign-in ends", signIn.account());
        store.end(signIn.id());
        yield Optional.empty();
      }
      case EXPIRED -> {
        store.end(signIn.id());
        yield Optional.empty();
      }
    };
  }

  /** Whoever has a token of the sign-in may end it, also an old one. */
  public void end(String tokenText) {
    RefreshToken.parse(tokenText)
        .ifPresent(
            token ->
                unitOfWork.run(transaction -> new SignInStore(transaction).end(token.signIn())));
  }

  /** Ends the account's sign-ins, except the one of this token. */
  public static void endOthers(
      Transaction transaction, AccountId account, Optional<String> tokenText) {
    Optional<UUID> kept = tokenText.flatMap(RefreshToken::parse).map(RefreshToken::signIn);
    new SignInStore(transaction).endAllBut(account, kept);
  }

  /** For the retention of those that had expired before a moment. */
  public static int deleteExpired(Transaction transaction, Instant before, int atMost) {
    return new SignInStore(transaction).deleteExpired(before, atMost);
  }
}
