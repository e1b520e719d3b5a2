package quizhall.auth.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;

import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import quizhall.auth.account.Accounts;
import quizhall.auth.keys.AccessTokens;
import quizhall.auth.keys.SigningKeys;
import quizhall.auth.signin.Devices;
import quizhall.auth.signin.SignIns;
import quizhall.core.http.Edge;
import quizhall.core.http.HttpApi;
import quizhall.core.token.UserTokens;

/** All of {@code /api/auth}. */
public final class AuthApi {
  private final SignInRoutes signIn;
  private final AccountRoutes account;
  private final SigningKeys keys;

  public AuthApi(
      Accounts accounts,
      SignIns signIns,
      AccessTokens accessTokens,
      SigningKeys keys,
      Devices devices,
      SignInLimits limits,
      boolean secureCookies,
      Edge edge) {
    AuthCookies cookies =
        AuthCookies.of(signIns.lifetime(), secureCookies, edge.basePath().to("api/auth"));
    PasswordCheck passwords = new PasswordCheck(accounts, devices, limits.passwords());
    UserTokens tokens = UserTokens.from(keys.source(), UserTokens.QUIZHALL);
    this.signIn =
        new SignInRoutes(
            accounts, passwords, signIns, accessTokens, limits, cookies, edge.origins());
    this.account = new AccountRoutes(accounts, passwords, tokens, cookies);
    this.keys = keys;
  }

  /** Built once: what stands within a directive is built anew for each request. */
  public Route routes() {
    Route all =
        concat(
            signIn.routes(),
            account.routes(),
            path(PathMatchers.segment(".well-known").slash("jwks.json"), this::jwks),
            path("openapi.yaml", () -> HttpApi.openApi("openapi/auth.yaml")));
    return pathPrefix(PathMatchers.segment("api").slash("auth"), () -> all);
  }

  private Route jwks() {
    return get(() -> HttpApi.complete(HttpApi.json(200, keys.shown().toJSONObject())));
  }
}
