package quizhall.drill;

import java.net.CookieManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;

/** Browsers of people, each of which keeps its cookies. */
final class Devices {
  private Devices() {}

  /** One that connects from this address of the machine. */
  static HttpClient at(String address) {
    try {
      return HttpClient.newBuilder()
          .localAddress(InetAddress.getByName(address))
          .cookieHandler(new CookieManager())
          .build();
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
