package quizhall.core.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Supplier;
import quizhall.core.config.Settings;

/**
 * Where people on other machines find the pages: what {@code quizhall.public-url} says, else this
 * machine's own addresses. Networks come and go, so they are looked at each time. Thread-safe.
 */
public final class PublicAddresses {
  private static final String SETTING = "quizhall.public-url";

  private final List<String> configured;
  private final Supplier<List<InetAddress>> own;
  private final int port;
  private final BasePath basePath;

  PublicAddresses(
      List<String> configured, Supplier<List<InetAddress>> own, int port, BasePath basePath) {
    this.configured = configured;
    this.own = own;
    this.port = port;
    this.basePath = basePath;
  }

  /**
   * Of a server that listens as the settings say. Behind a proxy, people come by that one's
   * address, which only the setting knows.
   */
  public static PublicAddresses of(Settings settings, Edge edge) {
    int port = settings.port("quizhall.http.port");
    boolean unknown = edge.proxies().areThere() || port == 0;
    String listensAt = settings.text("quizhall.http.interface");
    return new PublicAddresses(
        configured(settings),
        unknown ? List::of : () -> reachable(listensAt),
        port,
        edge.basePath());
  }

  /** Best first, such as {@code http://192.168.1.5:8080}; none when nothing is known. */
  public List<String> list() {
    return configured.isEmpty() ? own.get().stream().map(this::http).toList() : configured;
  }

  private static List<InetAddress> reachable() {
    return Network.reachable(Network.ofThisMachine());
  }

  private static List<InetAddress> reachable(String listensAt) {
    try {
      InetAddress address = InetAddress.getByName(listensAt);
      if (address.isAnyLocalAddress()) {
        return reachable();
      }
      return Network.isForOthers(address) ? List.of(address) : List.of();
    } catch (UnknownHostException unknown) {
      return List.of();
    }
  }

  private String http(InetAddress address) {
    String host =
        address instanceof Inet6Address
            ? "[" + address.getHostAddress().replaceFirst("%.*", "") + "]"
            : address.getHostAddress();
    return "http://" + host + (port == 80 ? "" : ":" + port) + basePath.withoutSlash();
  }

  private static List<String> configured(Settings settings) {
    return settings.texts(SETTING).stream()
        .map(
            text -> {
              if (!isAddress(text)) {
                throw settings.bad(
                    SETTING,
                    "must be an address such as https://quiz.example.org, or several with commas,"
                        + " not "
                        + text);
              }
              return text.replaceFirst("/+$", "");
            })
        .toList();
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
