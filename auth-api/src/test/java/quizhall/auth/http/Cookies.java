package quizhall.auth.http;

import java.util.List;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;

/** The cookies of auth-api as a browser treats them. */
final class Cookies {
  private static final String REFRESH = "quizhall_refresh=";
  private static final String DEVICES = "quizhall_devices=";

  private Cookies() {}

  /** The refresh token alone. */
  static String refreshToken(Answer answer) {
    return valueOf(REFRESH, answer);
  }

  static ApiClient with(ApiClient client, String refreshToken) {
    return client.with("Cookie", REFRESH + refreshToken);
  }

  /** What the device carries, alone. */
  static String devices(Answer answer) {
    return valueOf(DEVICES, answer);
  }

  /** On a device that has signed in before. */
  static ApiClient onDevice(ApiClient client, String devices) {
    return client.with("Cookie", DEVICES + devices);
  }

  /** The whole header that sets the cookie of this name. */
  static String header(String name, Answer answer) {
    List<String> headers =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(header -> header.startsWith(name + "="))
            .toList();
    if (headers.size() != 1) {
      throw new AssertionError(name + " is set by " + headers);
    }
    return headers.getFirst();
  }

  private static String valueOf(String prefix, Answer answer) {
    return header(prefix.replace("=", ""), answer)
        .substring(prefix.length())
        .replaceFirst(";.*", "");
  }
}
