package quizhall.game.gateway;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages may open a socket: those of the same host, and of origins that were named. Browsers
 * send the header and do not let pages forge it; who sends none is no page.
 *
 * @param others such as {@code https://quiz.example.org}
 */
public record Origins(Set<String> others) {
  public Origins {
    others = Set.copyOf(others);
  }

  boolean allow(HttpRequest request) {
    Optional<String> origin = request.getHeader("Origin").map(HttpHeader::value);
    return origin.isEmpty() || others.contains(origin.get()) || isSameHost(origin.get(), request);
  }

  private static boolean isSameHost(String origin, HttpRequest request) {
    try {
      URI page = URI.create(origin);
      String host = request.getHeader("Host").map(HttpHeader::value).orElse("");
      return page.getRawAuthority() != null
          && withPort(page.getRawAuthority(), page.getScheme())
              .equals(withPort(host, page.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Browsers leave the scheme's own port out, proxies may write it. */
  private static String withPort(String authority, String scheme) {
    String lower = authority.toLowerCase(Locale.ROOT);
    String port = scheme.equalsIgnoreCase("https") ? ":443" : ":80";
    return lower.matches(".*:\\d+") ? lower : lower + port;
  }
}
