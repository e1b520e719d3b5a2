package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import quizhall.drill.SystemCommand;

/**
 * A network namespace of Linux for each node, with an address of its own, all on one bridge. This
 * process is at the bridge. To part them, nodes are told a hardware address for each other that
 * nobody has: packets leave and reach nobody, which needs no firewall.
 */
final class Namespaces implements PartedNetwork {
  private static final String NOBODY = "02:00:00:00:00:01";
  private static final int FIRST_HOST = 10;

  private final String bridge;
  private final String subnet;
  private final TreeMap<Integer, Machine> nodes = new TreeMap<>();
  private final List<Runnable> repairs = new ArrayList<>();

  private Namespaces(int number) {
    this.bridge = "qh%04x".formatted(number);
    this.subnet = "10.213.%d.".formatted(number % 250);
  }

  /** Empty where this user may not make any, or the system has none. */
  static Optional<Namespaces> create() {
    var namespaces = new Namespaces(ThreadLocalRandom.current().nextInt(0x10000));
    try {
      namespaces.makeBridge();
      namespaces.ofNode(1);
      return Optional.of(namespaces);
    } catch (UncheckedIOException notAllowed) {
      namespaces.close();
      return Optional.empty();
    }
  }

  @Override
  public String hostOfStores() {
    return subnet + 1;
  }

  @Override
  public Machine ofServices() {
    return new Machine(hostOfStores(), List.of());
  }

  @Override
  public Machine ofNode(int number) {
    return nodes.computeIfAbsent(number, this::makeNode);
  }

  @Override
  public void cutOff(Set<Integer> cutOff) {
    betweenTheSides(
        cutOff,
        (from, to) -> {
          ip(from, "neigh replace %s lladdr %s dev eth0 nud permanent".formatted(host(to), NOBODY));
          repairs.add(() -> ip(from, "neigh del %s dev eth0".formatted(host(to))));
        });
  }

  /**
   * What these nodes and the others send each other from now on is refused in the name of the
   * receiver, as some firewalls do: open connections are reset, new ones refused.
   */
  void refuse(Set<Integer> refused) {
    betweenTheSides(
        refused,
        (from, to) -> {
          ip(from, "addr add %s/32 dev lo".formatted(host(to)));
          repairs.add(() -> ip(from, "addr del %s/32 dev lo".formatted(host(to))));
        });
  }

  private void betweenTheSides(Set<Integer> one, BiConsumer<Integer, Integer> both) {
    for (int from : nodes.keySet()) {
      for (int to : nodes.keySet()) {
        if (one.contains(from) != one.contains(to)) {
          both.accept(from, to);
        }
      }
    }
  }

  @Override
  public void heal() {
    repairs.forEach(Runnable::run);
    repairs.clear();
  }

  @Override
  public void close() {
    for (int node : nodes.keySet()) {
      isDone("netns del " + namespace(node));
    }
    isDone("link del " + bridge);
  }

  private void makeBridge() {
    ip("link add %s type bridge".formatted(bridge));
    ip("addr add %s/24 dev %s".formatted(hostOfStores(), bridge));
    ip("link set %s up".formatted(bridge));
  }

  private Machine makeNode(int number) {
    String cable = bridge + "n" + number;
    String namespace = namespace(number);
    ip("netns add %s".formatted(namespace));
    try {
      ip("link add %s type veth peer name eth0 netns %s".formatted(cable, namespace));
      ip("link set %s master %s up".formatted(cable, bridge));
      ip(number, "addr add %s/24 dev eth0".formatted(host(number)));
      ip(number, "link set eth0 up");
      ip(number, "link set lo up");
    } catch (UncheckedIOException notAllowed) {
      isDone("netns del " + namespace);
      throw notAllowed;
    }
    return new Machine(host(number), List.of("ip", "netns", "exec", namespace));
  }

  private String namespace(int number) {
    return bridge + "-" + number;
  }

  private String host(int number) {
    return subnet + (FIRST_HOST + number);
  }

  private void ip(int node, String command) {
    ip("-n " + namespace(node) + " " + command);
  }

  private static void ip(String command) {
    if (!isDone(command)) {
      throw new UncheckedIOException(new IOException("This failed: ip " + command));
    }
  }

  private static boolean isDone(String command) {
    return SystemCommand.succeeds(("ip " + command).split(" "));
  }
}
