package quizhall.auth.http;

import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.function.Function;
import quizhall.auth.signin.DeviceMarks;

/**
 * The cookies of {@code /api/auth}.
 *
 * @param refresh the token that a sign-in goes on with
 * @param devices the accounts that this device has signed in to; it stays when they sign out
 */
record AuthCookies(AuthCookie refresh, AuthCookie devices) {
  /** No browser keeps a cookie for longer; each sign-in renews it. */
  private static final Duration LONGEST = Duration.ofDays(400);

  /** Browsers send them below the path. */
  static AuthCookies of(Duration signInLifetime, boolean alwaysSecure, String path) {
    return new AuthCookies(
        new AuthCookie("quizhall_refresh", signInLifetime, alwaysSecure, path),
        new AuthCookie("quizhall_devices", LONGEST, alwaysSecure, path));
  }

  /** The device's marks as they come, whatever they are worth. */
  Route marks(Function<DeviceMarks, Route> inner) {
    return devices.read(text -> inner.apply(text.map(DeviceMarks::parse).orElse(DeviceMarks.NONE)));
  }
}
