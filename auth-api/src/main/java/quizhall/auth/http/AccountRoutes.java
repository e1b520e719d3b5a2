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
import quizhall.auth.account.PlainPassword;
import quizhall.auth.account.SecuredAccount;
import quizhall.auth.signin.DeviceMarks;
import quizhall.auth.signin.PasswordTries.Verdict;
import quizhall.auth.signin.SignIns;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.core.token.UserTokens;

/** {@code /me}. A token may outlive its account by minutes; then nobody is signed in. */
final class AccountRoutes {
  private final Accounts accounts;
  private final PasswordCheck passwords;
  private final UserTokens tokens;
  private final AuthCookies cookies;

  AccountRoutes(
      Accounts accounts, PasswordCheck passwords, UserTokens tokens, AuthCookies cookies) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.cookies = cookies;
  }

  Route routes() {
    return path(
        "me",
        () ->
            Client.extract(
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
            cookies
                .refresh()
                .read(
                    refreshToken ->
                        cookies.marks(
                            marks ->
                                HttpApi.body(
                                    AccountChange.class,
                                    wanted ->
                                        HttpApi.blocking(
                                            () ->
                                                change(
                                                    new AccountId(user.userId()),
                                                    wanted,
                                                    new Browser(client, refreshToken, marks)))))));
  }

  /** What comes along with a request. */
  private record Browser(Client client, Optional<String> refreshToken, DeviceMarks marks) {}

  private HttpResponse change(AccountId id, AccountChange wanted, Browser browser) {
    return accounts
        .secured(id)
        .map(account -> change(account, wanted, browser))
        .orElseGet(AccountRoutes::nobody);
  }

  private HttpResponse change(SecuredAccount account, AccountChange wanted, Browser browser) {
    Optional<Verdict> current =
        wanted.currentPassword().map(password -> check(account, password, browser));
    if (current.isPresent() && current.get() instanceof Verdict.TooEarly(Duration wait)) {
      return PasswordCheck.tooEarly(wait);
    }
    boolean proven = current.filter(verdict -> verdict instanceof Verdict.Right).isPresent();
    return accounts
        .change(
            account,
            wanted,
            proven,
            transaction -> SignIns.endOthers(transaction, account.id(), browser.refreshToken()),
            "account " + account.id())
        .fold(
            changed ->
                wanted.password().isPresent()
                    ? withNewPassword(changed, browser)
                    : shown(changed.account()),
            HttpApi::problem);
  }

  private Verdict check(SecuredAccount account, PlainPassword password, Browser browser) {
    return passwords.check(
        account.account().email().text(),
        Optional.of(account),
        password,
        browser.marks(),
        browser.client());
  }

  /** No device is known any more but this one. */
  private HttpResponse withNewPassword(SecuredAccount changed, Browser browser) {
    return shown(changed.account())
        .addHeader(
            cookies
                .devices()
                .set(passwords.proven(changed, browser.marks()).text(), browser.client()));
  }

  private Route remove(Client client) {
    return HttpApi.user(
        tokens::verifyAsync,
        user ->
            HttpApi.blocking(
                () ->
                    accounts.delete(new AccountId(user.userId()))
                        ? HttpApi.noContent().addHeader(cookies.refresh().remove(client))
                        : nobody()));
  }

  private static HttpResponse shown(Account account) {
    return HttpApi.json(200, AccountDocument.of(account));
  }

  private static HttpResponse nobody() {
    return HttpApi.problem(Problem.unauthorized());
  }
}
