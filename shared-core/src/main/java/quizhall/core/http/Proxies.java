package quizhall.core.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import quizhall.core.config.Settings;

/**
 * Whose forwarding headers are believed. Every proxy adds the address that it hears from to the end
 * of {@code X-Forwarded-For}: so the list is read from its end, for as long as the one who speaks
 * is a proxy of ours. What stands before that came from outside.
 */
public final class Proxies {
  private static final Proxies NONE = new Proxies((_, _) -> false);

  /** Whoever connects to us is a proxy, and the only one. */
  private static final Proxies WHOEVER_CONNECTS = new Proxies((_, hops) -> hops == 0);

  /** Whether a speaker is a proxy of ours, by its address and how many stand between us. */
  private final BiPredicate<String, Integer> isOurs;

  private Proxies(BiPredicate<String, Integer> isOurs) {
    this.isOurs = isOurs;
  }

  /** Those of {@code quizhall.http.trusted-proxies} and {@code .behind-proxy}. */
  public static Proxies of(Settings whole) {
    String path = "quizhall.http.trusted-proxies";
    List<Range> ranges =
        whole.texts(path).stream()
            .map(
                text ->
                    Range.parse(text)
                        .orElseThrow(
                            () ->
                                whole.bad(
                                    path,
                                    "must be addresses or networks such as 10.0.0.0/8, not "
                                        + text)))
            .toList();
    if (!ranges.isEmpty()) {
      return new Proxies((address, _) -> ranges.stream().anyMatch(range -> range.holds(address)));
    }
    return whole.flag("quizhall.http.behind-proxy") ? WHOEVER_CONNECTS : NONE;
  }

  /** Whether there are any. */
  boolean areThere() {
    return this != NONE;
  }

  /** Whether what this address says of others counts. */
  public boolean believe(InetAddress peer) {
    return believe(peer.getHostAddress());
  }

  boolean believe(String peer) {
    return isOurs.test(peer, 0);
  }

  /**
   * The address of the browser.
   *
   * @param forwarded all values of {@code X-Forwarded-For}, in their order
   */
  String client(String peer, List<String> forwarded) {
    String speaker = peer;
    int hops = 0;
    while (hops < forwarded.size() && isOurs.test(speaker, hops)) {
      hops++;
      speaker = forwarded.get(forwarded.size() - hops);
    }
    return speaker;
  }

  /** All addresses that begin alike. */
  private record Range(BigInteger beginning, int addressBits, int beginningBits) {
    static Optional<Range> parse(String text) {
      int slash = text.indexOf('/');
      try {
        byte[] address =
            InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress();
        int all = address.length * Byte.SIZE;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        return bits < 0 || bits > all
            ? Optional.empty()
            : Optional.of(new Range(beginning(address, bits), all, bits));
      } catch (IllegalArgumentException neither) {
        return Optional.empty();
      }
    }

    boolean holds(String text) {
      try {
        byte[] address = InetAddress.ofLiteral(text).getAddress();
        return address.length * Byte.SIZE == addressBits
            && beginning(address, beginningBits).equals(beginning);
      } catch (IllegalArgumentException notAnAddress) {
        return false;
      }
    }

    private static BigInteger beginning(byte[] address, int bits) {
      return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
  }
}
