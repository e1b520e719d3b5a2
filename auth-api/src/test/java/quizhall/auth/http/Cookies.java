package quizhall.auth.http;

import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;

/** The refresh cookie as a browser treats it. */
final class Cookies {
  private Cookies() {}

  /** The token alone. */
  static String refreshToken(Answer answer) {
    return answer.header("Set-Cookie").replaceFirst("quizhall_refresh=([^;]*);.*", "$1");
  }

  static ApiClient with(ApiClient client, String refreshToken) {
    return client.with("Cookie", "quizhall_refresh=" + refreshToken);
  }
}
