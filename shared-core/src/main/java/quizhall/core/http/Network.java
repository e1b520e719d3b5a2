package quizhall.core.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A network that this machine is in. */
record Network(String name, boolean pointToPoint, List<InetAddress> addresses) {
  /** Between this machine and its containers, its virtual machines or the far end of a tunnel. */
  private static final Pattern VIRTUAL =
      Pattern.compile(
          "(docker|br-|bridge|veth|virbr|vboxnet|vmnet|vnet|cni|flannel|cali|podman|lxc|lxdbr"
              + "|tun|tap|utun|wg|zt|tailscale).*");

  Network {
    addresses = List.copyOf(addresses);
  }

  /** Those that are up. */
  static List<Network> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Network::isUp)
          .map(
              network ->
                  new Network(
                      network.getName(), isPointToPoint(network), network.inetAddresses().toList()))
          .toList();
    } catch (SocketException unknown) {
      return List.of();
    }
  }

  /**
   * The addresses at which somebody in one of the networks may reach this machine: likelier ones
   * first, and IPv4 before IPv6, which is long to type.
   */
  static List<InetAddress> reachable(List<Network> networks) {
    return networks.stream()
        .sorted(Comparator.comparing(Network::isVirtual))
        .flatMap(
            network ->
                network.addresses.stream()
                    .filter(Network::isForOthers)
                    .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address))))
        .toList();
  }

  /** A link-local address is worth nothing without the name of the asker's own network. */
  static boolean isForOthers(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isAnyLocalAddress()
        && !address.isMulticastAddress();
  }

  private boolean isVirtual() {
    return pointToPoint || VIRTUAL.matcher(name).matches();
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp();
    } catch (SocketException gone) {
      return false;
    }
  }

  private static boolean isPointToPoint(NetworkInterface network) {
    try {
      return network.isPointToPoint();
    } catch (SocketException gone) {
      return true;
    }
  }
}
