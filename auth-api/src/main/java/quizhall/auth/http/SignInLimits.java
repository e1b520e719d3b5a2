package quizhall.auth.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import quizhall.auth.signin.Attempts;
import quizhall.core.http.Client;

/** Who may try how often. */
public record SignInLimits(Attempts ofAccount, Attempts ofAddress, Attempts registrations) {
  Optional<Duration> takeSignIn(String account, Client client) {
    return ofAddress.take(client.address()).or(() -> ofAccount.take(key(account, client)));
  }

  void signedIn(String account, Client client) {
    ofAccount.forget(key(account, client));
  }

  Optional<Duration> takeRegistration(Client client) {
    return registrations.take(client.address());
  }

  private static String key(String account, Client client) {
    return account.strip().toLowerCase(Locale.ROOT) + " " + client.address();
  }
}
