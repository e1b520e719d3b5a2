package quizhall.auth.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.patch;
import static akka.http.javadsl.server.Directives.path;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.Optional;
import quizhall.auth.account.Account;
import quizhall.auth.account.AccountChange;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.Accounts;
import quizhall.auth.signin.SignIns;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.core.token.UserTokens;

/** {@code /me}. A token may outlive its account by minutes; then nobody is signed in. */
final class AccountRoutes {
  private final Accounts accounts;
  private final SignIns signIns;
  private final UserTokens tokens;
  private final SignInLimits limits;
  private final RefreshCookie cookie;
  private final boolean behindProxy;

  AccountRoutes(
      Accounts accounts,
      SignIns signIns,
      UserTokens tokens,
      SignInLimits limits,
      RefreshCookie cookie,
      boolean behindProxy) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.tokens = tokens;
    this.limits = limits;
    this.cookie = cookie;
    this.behindProxy = behindProxy;
  }

  Route routes() {
    return path(
        "me",
        () ->
            Client.extract(
                behindProxy,
                client ->
                    concat(
                        get(this::read),
                        patch(() -> change(client)),
                        delete(() -> remove(client)))));
  }

  private Route read() {
    return HttpApi.user(
        tokens::verifyAsync,
        user ->
            HttpApi.blocking(
                () ->
                    accounts
                        .find(new AccountId(user.userId()))
                        .map(AccountRoutes::shown)
                        .orElseGet(AccountRoutes::nobody)));
  }

  private Route change(Client client) {
    return HttpApi.user(
        tokens::verifyAsync,
        user ->
            RefreshCookie.read(
                refreshToken ->
                    HttpApi.body(
                        AccountChange.class,
                        wanted ->
                            HttpApi.blocking(
                                () ->
                                    change(
                                        new AccountId(user.userId()),
                                        wanted,
                                        refreshToken,
                                        client)))));
  }

  private HttpResponse change(
      AccountId id, AccountChange wanted, Optional<String> refreshToken, Client client) {
    if (wanted.currentPassword().isPresent()) {
      Optional<Duration> wait = limits.takeSignIn(id.toString(), client);
      if (wait.isPresent()) {
        return HttpApi.problem(Problem.tooMany(wait.get()));
      }
    }
    return accounts
        .change(id, wanted)
        .map(
            outcome ->
                outcome.fold(
                    account -> {
                      if (wanted.password().isPresent()) {
                        signIns.endOthers(id, refreshToken);
                        limits.signedIn(id.toString(), client);
                      }
                      return shown(account);
                    },
                    HttpApi::problem))
        .orElseGet(AccountRoutes::nobody);
  }

  private Route remove(Client client) {
    return HttpApi.user(
        tokens::verifyAsync,
        user ->
            HttpApi.blocking(
                () ->
                    accounts.delete(new AccountId(user.userId()))
                        ? HttpApi.noContent().addHeader(cookie.remove(client))
                        : nobody()));
  }

  private static HttpResponse shown(Account account) {
    return HttpApi.json(200, AccountDocument.of(account));
  }

  private static HttpResponse nobody() {
    return HttpApi.problem(Problem.unauthorized());
  }
}
