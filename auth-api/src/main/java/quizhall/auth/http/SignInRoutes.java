package quizhall.auth.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.auth.account.Account;
import quizhall.auth.account.Accounts;
import quizhall.auth.account.PlainPassword;
import quizhall.auth.account.Registration;
import quizhall.auth.keys.AccessTokens;
import quizhall.auth.signin.SignIns;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** {@code /register}, {@code /login}, {@code /refresh}, {@code /logout}. */
final class SignInRoutes {
  private static final Problem WRONG_CREDENTIALS =
      Problem.of(401, "wrong-credentials", "Email or password is wrong");
  private static final Problem SIGNED_OUT =
      Problem.of(401, "signed-out", "You are not signed in any more");

  /** No email is longer; what is longer need not fill the limiter's memory. */
  private static final int LONGEST_EMAIL = 320;

  private final Accounts accounts;
  private final SignIns signIns;
  private final AccessTokens accessTokens;
  private final SignInLimits limits;
  private final RefreshCookie cookie;
  private final boolean behindProxy;

  SignInRoutes(
      Accounts accounts,
      SignIns signIns,
      AccessTokens accessTokens,
      SignInLimits limits,
      RefreshCookie cookie,
      boolean behindProxy) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.accessTokens = accessTokens;
    this.limits = limits;
    this.cookie = cookie;
    this.behindProxy = behindProxy;
  }

  private record Credentials(Optional<String> email, Optional<PlainPassword> password) {}

  private record AccessToken(String accessToken, String tokenType, long expiresIn) {}

  Route routes() {
    return Client.extract(
        behindProxy,
        client ->
            post(
                () ->
                    concat(
                        path("register", () -> register(client)),
                        path("login", () -> login(client)),
                        path("refresh", () -> refresh(client)),
                        path("logout", () -> logout(client)))));
  }

  private Route register(Client client) {
    return HttpApi.body(
        Registration.class, wanted -> HttpApi.blocking(() -> register(wanted, client)));
  }

  private HttpResponse register(Registration wanted, Client client) {
    return limits
        .takeRegistration(client)
        .map(SignInRoutes::tooMany)
        .orElseGet(
            () ->
                accounts
                    .register(wanted)
                    .fold(
                        account -> HttpApi.json(201, AccountDocument.of(account)),
                        HttpApi::problem));
  }

  private Route login(Client client) {
    return HttpApi.body(
        Credentials.class, credentials -> HttpApi.blocking(() -> login(credentials, client)));
  }

  private HttpResponse login(Credentials credentials, Client client) {
    List<FieldError> missing = new ArrayList<>();
    if (credentials.email().isEmpty()) {
      missing.add(new FieldError("email", "is missing"));
    }
    if (credentials.password().isEmpty()) {
      missing.add(new FieldError("password", "is missing"));
    }
    if (!missing.isEmpty()) {
      return HttpApi.problem(
          Problem.malformed("Email and password are needed").withErrors(missing));
    }
    return login(credentials.email().get(), credentials.password().get(), client);
  }

  private HttpResponse login(String email, PlainPassword password, Client client) {
    if (email.length() > LONGEST_EMAIL) {
      return HttpApi.problem(WRONG_CREDENTIALS);
    }
    Optional<Duration> wait = limits.takeSignIn(email, client);
    if (wait.isPresent()) {
      return tooMany(wait.get());
    }
    Optional<Account> account = accounts.prove(email, password);
    account.ifPresent(proven -> limits.signedIn(email, client));
    return account
        .flatMap(proven -> signIns.begin(proven.id()).map(token -> signedIn(proven, token, client)))
        .orElseGet(() -> HttpApi.problem(WRONG_CREDENTIALS));
  }

  private Route refresh(Client client) {
    return RefreshCookie.read(
        token ->
            HttpApi.blocking(
                () ->
                    token
                        .flatMap(signIns::refresh)
                        .flatMap(refreshed -> refreshed(refreshed, client))
                        .orElseGet(
                            () -> HttpApi.problem(SIGNED_OUT).addHeader(cookie.remove(client)))));
  }

  private Optional<HttpResponse> refreshed(SignIns.Refreshed refreshed, Client client) {
    return accounts
        .find(refreshed.account())
        .map(account -> signedIn(account, refreshed.token(), client));
  }

  private Route logout(Client client) {
    return RefreshCookie.read(
        token ->
            HttpApi.blocking(
                () -> {
                  token.ifPresent(signIns::end);
                  return HttpApi.noContent().addHeader(cookie.remove(client));
                }));
  }

  private HttpResponse signedIn(Account account, String refreshToken, Client client) {
    String accessToken = accessTokens.issue(account.id().value(), account.displayName());
    return HttpApi.json(
            200, new AccessToken(accessToken, "Bearer", accessTokens.lifetime().toSeconds()))
        .addHeader(cookie.set(refreshToken, client));
  }

  private static HttpResponse tooMany(Duration wait) {
    return HttpApi.problem(Problem.tooMany(wait));
  }
}
