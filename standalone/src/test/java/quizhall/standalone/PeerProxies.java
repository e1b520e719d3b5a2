package quizhall.standalone;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import quizhall.drill.TcpProxy;
import quizhall.embedded.FreePorts;

/**
 * A proxy before the Artery port of each node, all on loopback. Nodes connect from addresses of
 * their own, so that a proxy knows who it is. What is not Artery (probes for forming a cluster,
 * lifelines) is let through: a network that loses only some of what is sent.
 */
final class PeerProxies implements PartedNetwork {
  private static final String LOOPBACK = "127.0.0.1";

  private final TreeMap<Integer, TcpProxy> proxies = new TreeMap<>();

  @Override
  public String hostOfStores() {
    return LOOPBACK;
  }

  @Override
  public Config settings(int number, ClusterPorts ports) {
    String host = host(number);
    int port = FreePorts.next();
    proxies.put(
        number,
        TcpProxy.between(
            new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), ports.artery()),
            new InetSocketAddress(InetAddress.ofLiteral(host), port)));
    return ConfigFactory.parseMap(
        Map.of(
            "akka.remote.artery.bind.hostname",
            host,
            "akka.remote.artery.bind.port",
            port,
            "akka.remote.artery.advanced.tcp.outbound-client-hostname",
            host));
  }

  @Override
  public void cutOff(Set<Integer> nodes) {
    proxies.forEach(
        (number, proxy) ->
            proxy.hold(
                client ->
                    proxies.containsKey(node(client))
                        && nodes.contains(node(client)) != nodes.contains(number)));
  }

  @Override
  public void heal() {
    proxies.values().forEach(TcpProxy::heal);
  }

  @Override
  public void close() {
    proxies.values().forEach(TcpProxy::close);
  }

  private static String host(int number) {
    return "127.0.1." + number;
  }

  /** The number of none for who is none of them. */
  private static int node(InetAddress client) {
    byte[] address = client.getAddress();
    return address[2] == 1 ? address[3] : 0;
  }
}
