package quizhall.auth.http;

import akka.http.javadsl.model.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import quizhall.auth.account.Accounts;
import quizhall.auth.account.Email;
import quizhall.auth.account.PlainPassword;
import quizhall.auth.account.SecuredAccount;
import quizhall.auth.signin.DeviceMarks;
import quizhall.auth.signin.Devices;
import quizhall.auth.signin.PasswordTries;
import quizhall.auth.signin.PasswordTries.Trier;
import quizhall.auth.signin.PasswordTries.Verdict;
import quizhall.core.http.Client;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;

/** The one way in which routes look passwords up. */
record PasswordCheck(Accounts accounts, Devices devices, PasswordTries tries) {
  /**
   * Whether it is the account's password. Blocks its thread until it is this one's turn.
   *
   * @param email as somebody wrote it
   * @param account the one with this email, where there is one
   */
  Verdict check(
      String email,
      Optional<SecuredAccount> account,
      PlainPassword password,
      DeviceMarks marks,
      Client client) {
    Trier who =
        new Trier(
            Email.key(email),
            client.network(),
            account.flatMap(found -> devices.known(found, marks)));
    return tries.attempt(who, () -> accounts.isPassword(password, account, who.turn()));
  }

  /** For who is too early, right or wrong. */
  static HttpResponse tooEarly(Duration wait) {
    return HttpApi.problem(
        Problem.tooMany(wait)
            .withDetail(
                "Wrong passwords were tried for this account from your network. A device that has"
                    + " signed in to it before need not wait."));
  }

  /** What the device carries from now on, having proved this password. */
  DeviceMarks proven(SecuredAccount account, DeviceMarks marks) {
    return devices.signedIn(account, marks);
  }
}
