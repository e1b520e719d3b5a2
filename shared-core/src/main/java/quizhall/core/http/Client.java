package quizhall.core.http;

import akka.http.javadsl.model.AttributeKey;
import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Who is at the other end, past the proxies that we believe.
 *
 * @param address in letters and digits, without a port
 * @param https whether the browser's side of the connection is encrypted
 * @param host what the browser calls us, with the port where it says one
 */
public record Client(String address, boolean https, String host) {
  private static final AttributeKey<Client> KEY = AttributeKey.create("client", Client.class);

  /** Some proxies write the port as well: {@code 192.0.2.7:1024}, {@code [2001:db8::1]:1024}. */
  private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([^:]*):\\d+");

  private static final int IPV6_NETWORK_BYTES = 8;

  public static Route extract(Function<Client, Route> inner) {
    return Directives.extractRequest(request -> inner.apply(of(request)));
  }

  /** As {@link Edge} found out; who is asked past it comes without proxies. */
  public static Client of(HttpRequest request) {
    return request
        .getAttribute(KEY)
        .orElseGet(() -> new Client(peer(request), false, header(request, "host", "")));
  }

  static HttpRequest found(HttpRequest request, Proxies proxies) {
    return request.addAttribute(KEY, behind(proxies, request));
  }

  private static Client behind(Proxies proxies, HttpRequest request) {
    String peer = peer(request);
    String host = header(request, "host", "");
    if (!proxies.believe(peer)) {
      return new Client(peer, false, host);
    }
    return new Client(
        proxies.client(
            peer, values(request, "x-forwarded-for").stream().map(Client::withoutPort).toList()),
        header(request, "x-forwarded-proto", "http").equals("https"),
        values(request, "x-forwarded-host").stream().findFirst().orElse(host));
  }

  private static String peer(HttpRequest request) {
    return request
        .getAttribute(AttributeKeys.remoteAddress)
        .flatMap(address -> address.getAddress())
        .map(InetAddress::getHostAddress)
        .orElse("unknown");
  }

  private static String withoutPort(String address) {
    var parts = WITH_PORT.matcher(address);
    if (!parts.matches()) {
      return address;
    }
    return parts.group(1) != null ? parts.group(1) : parts.group(2);
  }

  /** The last value: those before came from farther away. */
  private static String header(HttpRequest request, String name, String otherwise) {
    List<String> values = values(request, name);
    return values.isEmpty() ? otherwise : values.getLast();
  }

  /** Of all lines of that name, in their order. */
  private static List<String> values(HttpRequest request, String lowercaseName) {
    return StreamSupport.stream(request.getHeaders().spliterator(), false)
        .filter(header -> header.lowercaseName().equals(lowercaseName))
        .map(HttpHeader::value)
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
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
