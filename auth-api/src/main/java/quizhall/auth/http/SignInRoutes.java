package quizhall.auth.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.extractRequest;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import quizhall.auth.account.Account;
import quizhall.auth.account.Accounts;
import quizhall.auth.account.PlainPassword;
import quizhall.auth.account.Registration;
import quizhall.auth.account.SecuredAccount;
import quizhall.auth.keys.AccessTokens;
import quizhall.auth.signin.DeviceMarks;
import quizhall.auth.signin.PasswordTries.Verdict;
import quizhall.auth.signin.SignIns;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Origins;
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
  private final PasswordCheck passwords;
  private final SignIns signIns;
  private final AccessTokens accessTokens;
  private final SignInLimits limits;
  private final AuthCookies cookies;
  private final Origins origins;

  SignInRoutes(
      Accounts accounts,
      PasswordCheck passwords,
      SignIns signIns,
      AccessTokens accessTokens,
      SignInLimits limits,
      AuthCookies cookies,
      Origins origins) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.signIns = signIns;
    this.accessTokens = accessTokens;
    this.limits = limits;
    this.cookies = cookies;
    this.origins = origins;
  }

  private record Credentials(Optional<String> email, Optional<PlainPassword> password) {}

  private record AccessToken(String accessToken, String tokenType, long expiresIn) {}

  Route routes() {
    Route all =
        concat(
            path("register", () -> Client.extract(this::register)),
            path("login", () -> Client.extract(this::login)),
            path("refresh", () -> ownPage(() -> Client.extract(this::refresh))),
            path("logout", () -> ownPage(() -> Client.extract(this::logout))));
    return post(() -> all);
  }

  private Route register(Client client) {
    return HttpApi.body(
        Registration.class, wanted -> HttpApi.blocking(() -> register(wanted, client)));
  }

  private HttpResponse register(Registration wanted, Client client) {
    return accounts
        .register(
            wanted,
            () -> limits.registrations().take(client.network()).map(Problem::tooMany),
            "address " + client.network())
        .fold(account -> HttpApi.json(201, AccountDocument.of(account)), HttpApi::problem);
  }

  private Route login(Client client) {
    return cookies.marks(
        marks ->
            HttpApi.body(
                Credentials.class,
                credentials -> HttpApi.blocking(() -> login(credentials, marks, client))));
  }

  private HttpResponse login(Credentials credentials, DeviceMarks marks, Client client) {
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
    return login(credentials.email().get(), credentials.password().get(), marks, client);
  }

  private HttpResponse login(
      String email, PlainPassword password, DeviceMarks marks, Client client) {
    if (email.length() > LONGEST_EMAIL) {
      return HttpApi.problem(WRONG_CREDENTIALS);
    }
    Optional<SecuredAccount> account = accounts.secured(email);
    return switch (passwords.check(email, account, password, marks, client)) {
      case Verdict.TooEarly(Duration wait) -> PasswordCheck.tooEarly(wait);
      case Verdict.Wrong _ -> HttpApi.problem(WRONG_CREDENTIALS);
      case Verdict.Right _ -> begun(account.orElseThrow(), marks, client);
    };
  }

  private HttpResponse begun(SecuredAccount account, DeviceMarks marks, Client client) {
    return signIns
        .begin(account)
        .map(
            token ->
                signedIn(account.account(), token, client)
                    .addHeader(
                        cookies.devices().set(passwords.proven(account, marks).text(), client)))
        .orElseGet(() -> HttpApi.problem(WRONG_CREDENTIALS));
  }

  /**
   * Where the cookie alone speaks for somebody, and no body's type keeps other sites' pages out.
   */
  private Route ownPage(Supplier<Route> inner) {
    return extractRequest(
        request ->
            origins.refusal(request).map(HttpApi::problem).map(HttpApi::complete).orElseGet(inner));
  }

  private Route refresh(Client client) {
    return cookies
        .refresh()
        .read(
            token ->
                HttpApi.blocking(
                    () ->
                        token
                            .flatMap(signIns::refresh)
                            .flatMap(refreshed -> refreshed(refreshed, client))
                            .orElseGet(
                                () ->
                                    HttpApi.problem(SIGNED_OUT)
                                        .addHeader(cookies.refresh().remove(client)))));
  }

  private Optional<HttpResponse> refreshed(SignIns.Refreshed refreshed, Client client) {
    return accounts
        .find(refreshed.account())
        .map(account -> signedIn(account, refreshed.token(), client));
  }

  private Route logout(Client client) {
    return cookies
        .refresh()
        .read(
            token ->
                HttpApi.blocking(
                    () -> {
                      token.ifPresent(signIns::end);
                      return HttpApi.noContent().addHeader(cookies.refresh().remove(client));
                    }));
  }

  private HttpResponse signedIn(Account account, String refreshToken, Client client) {
    String accessToken = accessTokens.issue(account.id().value(), account.displayName());
    return HttpApi.json(
            200, new AccessToken(accessToken, "Bearer", accessTokens.lifetime().toSeconds()))
        .addHeader(cookies.refresh().set(refreshToken, client));
  }
}
