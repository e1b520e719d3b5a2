package quizhall.core.token;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.problem.Unavailable;

/**
 * Users, as services other than auth-api tell them: by their access token, and by asking auth-api
 * whether the account is still there. A token outlives its account by minutes; nobody is to be
 * served with it. Safe for use by many threads.
 */
public final class Users implements AutoCloseable {
  private final AuthKeys keys;
  private final UserTokens tokens;
  private final AccountStanding accounts;

  /**
   * Asks nothing before it is started.
   *
   * @param auth where auth-api is
   */
  public Users(URI auth) {
    this.keys = new AuthKeys(auth.resolve("/api/auth/.well-known/jwks.json"));
    this.tokens = UserTokens.from(keys, UserTokens.QUIZHALL);
    this.accounts = new AccountStanding(auth.resolve("/api/auth/me"));
  }

  /** Begins to fetch the keys of auth-api. */
  public void start() {
    keys.start();
  }

  /** Whether tokens can be verified; once they can, they can for as long as the process runs. */
  public boolean haveKeys() {
    return keys.haveArrived();
  }

  /**
   * The user of a token whose account is there at this moment: for all that shows or changes
   * something of theirs. Fails with {@link Unavailable} while auth-api cannot be asked.
   */
  public CompletionStage<Optional<UserToken>> present(String token) {
    return valid(token, accounts::isThere);
  }

  /**
   * The same, but while auth-api cannot be asked a valid token will do: for what ends with the
   * account in any case.
   */
  public CompletionStage<Optional<UserToken>> presumed(String token) {
    return valid(token, valid -> accounts.isThere(valid).exceptionally(_ -> true));
  }

  private CompletionStage<Optional<UserToken>> valid(
      String token, Function<String, CompletionStage<Boolean>> isThere) {
    return tokens
        .verifyAsync(token)
        .thenCompose(
            user ->
                user.isEmpty()
                    ? CompletableFuture.completedStage(user)
                    : isThere.apply(token).thenApply(there -> user.filter(_ -> there)));
  }

  @Override
  public void close() {
    keys.close();
    accounts.close();
  }
}
