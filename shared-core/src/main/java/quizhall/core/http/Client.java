package quizhall.core.http;

import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * Who is at the other end.
 *
 * @param https whether the browser's side of the connection is encrypted
 */
public record Client(String address, boolean https) {
  private static final int IPV6_NETWORK_BYTES = 8;

  /** Believes forwarding headers when we are behind a proxy: one of ours, which sets them. */
  public static Route extract(boolean behindProxy, Function<Client, Route> inner) {
    return Directives.extractRequest(request -> inner.apply(of(request, behindProxy)));
  }

  private static Client of(HttpRequest request, boolean behindProxy) {
    String peer =
        request
            .getAttribute(AttributeKeys.remoteAddress)
            .flatMap(address -> address.getAddress())
            .map(InetAddress::getHostAddress)
            .orElse("unknown");
    if (!behindProxy) {
      return new Client(peer, false);
    }
    return new Client(
        header(request, "X-Forwarded-For", peer),
        header(request, "X-Forwarded-Proto", "http").equals("https"));
  }

  /** The last value: it is the one our own proxy wrote, those before came from outside. */
  private static String header(HttpRequest request, String name, String otherwise) {
    return request
        .getHeader(name)
        .map(HttpHeader::value)
        .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
        .filter(value -> !value.isEmpty())
        .orElse(otherwise);
  }

  /**
   * What limits count by: the address, or the network of an IPv6 one, since one home has 2^64 of
   * them.
   */
  public String network() {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    } catch (IllegalArgumentException notAnAddress) {
      return address;
    }
  }
}
