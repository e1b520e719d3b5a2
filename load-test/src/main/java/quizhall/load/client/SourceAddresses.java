package quizhall.load.client;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Addresses of loopback to come from. One address has 28,000 ports for a server, and Quizhall
 * limits what one address may ask; a crowd has many addresses.
 */
public final class SourceAddresses {
  private static final int ADDRESSES = 250 * 250;
  private static final boolean WHOLE_NETWORK_IS_LOCAL =
      System.getProperty("os.name").equals("Linux");

  private SourceAddresses() {}

  /**
   * Where the client with this number comes from; empty where the system does not let us choose.
   */
  public static Optional<InetSocketAddress> of(int client) {
    return WHOLE_NETWORK_IS_LOCAL
        ? Optional.of(new InetSocketAddress(text(client), 0))
        : Optional.empty();
  }

  static String text(int client) {
    int number = Math.floorMod(client, ADDRESSES);
    return "127.1.%d.%d".formatted(number / 250, 1 + number % 250);
  }
}
